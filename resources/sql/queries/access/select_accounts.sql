-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What readiness asks about the accounts of some users, one row each.
SELECT users.id, users.username, users.first_name, users.last_name, users.active, users.application, users.mobile, users.valid_from,
    users.valid_until, licence_types.id AS licence_id, licence_types.code AS licence_code, licence_types.name AS licence_name,
    licence_types.needs_mobile, sign_in_state.locked_until, sign_in_state.second_factor_required,
    sign_in_state.second_factor_enrolled, credentials.user_id AS credential_of, credentials.must_change, credentials.dead_at,
    contacts.id AS contact, contacts.contact_id, contacts.first_name AS contact_first, contacts.last_name AS contact_last,
    contacts.active AS contact_active, contacts.staff AS contact_staff
FROM users
JOIN licence_types ON licence_types.id = users.licence_id
LEFT JOIN sign_in_state ON sign_in_state.user_id = users.id
LEFT JOIN credentials ON credentials.user_id = users.id
LEFT JOIN contacts ON contacts.user_id = users.id
WHERE users.id IN (@keys@);
