-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many active portal users some facilities have through their contacts.
SELECT contact_facilities.facility_id AS owner, COUNT(*) AS amount
FROM contact_facilities
JOIN contacts ON contacts.id = contact_facilities.contact_id
JOIN users ON users.id = contacts.user_id
WHERE contact_facilities.facility_id IN (@keys@) AND contacts.active AND users.active AND users.application = 'portal'
GROUP BY contact_facilities.facility_id;
