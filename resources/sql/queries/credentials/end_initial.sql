-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A first password that nobody has used yet opens nothing from now on.
UPDATE credentials SET dead_at = :now WHERE user_id = :user AND must_change AND (dead_at IS NULL OR dead_at > :now);
