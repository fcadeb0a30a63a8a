-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps what three characters in a row a searched text holds, and which of them stand in the name; both given as JSON arrays. In order, so that
-- two who write do not wait for each other in a circle.
INSERT INTO search_grams AS kept (gram, in_name)
SELECT part.gram, part.in_name
FROM (
    SELECT found.gram, found.gram IN (SELECT jsonb_array_elements_text(CAST(:names AS jsonb))) AS in_name
    FROM jsonb_array_elements_text(CAST(:grams AS jsonb)) AS found (gram)
) AS part
WHERE NOT EXISTS (SELECT 1 FROM search_grams AS known WHERE known.gram = part.gram AND (known.in_name OR NOT part.in_name))
ORDER BY part.gram COLLATE "C"
ON CONFLICT (gram) DO UPDATE SET in_name = TRUE WHERE excluded.in_name AND NOT kept.in_name;
