-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- In the transaction of a bulk load: as the owner, for as long as it takes, with memory for the indexes; all of it ends with the transaction.
SELECT
    set_config('statement_timeout', '0', true),
    set_config('idle_in_transaction_session_timeout', '0', true),
    set_config('client_min_messages', 'warning', true),
    set_config('maintenance_work_mem', '512MB', true),
    set_config('max_parallel_maintenance_workers', '2', true),
    set_config('role', 'gatehouse_owner', true);
