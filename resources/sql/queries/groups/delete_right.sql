-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A right, or a node of them, is inherited again in a group.
DELETE FROM group_rights WHERE group_id = :group AND right_id IN (SELECT id FROM rights WHERE name = :name);
