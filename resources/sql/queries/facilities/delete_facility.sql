-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Removes a facility that has no history, if it still is as it was read.
DELETE FROM facilities WHERE id = :id AND row_version = :row_version;
