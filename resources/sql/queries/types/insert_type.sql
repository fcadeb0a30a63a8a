-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A new user type.
INSERT INTO user_types (name, name_key, application, linked_entity, default_group_id, active)
VALUES (:name, :name_key, :application, :linked_entity, :default_group, :active)
RETURNING id;
