-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Holds the users who are judged next; whom somebody else is changing just now, or judging, is passed over and stays due.
SELECT user_search.id FROM user_search WHERE user_search.id IN (@keys@) ORDER BY user_search.id FOR NO KEY UPDATE SKIP LOCKED;
