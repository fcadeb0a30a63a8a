-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who has this login already, in whatever case he writes it.
SELECT id, username, first_name, last_name, active FROM users WHERE login_key = :login;
