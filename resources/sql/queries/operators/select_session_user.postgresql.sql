-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Who the database says is connected, and whether that is its administrator.
SELECT session_user AS login, pg_has_role(session_user, 'gatehouse_owner', 'USAGE') AS administrator;
