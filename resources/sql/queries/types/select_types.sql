-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- All user types by name.
SELECT user_types.id, user_types.row_version, user_types.name, user_types.application, user_types.linked_entity,
    groups.name AS default_group, user_types.built_in, user_types.active
FROM user_types
LEFT JOIN groups ON groups.id = user_types.default_group_id
ORDER BY user_types.name_key;
