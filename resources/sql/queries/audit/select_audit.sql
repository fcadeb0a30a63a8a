-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Events after a key, oldest first, since a moment, of one table and record or (both blank) of all.
SELECT id, at, tbl, op, record, actor, request, before, after
FROM audit
WHERE id > :after_key AND at >= :since
  AND (:any_table = '' OR tbl = :tbl)
  AND (:any_record = '' OR record = :record)
ORDER BY id
LIMIT :limit;
