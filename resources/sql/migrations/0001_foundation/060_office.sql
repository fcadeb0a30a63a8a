-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The site's settings, and what each operator looked at and saved.

CREATE TABLE settings (
    name TEXT PRIMARY KEY CONSTRAINT settings_name_clean CHECK (@clean(name)@),
    value TEXT NOT NULL CONSTRAINT settings_value_clean CHECK (@clean_lines(value)@),
    row_version @ref@ NOT NULL DEFAULT 1
);

CREATE TABLE recent_records (
    user_id @ref@ NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CONSTRAINT recent_records_kind CHECK (kind IN ('user', 'contact', 'facility', 'group')),
    record_id @ref@ NOT NULL,
    seen_at @time@ NOT NULL,
    PRIMARY KEY (user_id, kind, record_id)
);

CREATE TABLE saved_finds (
    id @key@,
    owner_id @ref@ REFERENCES users (id) ON DELETE CASCADE,
    entity TEXT NOT NULL CONSTRAINT saved_finds_entity CHECK (entity IN ('user', 'contact', 'facility', 'group')),
    name TEXT NOT NULL CONSTRAINT saved_finds_name_clean CHECK (@clean(name)@) CONSTRAINT saved_finds_name_filled CHECK (name <> ''),
    definition @json@ NOT NULL,
    row_version @ref@ NOT NULL DEFAULT 1
);

-- A name stands once for each owner, and once for everybody.
CREATE UNIQUE INDEX saved_finds_own_name ON saved_finds (owner_id, entity, name) WHERE owner_id IS NOT NULL;

CREATE UNIQUE INDEX saved_finds_shared_name ON saved_finds (entity, name) WHERE owner_id IS NULL;
