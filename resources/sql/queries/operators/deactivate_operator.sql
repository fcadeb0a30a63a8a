-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- An operator who goes stays in the history and can no longer sign in.
UPDATE users SET active = FALSE, db_login = NULL, row_version = row_version + 1 WHERE id = :user;
