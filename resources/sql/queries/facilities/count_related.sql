-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many contacts, active portal users and assets a facility has.
SELECT
    (SELECT COUNT(*) FROM contact_facilities WHERE contact_facilities.facility_id = :facility) AS contacts,
    (SELECT COUNT(*) FROM contact_facilities
        JOIN contacts ON contacts.id = contact_facilities.contact_id
        JOIN users ON users.id = contacts.user_id
        WHERE contact_facilities.facility_id = :facility AND contacts.active AND users.active AND users.application = 'portal') AS portal_users,
    (SELECT COUNT(*) FROM assets WHERE assets.owner_id = :facility) AS assets;
