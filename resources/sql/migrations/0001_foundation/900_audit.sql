-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What was changed, by whom, under which request. The triggers that write it are generated from the tables.

CREATE TABLE audit (
    id @key@,
    at @time@ NOT NULL,
    tbl TEXT NOT NULL,
    op TEXT NOT NULL,
    record TEXT,
    actor TEXT NOT NULL,
    address TEXT,
    request TEXT,
    before @json@,
    after @json@
);

CREATE INDEX audit_records ON audit (tbl, record, id);

CREATE INDEX audit_times ON audit (at, id);

-- Every save, under its number; it answers "was it saved?" after a connection has died.
CREATE TABLE requests (
    id TEXT PRIMARY KEY,
    actor TEXT NOT NULL CONSTRAINT requests_actor_clean CHECK (@clean(actor)@) CONSTRAINT requests_actor_filled CHECK (actor <> ''),
    what TEXT NOT NULL CONSTRAINT requests_what_clean CHECK (@clean(what)@),
    at @time@ NOT NULL DEFAULT (@now@)
);
