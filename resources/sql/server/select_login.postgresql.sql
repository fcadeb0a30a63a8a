-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether the server knows a role of this name.
SELECT rolname::text AS name FROM pg_catalog.pg_roles WHERE rolname = :name;
