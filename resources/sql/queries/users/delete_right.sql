-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What the user's groups say about a right holds again.
DELETE FROM user_rights WHERE user_id = :user AND right_id IN (SELECT id FROM rights WHERE name = :name);
