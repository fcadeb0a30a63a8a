-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Changes a setting that the schema ships.
UPDATE settings SET value = :value, row_version = row_version + 1 WHERE name = :name;
