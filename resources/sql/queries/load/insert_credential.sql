-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What is stored of a password of a user of a bulk load.
INSERT INTO credentials (user_id, salt, memory_kib, passes, digest, must_change, set_at, dead_at)
VALUES (:user, :salt, :memory_kib, :passes, :digest, :must_change, :set_at, :dead_at);
