-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Keeps what three characters in a row a searched text holds; given as a JSON array.
INSERT INTO search_grams (gram) SELECT value FROM json_each(:grams) WHERE TRUE ON CONFLICT (gram) DO NOTHING;
