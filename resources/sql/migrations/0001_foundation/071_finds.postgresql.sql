-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The indexes of parts: pg_trgm, which the database administrator brings (schema/bootstrap); and the orders by name.

CREATE INDEX user_search_order ON user_search (sort_key, id);

CREATE INDEX user_search_beyond ON user_search (sort_key, id) WHERE beyond_ascii;

CREATE INDEX user_search_parts ON user_search USING gin (search gatehouse_parts.gin_trgm_ops) WITH (fastupdate = off);

CREATE INDEX contact_search_order ON contact_search (sort_key, id);

CREATE INDEX contact_search_beyond ON contact_search (sort_key, id) WHERE beyond_ascii;

CREATE INDEX contact_search_parts ON contact_search USING gin (search gatehouse_parts.gin_trgm_ops) WITH (fastupdate = off);

CREATE INDEX facility_search_order ON facility_search (sort_key, id);

CREATE INDEX facility_search_beyond ON facility_search (sort_key, id) WHERE beyond_ascii;

CREATE INDEX facility_search_parts ON facility_search USING gin (search gatehouse_parts.gin_trgm_ops) WITH (fastupdate = off);
