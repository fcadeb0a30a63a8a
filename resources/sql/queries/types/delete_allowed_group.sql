-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A user type allows a group no longer.
DELETE FROM user_type_groups WHERE type_id = :type AND group_id = :group;
