-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- One of the facilities of a contact becomes the default place.
UPDATE contact_facilities SET is_default = TRUE WHERE contact_id = :contact AND facility_id = :facility;
