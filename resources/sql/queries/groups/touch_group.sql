-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Counts a change of what belongs to a group, if the group still is as it was read.
UPDATE groups SET row_version = row_version + 1 WHERE id = :id AND row_version = :row_version;
