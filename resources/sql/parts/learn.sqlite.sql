-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Puts a searched text into the index of parts, after the text was written.
INSERT INTO @parts@ (rowid, search) SELECT id, search FROM @searched@ WHERE id = :id;
