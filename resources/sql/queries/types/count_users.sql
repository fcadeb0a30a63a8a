-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many users are of a type, and how many types manage it.
SELECT (SELECT COUNT(*) FROM users WHERE type_id = :used_by) AS users,
    (SELECT COUNT(*) FROM user_type_manages WHERE managed_id = :managed_by AND type_id <> :itself) AS managers;
