-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Users of the console with their highest group. Who is active and holds no group never signs in and is no operator.
SELECT users.id, users.username, users.active,
       (SELECT groups.name FROM user_groups JOIN groups ON groups.id = user_groups.group_id
        WHERE user_groups.user_id = users.id ORDER BY groups.rank DESC LIMIT 1) AS group_name
FROM users
WHERE users.application = 'console'
  AND (NOT users.active OR EXISTS (SELECT 1 FROM user_groups WHERE user_groups.user_id = users.id))
ORDER BY users.login_key;
