-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A facility of a contact of a bulk load.
INSERT INTO contact_facilities (contact_id, facility_id, is_default, valid_from, valid_until)
VALUES (:contact, :facility, :is_default, :valid_from, :valid_until);
