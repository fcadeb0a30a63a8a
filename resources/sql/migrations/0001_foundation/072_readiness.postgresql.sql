-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whatever readiness asks about, whoever changes it: the users whom the change concerns have to be judged anew (user_search.ready_key).
-- The argument is the condition on user_search; $1 is the row that changed. Those who are marked already are held too: whoever is judging
-- them waits, or passes them over, until what changed here is committed.

CREATE FUNCTION gatehouse.judge_again() RETURNS trigger SECURITY DEFINER SET search_path = gatehouse, pg_temp LANGUAGE plpgsql AS $$
DECLARE
    mark text := 'UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND ' || TG_ARGV[0];
    hold text := 'SELECT FROM user_search WHERE ready_key IS NULL AND ' || TG_ARGV[0] || ' ORDER BY id FOR NO KEY UPDATE';
BEGIN
    IF TG_OP <> 'INSERT' THEN
        EXECUTE hold USING to_jsonb(OLD);
        EXECUTE mark USING to_jsonb(OLD);
    END IF;
    IF TG_OP <> 'DELETE' THEN
        EXECUTE hold USING to_jsonb(NEW);
        EXECUTE mark USING to_jsonb(NEW);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION gatehouse.keep_last_sign_in() RETURNS trigger SECURITY DEFINER SET search_path = gatehouse, pg_temp LANGUAGE plpgsql AS $$
BEGIN
    UPDATE user_search SET seen_at = COALESCE(NEW.last_sign_in, '1970-01-01T00:00:00.000Z')
    WHERE id = NEW.user_id AND seen_at <> COALESCE(NEW.last_sign_in, '1970-01-01T00:00:00.000Z');
    RETURN NULL;
END $$;

REVOKE ALL ON FUNCTION gatehouse.judge_again(), gatehouse.keep_last_sign_in() FROM PUBLIC;

CREATE TRIGGER keep_last_sign_in AFTER INSERT OR UPDATE ON sign_in_state FOR EACH ROW EXECUTE FUNCTION gatehouse.keep_last_sign_in();

CREATE TRIGGER judge_users AFTER UPDATE OF active, application, licence_id, mobile, type_id, valid_from, valid_until ON users FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id = ($1 ->> ''id'')::bigint');

CREATE TRIGGER judge_user_groups AFTER INSERT OR DELETE OR UPDATE ON user_groups FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id = ($1 ->> ''user_id'')::bigint');

CREATE TRIGGER judge_user_rights AFTER INSERT OR DELETE OR UPDATE ON user_rights FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id = ($1 ->> ''user_id'')::bigint');

CREATE TRIGGER judge_credentials AFTER INSERT OR DELETE OR UPDATE ON credentials FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id = ($1 ->> ''user_id'')::bigint');

CREATE TRIGGER judge_sign_in_state AFTER INSERT OR DELETE OR UPDATE ON sign_in_state FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id = ($1 ->> ''user_id'')::bigint');

CREATE TRIGGER judge_contacts AFTER INSERT OR DELETE OR UPDATE OF active, user_id ON contacts FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id = ($1 ->> ''user_id'')::bigint');

CREATE TRIGGER judge_contact_facilities AFTER INSERT OR DELETE OR UPDATE OF contact_id, facility_id, valid_from, valid_until ON contact_facilities FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id IN (SELECT user_id FROM contacts WHERE id = ($1 ->> ''contact_id'')::bigint)');

CREATE TRIGGER judge_facilities AFTER UPDATE OF active ON facilities FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id IN (SELECT contacts.user_id FROM contact_facilities JOIN contacts ON contacts.id = contact_facilities.contact_id WHERE contact_facilities.facility_id = ($1 ->> ''id'')::bigint)');

CREATE TRIGGER judge_groups AFTER UPDATE OF active, application ON groups FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id IN (SELECT user_id FROM user_groups WHERE group_id = ($1 ->> ''id'')::bigint)');

CREATE TRIGGER judge_group_rights AFTER INSERT OR DELETE OR UPDATE ON group_rights FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id IN (SELECT user_id FROM user_groups WHERE group_id = ($1 ->> ''group_id'')::bigint)');

CREATE TRIGGER judge_licence_portals AFTER INSERT OR DELETE OR UPDATE ON licence_portals FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id IN (SELECT id FROM users WHERE licence_id = ($1 ->> ''licence_id'')::bigint)');
