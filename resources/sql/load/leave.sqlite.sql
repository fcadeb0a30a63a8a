-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- After it, however it ended: as the contract of a session has it.

PRAGMA foreign_keys = ON;

PRAGMA journal_mode = WAL;

PRAGMA cache_size = -2000;

PRAGMA threads = 0;
