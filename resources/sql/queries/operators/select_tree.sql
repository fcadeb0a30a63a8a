-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The rights tree of one application, with parents.
SELECT rights.id, rights.name, parents.name AS parent_name, rights.position
FROM rights LEFT JOIN rights AS parents ON parents.id = rights.parent_id
WHERE rights.application = :application
ORDER BY rights.position;
