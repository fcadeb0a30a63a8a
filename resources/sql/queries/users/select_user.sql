-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A user as its record shows it, with the names of type and licence.
SELECT users.id, users.row_version, users.username, users.first_name, users.last_name, users.initials, users.email1, users.email2,
    users.phone1, users.phone2, users.employee, users.stamp, user_types.name AS type_name, licence_types.code AS licence_code,
    users.mobile, users.valid_from, users.valid_until, users.active, users.comments, users.application
FROM users
JOIN user_types ON user_types.id = users.type_id
JOIN licence_types ON licence_types.id = users.licence_id
WHERE users.id = :id;
