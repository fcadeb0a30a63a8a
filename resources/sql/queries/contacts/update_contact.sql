-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A changed contact, if it still is as it was read.
UPDATE contacts SET contact_id = :contact_id, id_key = :id_key, kind = :kind, first_name = :first_name, last_name = :last_name,
    title = :title, email = :email, phone1 = :phone1, phone2 = :phone2, staff = :staff, active = :active, user_id = :user,
    sort_key = :sort_key, name_key = :name_key, email_key = :email_key,
    phone1_key = :phone1_key, phone2_key = :phone2_key, row_version = row_version + 1
WHERE id = :id AND row_version = :row_version;
