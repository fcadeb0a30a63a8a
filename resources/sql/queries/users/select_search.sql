-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a user.
SELECT user_search.sort_key, user_search.search FROM user_search WHERE user_search.id = :id;
