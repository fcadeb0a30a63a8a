-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What is stored of the password of a user.
SELECT salt, memory_kib, passes, digest, must_change, set_at, dead_at FROM credentials WHERE user_id = :user;
