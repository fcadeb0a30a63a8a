-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A contact as its record shows it.
SELECT id, row_version, contact_id, kind, first_name, last_name, title, email, phone1, phone2, staff, active, user_id
FROM contacts
WHERE id = :id;
