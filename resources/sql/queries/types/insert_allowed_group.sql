-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A user type allows one more group of its application.
INSERT INTO user_type_groups (type_id, group_id, application) SELECT :type, id, application FROM groups WHERE id = :group;
