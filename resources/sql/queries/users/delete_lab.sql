-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Takes a lab from a user.
DELETE FROM user_labs WHERE user_id = :user AND facility_id = :facility;
