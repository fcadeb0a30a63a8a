-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What is granted to or denied some users in person.
SELECT user_rights.user_id, rights.name AS right_name, user_rights.granted
FROM user_rights
JOIN rights ON rights.id = user_rights.right_id
WHERE user_rights.user_id IN (@keys@);
