-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Fills an index of parts from the searched texts; a large memory for it while that goes on makes few pieces, which need not be merged.

INSERT INTO @parts@ (@parts@, rank) VALUES ('hashsize', 67108864);

INSERT INTO @parts@ (@parts@) VALUES ('rebuild');

INSERT INTO @parts@ (@parts@, rank) VALUES ('hashsize', 1048576);
