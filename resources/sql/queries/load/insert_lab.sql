-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A lab of a user of a bulk load.
INSERT INTO user_labs (user_id, facility_id, is_default)
VALUES (:user, :facility, :is_default);
