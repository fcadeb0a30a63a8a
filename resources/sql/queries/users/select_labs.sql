-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The labs of a user, default first, then by name.
SELECT facilities.id, facilities.code, facilities.name, facilities.is_lab, facilities.is_customer, facilities.active,
    user_labs.is_default, user_labs.valid_from, user_labs.valid_until
FROM user_labs
JOIN facilities ON facilities.id = user_labs.facility_id
WHERE user_labs.user_id = :user
ORDER BY user_labs.is_default DESC, facilities.sort_key, facilities.id;
