-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- All licence types in the order of the list.
SELECT id, code, name, seats, needs_mobile FROM licence_types ORDER BY id;
