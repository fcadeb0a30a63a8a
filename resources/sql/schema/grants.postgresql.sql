-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who may do what, made anew after each step of the schema. The owner runs it.

REVOKE ALL ON ALL TABLES IN SCHEMA gatehouse FROM PUBLIC, gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor,
    gatehouse_user, gatehouse_portal;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA gatehouse FROM PUBLIC;

GRANT USAGE ON SCHEMA gatehouse TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, gatehouse_user, gatehouse_portal;

GRANT SELECT ON ALL TABLES IN SCHEMA gatehouse TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, gatehouse_user;

GRANT INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA gatehouse TO gatehouse_admin, gatehouse_portal_admin;

REVOKE INSERT, UPDATE, DELETE ON audit, requests, schema_migrations FROM gatehouse_admin, gatehouse_portal_admin;

GRANT INSERT, UPDATE ON credentials TO gatehouse_support;

GRANT INSERT, UPDATE ON sign_in_state TO gatehouse_support;

-- What is derived from the records: who may change what readiness asks about writes down how somebody stands.
GRANT UPDATE (ready_key, recheck_day, recheck_at) ON user_search TO gatehouse_support;

GRANT INSERT ON requests TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, gatehouse_user;

GRANT INSERT, UPDATE, DELETE ON recent_records TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, gatehouse_user;

GRANT INSERT, UPDATE, DELETE ON saved_finds TO gatehouse_support, gatehouse_auditor, gatehouse_user;

GRANT EXECUTE ON FUNCTION record_event(text, text, text, jsonb) TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor,
    gatehouse_user;

-- What belongs to one operator is his alone: nobody else reads or changes it, whichever client asks and whatever he may do besides.
ALTER TABLE recent_records ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS recent_records_own ON recent_records;

CREATE POLICY recent_records_own ON recent_records
    TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, gatehouse_user
    USING (user_id = (SELECT id FROM users WHERE db_login = session_user))
    WITH CHECK (user_id = (SELECT id FROM users WHERE db_login = session_user));

ALTER TABLE saved_finds ENABLE ROW LEVEL SECURITY;

DROP POLICY IF EXISTS saved_finds_own ON saved_finds;

CREATE POLICY saved_finds_own ON saved_finds
    TO gatehouse_admin, gatehouse_portal_admin, gatehouse_support, gatehouse_auditor, gatehouse_user
    USING (owner_id = (SELECT id FROM users WHERE db_login = session_user))
    WITH CHECK (owner_id = (SELECT id FROM users WHERE db_login = session_user));

-- The finds for everybody are read by all and changed by who may edit people.
DROP POLICY IF EXISTS saved_finds_shared ON saved_finds;

CREATE POLICY saved_finds_shared ON saved_finds FOR SELECT TO gatehouse_support, gatehouse_auditor, gatehouse_user
    USING (owner_id IS NULL);

DROP POLICY IF EXISTS saved_finds_of_editors ON saved_finds;

CREATE POLICY saved_finds_of_editors ON saved_finds TO gatehouse_admin, gatehouse_portal_admin
    USING (owner_id IS NULL) WITH CHECK (owner_id IS NULL);

DROP POLICY IF EXISTS saved_finds_read ON saved_finds;
