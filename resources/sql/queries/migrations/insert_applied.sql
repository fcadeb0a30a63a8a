-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Records a step of the schema, in its transaction.
INSERT INTO schema_migrations (version, name, checksum, minimum_program) VALUES (:version, :name, :checksum, :minimum_program);
