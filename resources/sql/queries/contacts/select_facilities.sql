-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The facilities of a contact, default first, then by name.
SELECT facilities.id, facilities.code, facilities.name, facilities.is_lab, facilities.is_customer, facilities.active,
    contact_facilities.is_default, contact_facilities.valid_from, contact_facilities.valid_until
FROM contact_facilities
JOIN facilities ON facilities.id = contact_facilities.facility_id
WHERE contact_facilities.contact_id = :contact
ORDER BY contact_facilities.is_default DESC, facilities.sort_key, facilities.id;
