-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps what three characters in a row a searched text holds; given as a JSON array. In order, so that two who write do not wait for each other
-- in a circle.
INSERT INTO search_grams (gram)
SELECT part.gram FROM jsonb_array_elements_text(CAST(:grams AS jsonb)) AS part (gram)
WHERE NOT EXISTS (SELECT 1 FROM search_grams AS kept WHERE kept.gram = part.gram)
ORDER BY part.gram COLLATE "C"
ON CONFLICT (gram) DO NOTHING;
