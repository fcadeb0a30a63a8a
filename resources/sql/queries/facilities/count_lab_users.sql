-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many users have the facility as their lab.
SELECT COUNT(*) AS users FROM user_labs WHERE facility_id = :facility;
