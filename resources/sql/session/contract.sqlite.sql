-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes a connection to a file safe: what SQLite leaves off unless it is asked.

PRAGMA foreign_keys = ON;

PRAGMA journal_mode = WAL;

PRAGMA synchronous = FULL;

PRAGMA trusted_schema = OFF;

PRAGMA cell_size_check = ON;

PRAGMA recursive_triggers = ON;
