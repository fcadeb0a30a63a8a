-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- One upgrade at a time, as the owner, for as long as it takes; all of it ends with the transaction.
SELECT
    set_config('statement_timeout', '0', true),
    set_config('lock_timeout', '0', true),
    set_config('client_min_messages', 'warning', true),
    pg_advisory_xact_lock(1195463752),
    set_config('role', 'gatehouse_owner', true);
