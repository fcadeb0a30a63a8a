-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The active labs of an operator whose link is in force, default first.
SELECT facilities.id, facilities.code, facilities.name, facilities.is_lab, facilities.is_customer, facilities.active
FROM user_labs JOIN facilities ON facilities.id = user_labs.facility_id
WHERE user_labs.user_id = :user AND facilities.active
  AND (user_labs.valid_from IS NULL OR user_labs.valid_from <= :today)
  AND (user_labs.valid_until IS NULL OR user_labs.valid_until >= :today)
ORDER BY user_labs.is_default DESC, facilities.sort_key, facilities.id;
