-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The indexes of parts: FTS5 over every three characters in a row; and the orders by name, which hold the searched text too, so that a walk
-- reads nothing else. The stores keep the indexes of parts: a trigger may not, as long as the schema of a file is not trusted.

CREATE INDEX user_search_order ON user_search (sort_key, id, search);

CREATE INDEX user_search_beyond ON user_search (sort_key, id, search) WHERE beyond_ascii;

CREATE VIRTUAL TABLE user_parts USING fts5 (search, content = 'user_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', columnsize = 0);

CREATE INDEX contact_search_order ON contact_search (sort_key, id, search);

CREATE INDEX contact_search_beyond ON contact_search (sort_key, id, search) WHERE beyond_ascii;

CREATE VIRTUAL TABLE contact_parts USING fts5 (search, content = 'contact_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', columnsize = 0);

CREATE INDEX facility_search_order ON facility_search (sort_key, id, search);

CREATE INDEX facility_search_beyond ON facility_search (sort_key, id, search) WHERE beyond_ascii;

CREATE VIRTUAL TABLE facility_parts USING fts5 (search, content = 'facility_search', content_rowid = 'id', tokenize = 'trigram case_sensitive 1', columnsize = 0);
