-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What is set in the console groups that a user holds.
SELECT groups.name AS group_name, rights.name AS right_name, group_rights.granted
FROM user_groups
JOIN groups ON groups.id = user_groups.group_id
JOIN group_rights ON group_rights.group_id = groups.id
JOIN rights ON rights.id = group_rights.right_id
WHERE user_groups.user_id = :user AND groups.application = 'console' AND groups.active
ORDER BY groups.rank DESC, rights.position;
