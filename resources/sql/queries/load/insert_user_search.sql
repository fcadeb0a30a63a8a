-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at of a user of a bulk load, with how he stands.
INSERT INTO user_search (id, sort_key, search, beyond_ascii, other_key, ready_key, recheck_day, recheck_at)
VALUES (:id, :sort_key, :search, :beyond_ascii, :other_key, :ready_key, :recheck_day, :recheck_at);
