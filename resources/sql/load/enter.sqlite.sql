-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Before the transaction of a bulk load. The keys are made by the loader, so nothing is looked up row by row. A rollback journal holds only
-- pages that were there before, and an empty database has few: the write-ahead log would grow to the size of the load. Both keep the promise that a
-- load that ends half way leaves nothing behind.

PRAGMA foreign_keys = OFF;

PRAGMA journal_mode = DELETE;

PRAGMA cache_size = -262144;

PRAGMA threads = 2;
