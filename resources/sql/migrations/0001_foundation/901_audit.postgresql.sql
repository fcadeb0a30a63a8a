-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The request of the transaction that runs is known to the audit triggers; its actor is always the login.

CREATE FUNCTION gatehouse.open_request() RETURNS trigger SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
BEGIN
    NEW.actor := session_user::text;
    PERFORM set_config('gatehouse.request', NEW.id, true);
    RETURN NEW;
END $$;

CREATE TRIGGER requests_context BEFORE INSERT ON gatehouse.requests FOR EACH ROW EXECUTE FUNCTION gatehouse.open_request();

-- Arguments of both: the column that names the record, then the columns that are secret.
CREATE FUNCTION gatehouse.audit_statement() RETURNS trigger SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
DECLARE
    secrets text[] := coalesce(TG_ARGV[1:], '{}');
BEGIN
    IF TG_OP = 'INSERT' THEN
        INSERT INTO gatehouse.audit (at, tbl, op, record, actor, address, request, after)
        SELECT now(), TG_TABLE_NAME, 'insert', to_jsonb(n) ->> TG_ARGV[0], session_user::text, host(inet_client_addr()),
            nullif(current_setting('gatehouse.request', true), ''), to_jsonb(n) - secrets
        FROM new_rows AS n;
    ELSE
        INSERT INTO gatehouse.audit (at, tbl, op, record, actor, address, request, before)
        SELECT now(), TG_TABLE_NAME, 'delete', to_jsonb(o) ->> TG_ARGV[0], session_user::text, host(inet_client_addr()),
            nullif(current_setting('gatehouse.request', true), ''), to_jsonb(o) - secrets
        FROM old_rows AS o;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION gatehouse.audit_row() RETURNS trigger SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
DECLARE
    secrets text[] := coalesce(TG_ARGV[1:], '{}');
BEGIN
    INSERT INTO gatehouse.audit (at, tbl, op, record, actor, address, request, before, after)
    VALUES (now(), TG_TABLE_NAME, 'update', to_jsonb(NEW) ->> TG_ARGV[0], session_user::text, host(inet_client_addr()),
        nullif(current_setting('gatehouse.request', true), ''), to_jsonb(OLD) - secrets, to_jsonb(NEW) - secrets);
    RETURN NULL;
END $$;

-- Events that are no change of a row: a refusal, a sign-in. What a change is, only the triggers say.
CREATE FUNCTION gatehouse.record_event(event text, table_name text, record_key text, facts jsonb) RETURNS void
SECURITY DEFINER SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
BEGIN
    IF event IN ('insert', 'update', 'delete') THEN
        RAISE EXCEPTION 'refused: %', event USING ERRCODE = 'ZG001', DETAIL = '{"rule": "event"}';
    END IF;
    INSERT INTO gatehouse.audit (at, tbl, op, record, actor, address, request, after)
    VALUES (now(), table_name, event, record_key, session_user::text, host(inet_client_addr()),
        nullif(current_setting('gatehouse.request', true), ''), facts);
END $$;

REVOKE ALL ON FUNCTION gatehouse.open_request(), gatehouse.audit_statement(), gatehouse.audit_row(),
    gatehouse.record_event(text, text, text, jsonb) FROM PUBLIC;
