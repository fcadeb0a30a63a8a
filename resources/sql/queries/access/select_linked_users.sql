-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The portal users whose contacts are linked to a facility, in the order of their keys: those after a key.
SELECT users.id
FROM contact_facilities
JOIN contacts ON contacts.id = contact_facilities.contact_id
JOIN users ON users.id = contacts.user_id
WHERE contact_facilities.facility_id = :facility AND users.application = 'portal' AND users.id > :after
ORDER BY users.id
LIMIT :limit;
