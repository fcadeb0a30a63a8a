-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Grants a user a right, or a node of them, in person, or denies it.
INSERT INTO user_rights (user_id, right_id, granted)
SELECT :user, rights.id, :granted FROM rights WHERE rights.name = :name
ON CONFLICT (user_id, right_id) DO UPDATE SET granted = excluded.granted;
