-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Sets and reads back, in one round trip, what a session must be; whoever asks compares and hangs up when one is not as wanted.
-- plans: each is made for its values; one for all would read a whole table for a beginning of a word that it does not know yet.

SELECT
    set_config('search_path', 'gatehouse, pg_temp', false) AS search_path,
    set_config('standard_conforming_strings', 'on', false) AS strings,
    set_config('TimeZone', 'UTC', false) AS zone,
    set_config('DateStyle', 'ISO, YMD', false) AS date_style,
    set_config('default_transaction_isolation', 'read committed', false) AS isolation,
    set_config('row_security', 'on', false) AS row_security,
    set_config('jit', 'off', false) AS jit,
    set_config('plan_cache_mode', 'force_custom_plan', false) AS plans,
    set_config('statement_timeout', :statement_timeout, false) AS statement_timeout,
    set_config('lock_timeout', :lock_timeout, false) AS lock_timeout,
    set_config('idle_in_transaction_session_timeout', :idle_timeout, false) AS idle_timeout,
    current_setting('session_replication_role') AS replication,
    set_config('client_encoding', 'UTF8', false) AS encoding,
    current_setting('server_version_num') AS version,
    pg_is_in_recovery() AS standby,
    session_user::text AS login,
    current_user::text AS role;
