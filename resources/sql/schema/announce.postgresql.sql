-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Tells every console that listens which rows changed in the tables that lists show: `users 3,7`, or `users` when they are many. Keys
-- only, for whoever may connect can listen. Made anew after each step of the schema.

-- The argument is the column by which lists know the row.
CREATE OR REPLACE FUNCTION gatehouse.announce() RETURNS trigger SET search_path = pg_catalog, pg_temp LANGUAGE plpgsql AS $$
DECLARE
    keys text;
    many bigint;
BEGIN
    EXECUTE format('SELECT string_agg(DISTINCT %1$I::text, '',''), count(*) FROM (SELECT %1$I FROM changed LIMIT 201) AS few', TG_ARGV[0])
        INTO keys, many;
    IF many > 0 THEN
        PERFORM pg_notify('gatehouse_changes', CASE WHEN many > 200 THEN TG_TABLE_NAME::text ELSE TG_TABLE_NAME || ' ' || keys END);
    END IF;
    RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION gatehouse.announce() FROM PUBLIC;

-- Statement by statement, so that a thousand rows are one notice.
DO $$
DECLARE
    shown record;
    event record;
BEGIN
    FOR shown IN SELECT known.tbl, known.col FROM (VALUES
        ('users', 'id'), ('user_groups', 'user_id'), ('user_labs', 'user_id'), ('user_rights', 'user_id'), ('credentials', 'user_id'),
        ('sign_in_state', 'user_id'), ('contacts', 'id'), ('contact_facilities', 'contact_id'), ('facilities', 'id'), ('assets', 'owner_id'),
        ('groups', 'id'), ('group_rights', 'group_id'), ('user_types', 'id')) AS known (tbl, col) LOOP
        CONTINUE WHEN NOT EXISTS (SELECT FROM pg_catalog.pg_attribute
            WHERE attrelid = pg_catalog.to_regclass(pg_catalog.format('gatehouse.%I', shown.tbl)) AND attname = shown.col AND NOT attisdropped);
        FOR event IN SELECT known.op, known.side FROM (VALUES ('insert', 'NEW'), ('update', 'NEW'), ('delete', 'OLD')) AS known (op, side) LOOP
            EXECUTE pg_catalog.format('CREATE OR REPLACE TRIGGER announce_%1$s AFTER %1$s ON gatehouse.%2$I REFERENCING %3$s TABLE AS changed '
                'FOR EACH STATEMENT EXECUTE FUNCTION gatehouse.announce(%4$L)', event.op, shown.tbl, event.side, shown.col);
        END LOOP;
    END LOOP;
END $$;
