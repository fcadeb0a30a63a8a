-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a contact: written with the record, and when the linked record changes.
INSERT INTO contact_search (id, sort_key, search, beyond_ascii, other_key)
VALUES (:id, :sort_key, :search, :beyond_ascii, :other_key)
ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, search = excluded.search, beyond_ascii = excluded.beyond_ascii, other_key = excluded.other_key
WHERE contact_search.search <> excluded.search OR contact_search.sort_key <> excluded.sort_key OR contact_search.other_key <> excluded.other_key;
