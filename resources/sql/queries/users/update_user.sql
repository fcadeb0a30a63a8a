-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A changed user, if it still is as it was read.
UPDATE users SET username = :username, login_key = :login_key, first_name = :first_name, last_name = :last_name, initials = :initials,
    email1 = :email1, email2 = :email2, phone1 = :phone1, phone2 = :phone2, employee = :employee, stamp = :stamp, type_id = :type_id,
    application = :application, licence_id = :licence_id, mobile = :mobile, valid_from = :valid_from, valid_until = :valid_until,
    active = :active, comments = :comments, sort_key = :sort_key,
    name_key = :name_key, email1_key = :email1_key, email2_key = :email2_key, phone1_key = :phone1_key, phone2_key = :phone2_key,
    row_version = row_version + 1
WHERE id = :id AND row_version = :row_version;
