-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether the user is there; a writing transaction is alone on SQLite.
SELECT id FROM users WHERE id = :id;
