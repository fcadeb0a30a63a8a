-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Grants or denies a right, or a node of them, in a group.
INSERT INTO group_rights (group_id, right_id, granted)
SELECT :group, rights.id, :granted FROM rights WHERE rights.name = :name
ON CONFLICT (group_id, right_id) DO UPDATE SET granted = excluded.granted;
