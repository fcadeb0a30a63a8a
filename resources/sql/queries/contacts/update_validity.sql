-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- From when until when a contact sees a facility.
UPDATE contact_facilities SET valid_from = :valid_from, valid_until = :valid_until WHERE contact_id = :contact AND facility_id = :facility;
