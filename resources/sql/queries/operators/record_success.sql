-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A right password: when, and no failures any more.
INSERT INTO sign_in_state (user_id, failures, locked_until, last_sign_in) VALUES (:user, 0, NULL, :now)
ON CONFLICT (user_id) DO UPDATE SET failures = 0, locked_until = NULL, last_sign_in = :now;
