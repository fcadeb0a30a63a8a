-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Opens the record of a unit of work; a trigger makes it the context of the audit.
INSERT INTO requests (id, actor, what) VALUES (:id, :actor, :what);
