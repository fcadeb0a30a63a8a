-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The names of some users in the form in which they are ordered.
SELECT user_search.id, user_search.sort_key FROM user_search WHERE user_search.id IN (@keys@);
