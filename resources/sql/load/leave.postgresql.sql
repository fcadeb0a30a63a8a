-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The load is done; the rest of the transaction is the administrator's own again.
SELECT set_config('role', 'none', true);
