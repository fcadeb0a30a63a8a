-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The groups that some users hold.
SELECT user_groups.user_id, groups.name, groups.application, groups.active, groups.guest
FROM user_groups
JOIN groups ON groups.id = user_groups.group_id
WHERE user_groups.user_id IN (@keys@)
ORDER BY user_groups.user_id, groups.name_key, groups.id;
