-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What three characters in a row begin with these one or two.
SELECT search_grams.gram FROM search_grams WHERE search_grams.gram >= :low AND search_grams.gram < :high ORDER BY search_grams.gram LIMIT :limit;
