-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Indexes of the tables that are filled, but for those that a constraint stands on: dropped before and made again after the rows are there.
SELECT pg_catalog.format('DROP INDEX gatehouse.%I', found.relname) AS drop_text, pg_catalog.pg_get_indexdef(i.indexrelid) AS make_text
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS found ON found.oid = i.indexrelid
JOIN pg_catalog.pg_class AS owner ON owner.oid = i.indrelid
WHERE owner.relnamespace = 'gatehouse'::regnamespace AND owner.relname IN (@tables@)
    AND NOT EXISTS (SELECT FROM pg_catalog.pg_constraint AS c WHERE c.conindid = i.indexrelid)
ORDER BY i.indexrelid;
