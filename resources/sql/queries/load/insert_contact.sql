-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A contact of a bulk load.
INSERT INTO contacts (id, contact_id, id_key, kind, first_name, last_name, title, email, phone1, phone2, staff, active, user_id, sort_key, name_key,
    email_key, phone1_key, phone2_key)
VALUES (:id, :contact_id, :id_key, :kind, :first_name, :last_name, :title, :email, :phone1, :phone2, :staff, :active, :user, :sort_key,
    :name_key, :email_key, :phone1_key, :phone2_key);
