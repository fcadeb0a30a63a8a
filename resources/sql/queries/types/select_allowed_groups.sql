-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Which groups each user type may hold.
SELECT user_type_groups.type_id, groups.name AS group_name
FROM user_type_groups
JOIN groups ON groups.id = user_type_groups.group_id
ORDER BY user_type_groups.type_id, groups.name_key;
