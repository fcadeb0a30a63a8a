-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How a user stands, and from when on that has to be judged anew.
UPDATE user_search SET ready_key = :ready_key, recheck_day = :recheck_day, recheck_at = :recheck_at WHERE id = :id;
