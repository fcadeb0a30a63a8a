-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A group without the guest mark grants nothing to people of customers, so readiness asks about the mark too (ACU-08).

CREATE TRIGGER judge_guests_update AFTER UPDATE OF guest ON groups BEGIN
    UPDATE user_search SET ready_key = NULL WHERE ready_key IS NOT NULL AND id IN (SELECT user_id FROM user_groups WHERE group_id = NEW.id);
END;
