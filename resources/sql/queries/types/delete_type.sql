-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A user type goes, if it still is as it was read.
DELETE FROM user_types WHERE id = :id AND row_version = :row_version;
