-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who has a login, for loading by it and for naming the person when it is taken.
SELECT id, username, first_name, last_name, active FROM users WHERE login_key = :login_key;
