-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a user: written with the record, and when the linked record changes. Readiness carries the name, so a new name has it judged anew.
INSERT INTO user_search (id, sort_key, search, beyond_ascii, other_key)
VALUES (:id, :sort_key, :search, :beyond_ascii, :other_key)
ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, search = excluded.search, beyond_ascii = excluded.beyond_ascii, other_key = excluded.other_key,
    ready_key = CASE WHEN user_search.sort_key = excluded.sort_key THEN user_search.ready_key END
WHERE user_search.search <> excluded.search OR user_search.sort_key <> excluded.sort_key OR user_search.other_key <> excluded.other_key;
