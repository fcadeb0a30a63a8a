-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Indexes and triggers of the tables that are filled: dropped before, and made again from their own text, in the order in which they were made.
SELECT type, name, sql FROM sqlite_schema
WHERE sql IS NOT NULL AND type IN ('index', 'trigger') AND tbl_name IN (@tables@)
ORDER BY type, rowid;
