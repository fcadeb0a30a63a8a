-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Active Administrators other than this user: the last one stays.
SELECT count(*) AS administrators
FROM users JOIN user_groups ON user_groups.user_id = users.id JOIN groups ON groups.id = user_groups.group_id
WHERE users.active AND groups.name = 'Administrator' AND groups.application = 'console' AND users.id <> :user;
