-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Makes two who take Administrators away at once wait for each other, so that the second counts what the first left.
SELECT id FROM groups WHERE name_key = 'administrator' AND application = 'console' FOR UPDATE;
