-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What stands above the schema: roles, the schema, and what the public may not. Run by a database administrator, as often as he likes.
-- Several databases of one server may do this at the same moment; whoever finds a role made is content.

SELECT set_config('client_min_messages', 'warning', true), pg_advisory_xact_lock(1195463752);

DO $$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY['gatehouse_owner', 'gatehouse_admin', 'gatehouse_portal_admin', 'gatehouse_support', 'gatehouse_auditor',
        'gatehouse_user', 'gatehouse_portal'] LOOP
        CONTINUE WHEN EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = role_name);
        BEGIN
            EXECUTE pg_catalog.format('CREATE ROLE %I NOLOGIN', role_name);
        EXCEPTION WHEN duplicate_object OR unique_violation THEN
            NULL;
        END;
    END LOOP;
    EXECUTE pg_catalog.format('REVOKE ALL ON DATABASE %I FROM PUBLIC', pg_catalog.current_database());
    EXECUTE pg_catalog.format('GRANT CONNECT ON DATABASE %I TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, '
        'gatehouse_user, gatehouse_portal', pg_catalog.current_database());
END $$;

CREATE SCHEMA IF NOT EXISTS gatehouse AUTHORIZATION gatehouse_owner;

-- The index of parts of words, from PostgreSQL's own contrib modules.
CREATE SCHEMA IF NOT EXISTS gatehouse_parts;

GRANT USAGE ON SCHEMA gatehouse_parts TO gatehouse_owner;

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA gatehouse_parts;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
