-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many active users of the console hold a group: whether anybody can sign in.
SELECT count(*) AS operators FROM users
WHERE users.application = 'console' AND users.active
  AND EXISTS (SELECT 1 FROM user_groups WHERE user_groups.user_id = users.id);
