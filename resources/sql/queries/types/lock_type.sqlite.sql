-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether the user type is there; a writing transaction is alone on SQLite.
SELECT id FROM user_types WHERE id = :id;
