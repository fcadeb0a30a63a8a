-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many contacts, active portal users and assets a facility has; users by what is in force today.
SELECT
    (SELECT COUNT(*) FROM contact_facilities WHERE contact_facilities.facility_id = :facility) AS contacts,
    (SELECT COUNT(*) FROM contact_facilities
        JOIN contacts ON contacts.id = contact_facilities.contact_id
        JOIN users ON users.id = contacts.user_id
        WHERE contact_facilities.facility_id = :facility AND contacts.active AND users.active AND users.application = 'portal'
          AND (contact_facilities.valid_from IS NULL OR contact_facilities.valid_from <= :today)
          AND (contact_facilities.valid_until IS NULL OR contact_facilities.valid_until >= :today)
          AND (users.valid_from IS NULL OR users.valid_from <= :today)
          AND (users.valid_until IS NULL OR users.valid_until >= :today)) AS portal_users,
    (SELECT COUNT(*) FROM assets WHERE assets.owner_id = :facility) AS assets;
