-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The portal users whose contacts are linked to a facility, by name: those after a place in that order.
SELECT users.id, users.sort_key
FROM contact_facilities
JOIN contacts ON contacts.id = contact_facilities.contact_id
JOIN users ON users.id = contacts.user_id
WHERE contact_facilities.facility_id = :facility AND users.application = 'portal'
    AND (users.sort_key, users.id) > (:sort_key, :after)
ORDER BY users.sort_key, users.id
LIMIT :limit;
