-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Ends all sessions of a login on this server.
SELECT pid, pg_terminate_backend(pid) AS ended FROM pg_catalog.pg_stat_activity WHERE usename = :name AND pid <> pg_backend_pid();
