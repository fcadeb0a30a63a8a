-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The steps of the schema that were made.
SELECT version, name, checksum, minimum_program, applied_at FROM schema_migrations ORDER BY version;
