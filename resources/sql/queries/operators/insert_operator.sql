-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A new user of the console: type Staff, licence NAMED.
INSERT INTO users (username, login_key, first_name, last_name, type_id, application, licence_id, db_login, sort_key, name_key)
SELECT :username, :login, :first, :last, user_types.id, user_types.application, licence_types.id, :database_login, :sort_key, :name_key
FROM user_types JOIN licence_types ON licence_types.code = 'NAMED'
WHERE user_types.name_key = 'staff'
RETURNING id;
