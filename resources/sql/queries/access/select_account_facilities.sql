-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The facilities of the contacts of some users, default first, then by name.
SELECT contacts.user_id, facilities.id, facilities.code, facilities.name, facilities.is_lab, facilities.is_customer,
    facilities.active, contact_facilities.is_default, contact_facilities.valid_from, contact_facilities.valid_until
FROM contacts
JOIN contact_facilities ON contact_facilities.contact_id = contacts.id
JOIN facilities ON facilities.id = contact_facilities.facility_id
WHERE contacts.user_id IN (@keys@)
ORDER BY contacts.user_id, contact_facilities.is_default DESC, facilities.sort_key, facilities.id;
