-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Three characters in a row of a searched text of a bulk load.
INSERT INTO search_grams (gram, in_name)
VALUES (:gram, :in_name);
