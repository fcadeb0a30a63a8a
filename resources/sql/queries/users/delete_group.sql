-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Ends a membership of a user.
DELETE FROM user_groups WHERE user_id = :user AND group_id = :group;
