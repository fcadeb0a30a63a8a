-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who changed a record last, when, and whether that was its end.
SELECT actor, at, op FROM audit WHERE tbl = :tbl AND record = :record ORDER BY id DESC LIMIT 1;
