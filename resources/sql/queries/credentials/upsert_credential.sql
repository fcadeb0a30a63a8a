-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Sets the password of a user: what is stored of it, never the password.
INSERT INTO credentials (user_id, salt, memory_kib, passes, digest, must_change, set_at, dead_at)
VALUES (:user, :salt, :memory_kib, :passes, :digest, :must_change, :set_at, :dead_at)
ON CONFLICT (user_id) DO UPDATE SET salt = excluded.salt, memory_kib = excluded.memory_kib, passes = excluded.passes,
    digest = excluded.digest, must_change = excluded.must_change, set_at = excluded.set_at, dead_at = excluded.dead_at;
