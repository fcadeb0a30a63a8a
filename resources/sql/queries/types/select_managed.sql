-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Which types each user type may manage.
SELECT user_type_manages.type_id, user_types.name AS managed_name
FROM user_type_manages
JOIN user_types ON user_types.id = user_type_manages.managed_id
ORDER BY user_type_manages.type_id, user_types.name_key;
