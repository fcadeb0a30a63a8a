-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps the verifier of an operator's password.
INSERT INTO credentials (user_id, salt, memory_kib, passes, digest, must_change, set_at)
VALUES (:user, :salt, :memory, :passes, :digest, FALSE, :now);
