-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What is set in one group.
SELECT rights.name AS right_name, group_rights.granted
FROM group_rights
JOIN rights ON rights.id = group_rights.right_id
WHERE group_rights.group_id = :group
ORDER BY rights.position, rights.id;
