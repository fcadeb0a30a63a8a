-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Some members of a group, by name.
SELECT users.id, users.username, users.first_name, users.last_name, users.active
FROM user_groups
JOIN users ON users.id = user_groups.user_id
WHERE user_groups.group_id = :group
ORDER BY users.sort_key, users.id
LIMIT :limit;
