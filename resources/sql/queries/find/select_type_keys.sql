-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The user types of a name.
SELECT user_types.id FROM user_types WHERE user_types.name = :name;
