-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many users hold each group.
SELECT group_id, COUNT(*) AS members FROM user_groups GROUP BY group_id;
