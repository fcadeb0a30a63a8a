-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Records what is no change of a row: a refusal, a sign-in.
INSERT INTO audit (at, tbl, op, record, actor, request, after)
VALUES (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), :tbl, :op, :record, (SELECT actor FROM audit_context), (SELECT request FROM audit_context), :after);
