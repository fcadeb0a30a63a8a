-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Forgets a password.
DELETE FROM credentials WHERE user_id = :user;
