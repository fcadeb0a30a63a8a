-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a facility: written with the record, and when the linked record changes.
INSERT INTO facility_search (id, sort_key, search, beyond_ascii)
VALUES (:id, :sort_key, :search, :beyond_ascii)
ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, search = excluded.search, beyond_ascii = excluded.beyond_ascii
WHERE facility_search.search <> excluded.search OR facility_search.sort_key <> excluded.sort_key;
