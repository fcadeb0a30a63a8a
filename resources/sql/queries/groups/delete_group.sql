-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A group goes, if it still is as it was read.
DELETE FROM groups WHERE id = :id AND row_version = :row_version;
