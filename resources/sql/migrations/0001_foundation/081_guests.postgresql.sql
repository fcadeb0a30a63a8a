-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A group without the guest mark grants nothing to people of customers, so readiness asks about the mark too (ACU-08).

CREATE TRIGGER judge_guests AFTER UPDATE OF guest ON groups FOR EACH ROW
    EXECUTE FUNCTION gatehouse.judge_again('id IN (SELECT user_id FROM user_groups WHERE group_id = ($1 ->> ''id'')::bigint)');
