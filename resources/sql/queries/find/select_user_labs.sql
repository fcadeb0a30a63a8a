-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The labs of some users, default first, then by name.
SELECT user_labs.user_id AS owner, facilities.name
FROM user_labs
JOIN facilities ON facilities.id = user_labs.facility_id
WHERE user_labs.user_id IN (@keys@)
ORDER BY user_labs.user_id, user_labs.is_default DESC, facilities.sort_key, facilities.id;
