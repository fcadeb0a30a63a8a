-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Whether this login is an operator's: no superuser, and a member of one of our roles.
SELECT login.rolname::text AS name, held.rolname::text AS role
FROM pg_catalog.pg_roles AS login
JOIN pg_catalog.pg_auth_members AS membership ON membership.member = login.oid
JOIN pg_catalog.pg_roles AS held ON held.oid = membership.roleid
WHERE login.rolname = :name AND login.rolcanlogin AND NOT login.rolsuper
    AND held.rolname IN ('gatehouse_admin', 'gatehouse_portal_admin', 'gatehouse_support', 'gatehouse_auditor', 'gatehouse_user');
