-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether anybody can sign in: an active user of the console who holds a group of it. By the groups, whose members are few.
SELECT EXISTS (
    SELECT 1 FROM groups
    JOIN user_groups ON user_groups.group_id = groups.id
    JOIN users ON users.id = user_groups.user_id
    WHERE groups.application = 'console' AND users.application = 'console' AND users.active
) AS held;
