-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Users who may be somebody who is typed: one of the names as it is and the other nearly so, or nearly the login, an e-mail or a
-- telephone. Every part is a short range of an index; who is alike is decided on the rows.
SELECT users.id AS user_id, users.username, users.first_name AS user_first, users.last_name AS user_last, users.active AS user_active,
    users.email1, users.email2, users.phone1, users.phone2, contacts.id AS contact_key, contacts.contact_id,
    contacts.first_name AS contact_first, contacts.last_name AS contact_last, contacts.active AS contact_active, contacts.staff
FROM users
LEFT JOIN contacts ON contacts.user_id = users.id
WHERE users.id IN (
    SELECT id FROM (SELECT id FROM users WHERE sort_key >= :last_low AND sort_key < :last_high AND length(sort_key) BETWEEN :last_shortest AND :last_longest
        AND (sort_key LIKE :last_head ESCAPE '\' OR sort_key LIKE :last_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE sort_key >= :first_low AND sort_key < :first_high AND length(sort_key) BETWEEN :first_shortest AND :first_longest
        AND (sort_key LIKE :first_head ESCAPE '\' OR sort_key LIKE :first_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE name_key >= :last_low AND name_key < :last_high AND length(name_key) BETWEEN :last_shortest AND :last_longest
        AND (name_key LIKE :last_head ESCAPE '\' OR name_key LIKE :last_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE name_key >= :first_low AND name_key < :first_high AND length(name_key) BETWEEN :first_shortest AND :first_longest
        AND (name_key LIKE :first_head ESCAPE '\' OR name_key LIKE :first_tail ESCAPE '\') LIMIT 100) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE login_key = :login LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE email1_key = :email LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE email1_key >= :email_low AND email1_key < :email_high AND length(email1_key) BETWEEN :email_shortest AND :email_longest
        AND (email1_key LIKE :email_head ESCAPE '\' OR email1_key LIKE :email_tail ESCAPE '\') LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE email2_key = :email LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE email2_key >= :email_low AND email2_key < :email_high AND length(email2_key) BETWEEN :email_shortest AND :email_longest
        AND (email2_key LIKE :email_head ESCAPE '\' OR email2_key LIKE :email_tail ESCAPE '\') LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE phone1_key >= :phone_low AND phone1_key < :phone_high LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE phone2_key >= :phone_low AND phone2_key < :phone_high LIMIT 20) AS found
    UNION
    SELECT id FROM (SELECT id FROM users WHERE login_key >= :login_low AND login_key < :login_high AND length(login_key) BETWEEN :login_shortest AND :login_longest
        AND (login_key LIKE :login_head ESCAPE '\' OR login_key LIKE :login_tail ESCAPE '\') LIMIT 20) AS found
)
ORDER BY users.sort_key, users.id;
