-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What three characters in a row are known already.
SELECT search_grams.gram, search_grams.in_name FROM search_grams;
