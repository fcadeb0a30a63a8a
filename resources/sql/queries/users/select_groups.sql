-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The groups that a user holds, by name.
SELECT groups.id, groups.row_version, groups.name, groups.application, groups.built_in, groups.is_default, groups.guest, groups.active,
    groups.rank
FROM user_groups
JOIN groups ON groups.id = user_groups.group_id
WHERE user_groups.user_id = :user
ORDER BY groups.name_key, groups.id;
