-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A user of a bulk load, with a key that the loader gives.
INSERT INTO users (id, username, login_key, first_name, last_name, initials, email1, email2, phone1, phone2, employee, stamp, type_id, application,
    licence_id, mobile, valid_from, valid_until, active, comments, sort_key, name_key, email1_key, email2_key, phone1_key,
    phone2_key)
VALUES (:id, :username, :login_key, :first_name, :last_name, :initials, :email1, :email2, :phone1, :phone2, :employee, :stamp, :type_id,
    :application, :licence_id, :mobile, :valid_from, :valid_until, :active, :comments, :sort_key, :name_key, :email1_key,
    :email2_key, :phone1_key, :phone2_key);
