-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- All groups: those of the console by rank, those of the portal by name.
SELECT id, row_version, name, application, built_in, is_default, guest, active, rank
FROM groups
ORDER BY application, CASE WHEN application = 'console' THEN -rank ELSE 0 END, name_key, id;
