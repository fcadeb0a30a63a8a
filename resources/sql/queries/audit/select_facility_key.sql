-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The key behind a facility's code, for its events.
SELECT id FROM facilities WHERE code = :name;
