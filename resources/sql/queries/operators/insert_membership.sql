-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Gives an operator a console group.
INSERT INTO user_groups (user_id, group_id, application)
SELECT :user, groups.id, groups.application FROM groups WHERE groups.name = :group AND groups.application = 'console';
