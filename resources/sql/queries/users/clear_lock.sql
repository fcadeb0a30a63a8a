-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Ends a lock and forgets the wrong passwords.
UPDATE sign_in_state SET failures = 0, locked_until = NULL WHERE user_id = :user;
