-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The key behind a login, for its events.
SELECT id FROM users WHERE login_key = :name;
