-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Contacts who may be somebody who is typed, as select_users.sql finds them; the ID may be an e-mail.
SELECT users.id AS user_id, users.username, users.first_name AS user_first, users.last_name AS user_last, users.active AS user_active,
    contacts.email AS email1, NULL AS email2, contacts.phone1, contacts.phone2, contacts.id AS contact_key, contacts.contact_id,
    contacts.first_name AS contact_first, contacts.last_name AS contact_last, contacts.active AS contact_active, contacts.staff
FROM contacts
LEFT JOIN users ON users.id = contacts.user_id
WHERE contacts.id IN (
    SELECT id FROM (SELECT id FROM contacts WHERE sort_key >= :last_low AND sort_key < :last_high AND length(sort_key) BETWEEN :last_shortest AND :last_longest
        AND (sort_key LIKE :last_head ESCAPE '\' OR sort_key LIKE :last_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE sort_key >= :first_low AND sort_key < :first_high AND length(sort_key) BETWEEN :first_shortest AND :first_longest
        AND (sort_key LIKE :first_head ESCAPE '\' OR sort_key LIKE :first_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE name_key >= :last_low AND name_key < :last_high AND length(name_key) BETWEEN :last_shortest AND :last_longest
        AND (name_key LIKE :last_head ESCAPE '\' OR name_key LIKE :last_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE name_key >= :first_low AND name_key < :first_high AND length(name_key) BETWEEN :first_shortest AND :first_longest
        AND (name_key LIKE :first_head ESCAPE '\' OR name_key LIKE :first_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE id_key = :id LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE email_key = :email LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE email_key >= :email_low AND email_key < :email_high AND length(email_key) BETWEEN :email_shortest AND :email_longest
        AND (email_key LIKE :email_head ESCAPE '\' OR email_key LIKE :email_tail ESCAPE '\') LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE phone1_key >= :phone_low AND phone1_key < :phone_high LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM contacts WHERE phone2_key >= :phone_low AND phone2_key < :phone_high LIMIT 20) AS found
)
ORDER BY contacts.sort_key, contacts.id;
