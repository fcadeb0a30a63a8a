-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The lock of a user of a bulk load.
INSERT INTO sign_in_state (user_id, failures, locked_until)
VALUES (:user, :failures, :locked_until);
