-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- All licence types in the order of the list.
SELECT id, row_version, code, name, seats, needs_mobile, messages FROM licence_types ORDER BY id;
