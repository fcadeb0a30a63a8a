-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A wrong password: one more failure, and perhaps a lock.
INSERT INTO sign_in_state (user_id, failures, locked_until) VALUES (:user, :failures, :locked_until)
ON CONFLICT (user_id) DO UPDATE SET failures = :failures, locked_until = :locked_until;
