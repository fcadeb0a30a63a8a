-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The rights of both applications in the order of the tree.
SELECT rights.id, rights.name, parent.name AS parent_name, rights.application, rights.position
FROM rights
LEFT JOIN rights AS parent ON parent.id = rights.parent_id
ORDER BY rights.position, rights.id;
