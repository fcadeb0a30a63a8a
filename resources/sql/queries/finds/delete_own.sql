-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Removes an operator's own find.
DELETE FROM saved_finds WHERE id = :id AND owner_id = :user;
