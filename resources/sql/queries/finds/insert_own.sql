-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps a find under a name for one operator, in place of one that has the name.
INSERT INTO saved_finds (owner_id, entity, name, definition)
VALUES (:user, :entity, :name, :definition)
ON CONFLICT (owner_id, entity, name) WHERE owner_id IS NOT NULL
DO UPDATE SET definition = excluded.definition, row_version = saved_finds.row_version + 1;
