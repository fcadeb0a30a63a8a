-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The groups of a name: one in each application.
SELECT groups.id FROM groups WHERE groups.name = :name;
