-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The users who are judged next; whoever writes to a file is alone with it.
SELECT user_search.id FROM user_search WHERE user_search.id IN (@keys@) ORDER BY user_search.id;
