-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The facilities of some contacts, default first, then by name.
SELECT contact_facilities.contact_id AS owner, facilities.name
FROM contact_facilities
JOIN facilities ON facilities.id = contact_facilities.facility_id
WHERE contact_facilities.contact_id IN (@keys@)
ORDER BY contact_facilities.contact_id, contact_facilities.is_default DESC, facilities.sort_key, facilities.id;
