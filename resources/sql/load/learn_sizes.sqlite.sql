-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What the planner knows of the sizes; a sample of each index will do.

PRAGMA analysis_limit = 1000;

ANALYZE;
