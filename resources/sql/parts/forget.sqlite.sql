-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Takes a searched text out of the index of parts, before the text changes or goes: FTS5 has to be told what it knew.
INSERT INTO @parts@ (@parts@, rowid, search) SELECT 'delete', id, search FROM @searched@ WHERE id = :id;
