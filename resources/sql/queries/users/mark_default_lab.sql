-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- One of the labs of a user becomes the default.
UPDATE user_labs SET is_default = TRUE WHERE user_id = :user AND facility_id = :facility;
