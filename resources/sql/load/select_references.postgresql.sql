-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- References of the tables that are filled: checked once, when they are made again, and not row by row.
SELECT pg_catalog.format('ALTER TABLE gatehouse.%I DROP CONSTRAINT %I', owner.relname, c.conname) AS drop_text,
    pg_catalog.format('ALTER TABLE gatehouse.%I ADD CONSTRAINT %I %s', owner.relname, c.conname, pg_catalog.pg_get_constraintdef(c.oid)) AS make_text
FROM pg_catalog.pg_constraint AS c
JOIN pg_catalog.pg_class AS owner ON owner.oid = c.conrelid
WHERE c.contype = 'f' AND owner.relnamespace = 'gatehouse'::regnamespace AND owner.relname IN (@tables@)
ORDER BY c.oid;
