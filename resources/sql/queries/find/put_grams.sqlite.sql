-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps what three characters in a row a searched text holds, and which of them stand in the name; both given as JSON arrays.
INSERT INTO search_grams (gram, in_name)
SELECT value, value IN (SELECT value FROM json_each(:names)) FROM json_each(:grams) WHERE TRUE
ON CONFLICT (gram) DO UPDATE SET in_name = TRUE WHERE excluded.in_name AND NOT search_grams.in_name;
