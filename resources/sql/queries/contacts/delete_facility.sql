-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Takes a facility from a contact.
DELETE FROM contact_facilities WHERE contact_id = :contact AND facility_id = :facility;
