-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many active portal users some facilities have through their contacts, by what is in force today.
SELECT contact_facilities.facility_id AS owner, COUNT(*) AS amount
FROM contact_facilities
JOIN contacts ON contacts.id = contact_facilities.contact_id
JOIN users ON users.id = contacts.user_id
WHERE contact_facilities.facility_id IN (@keys@) AND contacts.active AND users.active AND users.application = 'portal'
  AND (contact_facilities.valid_from IS NULL OR contact_facilities.valid_from <= :today)
  AND (contact_facilities.valid_until IS NULL OR contact_facilities.valid_until >= :today)
  AND (users.valid_from IS NULL OR users.valid_from <= :today)
  AND (users.valid_until IS NULL OR users.valid_until >= :today)
GROUP BY contact_facilities.facility_id;
