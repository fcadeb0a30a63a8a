-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A membership of a user of a bulk load.
INSERT INTO user_groups (user_id, group_id, application)
VALUES (:user, :group, :application);
