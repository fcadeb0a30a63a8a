-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whatever readiness asks about, whoever changes it: the users whom the change concerns have to be judged anew (user_search.ready_key).

CREATE TRIGGER judge_users_update AFTER UPDATE OF active, application, licence_id, mobile, type_id, valid_from, valid_until ON users BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.id;
END;

CREATE TRIGGER judge_user_groups_insert AFTER INSERT ON user_groups BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_user_groups_delete AFTER DELETE ON user_groups BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
END;

CREATE TRIGGER judge_user_groups_update AFTER UPDATE ON user_groups BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_user_rights_insert AFTER INSERT ON user_rights BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_user_rights_delete AFTER DELETE ON user_rights BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
END;

CREATE TRIGGER judge_user_rights_update AFTER UPDATE ON user_rights BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_credentials_insert AFTER INSERT ON credentials BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_credentials_delete AFTER DELETE ON credentials BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
END;

CREATE TRIGGER judge_credentials_update AFTER UPDATE ON credentials BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_sign_in_state_insert AFTER INSERT ON sign_in_state BEGIN
    UPDATE user_search SET seen_at = COALESCE(NEW.last_sign_in, '1970-01-01T00:00:00.000Z') WHERE id = NEW.user_id AND seen_at <> COALESCE(NEW.last_sign_in, '1970-01-01T00:00:00.000Z');
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_sign_in_state_delete AFTER DELETE ON sign_in_state BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
END;

CREATE TRIGGER judge_sign_in_state_update AFTER UPDATE ON sign_in_state BEGIN
    UPDATE user_search SET seen_at = COALESCE(NEW.last_sign_in, '1970-01-01T00:00:00.000Z') WHERE id = NEW.user_id AND seen_at <> COALESCE(NEW.last_sign_in, '1970-01-01T00:00:00.000Z');
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_contacts_insert AFTER INSERT ON contacts BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_contacts_delete AFTER DELETE ON contacts BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
END;

CREATE TRIGGER judge_contacts_update AFTER UPDATE OF active, user_id ON contacts BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = OLD.user_id;
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id = NEW.user_id;
END;

CREATE TRIGGER judge_contact_facilities_insert AFTER INSERT ON contact_facilities BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM contacts WHERE id = NEW.contact_id);
END;

CREATE TRIGGER judge_contact_facilities_delete AFTER DELETE ON contact_facilities BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM contacts WHERE id = OLD.contact_id);
END;

CREATE TRIGGER judge_contact_facilities_update AFTER UPDATE OF contact_id, facility_id, valid_from, valid_until ON contact_facilities BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM contacts WHERE id = OLD.contact_id);
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM contacts WHERE id = NEW.contact_id);
END;

CREATE TRIGGER judge_facilities_update AFTER UPDATE OF active ON facilities BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT contacts.user_id FROM contact_facilities JOIN contacts ON contacts.id = contact_facilities.contact_id WHERE contact_facilities.facility_id = NEW.id);
END;

CREATE TRIGGER judge_groups_update AFTER UPDATE OF active, application ON groups BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM user_groups WHERE group_id = NEW.id);
END;

CREATE TRIGGER judge_group_rights_insert AFTER INSERT ON group_rights BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM user_groups WHERE group_id = NEW.group_id);
END;

CREATE TRIGGER judge_group_rights_delete AFTER DELETE ON group_rights BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM user_groups WHERE group_id = OLD.group_id);
END;

CREATE TRIGGER judge_group_rights_update AFTER UPDATE ON group_rights BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM user_groups WHERE group_id = OLD.group_id);
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM user_groups WHERE group_id = NEW.group_id);
END;

CREATE TRIGGER judge_licence_portals_insert AFTER INSERT ON licence_portals BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT id FROM users WHERE licence_id = NEW.licence_id);
END;

CREATE TRIGGER judge_licence_portals_delete AFTER DELETE ON licence_portals BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT id FROM users WHERE licence_id = OLD.licence_id);
END;

CREATE TRIGGER judge_licence_portals_update AFTER UPDATE ON licence_portals BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT id FROM users WHERE licence_id = OLD.licence_id);
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT id FROM users WHERE licence_id = NEW.licence_id);
END;
