-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What is set in each portal group.
SELECT groups.name AS group_name, rights.name AS right_name, group_rights.granted
FROM group_rights
JOIN groups ON groups.id = group_rights.group_id
JOIN rights ON rights.id = group_rights.right_id
WHERE groups.application = 'portal'
ORDER BY groups.name_key, rights.position, rights.id;
