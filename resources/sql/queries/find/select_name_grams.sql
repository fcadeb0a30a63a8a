-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Which three characters in a row, of those that stand in a name, have these one or two behind the first.
SELECT search_grams.gram FROM search_grams
WHERE search_grams.in_name AND substr(search_grams.gram, 2) >= :low AND substr(search_grams.gram, 2) < :high LIMIT :limit;
