-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- When a user last signed in, and until when the account is locked.
SELECT last_sign_in, locked_until FROM sign_in_state WHERE user_id = :user;
