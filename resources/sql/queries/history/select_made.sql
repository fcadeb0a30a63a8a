-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Which record of a table a unit of work made.
SELECT record FROM audit WHERE request = :request AND tbl = :tbl AND op = 'insert' ORDER BY id DESC LIMIT 1;
