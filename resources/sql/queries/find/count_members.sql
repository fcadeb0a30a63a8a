-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many users hold each of some groups.
SELECT user_groups.group_id AS owner, COUNT(*) AS amount
FROM user_groups
WHERE user_groups.group_id IN (@keys@)
GROUP BY user_groups.group_id;
