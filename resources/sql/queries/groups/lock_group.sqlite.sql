-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether the group is there; a writing transaction is alone on SQLite.
SELECT id FROM groups WHERE id = :id;
