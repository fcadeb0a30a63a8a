-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who the database says is connected, and whether that is its administrator; a file has no logins.
SELECT '' AS login, TRUE AS administrator;
