-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A changed user type, if it still is as it was read.
UPDATE user_types SET name = :name, name_key = :name_key, linked_entity = :linked_entity, default_group_id = :default_group,
    active = :active, row_version = row_version + 1
WHERE id = :id AND row_version = :row_version;
