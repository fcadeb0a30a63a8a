-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- No user type allows the group any more.
DELETE FROM user_type_groups WHERE group_id = :group;
