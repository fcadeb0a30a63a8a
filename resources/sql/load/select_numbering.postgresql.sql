-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Tables whose keys the database gives: it goes on behind the highest one.
SELECT pg_catalog.format('SELECT setval(%L, greatest((SELECT max(id) FROM gatehouse.%I), 1))',
    pg_catalog.pg_get_serial_sequence('gatehouse.' || owner.relname, 'id'), owner.relname) AS make_text
FROM pg_catalog.pg_class AS owner
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = owner.oid AND a.attname = 'id' AND a.attidentity <> ''
WHERE owner.relnamespace = 'gatehouse'::regnamespace AND owner.relname IN (@tables@)
ORDER BY owner.oid;
