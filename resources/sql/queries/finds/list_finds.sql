-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The finds that an operator may use: his own and everybody's.
SELECT id, name, owner_id IS NULL AS shared, definition FROM saved_finds
WHERE entity = :entity AND (owner_id IS NULL OR owner_id = :user)
ORDER BY name, id;
