-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The group of the Administrators; a writing transaction is alone on SQLite.
SELECT id FROM groups WHERE name_key = 'administrator' AND application = 'console';
