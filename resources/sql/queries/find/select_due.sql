-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Users whose readiness has to be judged anew: something that it asks about changed, a day came, or a moment.
SELECT user_search.id FROM user_search WHERE user_search.ready_key IS NULL
UNION
SELECT user_search.id FROM user_search WHERE user_search.recheck_day <= :today
UNION
SELECT user_search.id FROM user_search WHERE user_search.recheck_at <= :now
LIMIT :limit;
