-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many active Administrators there are besides one user.
SELECT COUNT(*) AS others
FROM user_groups
JOIN groups ON groups.id = user_groups.group_id
JOIN users ON users.id = user_groups.user_id
WHERE groups.name_key = 'administrator' AND groups.application = 'console' AND users.active AND users.id <> :user;
