-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many users of a type hold a group.
SELECT COUNT(*) AS holders FROM user_groups JOIN users ON users.id = user_groups.user_id
WHERE user_groups.group_id = :group AND users.type_id = :type;
