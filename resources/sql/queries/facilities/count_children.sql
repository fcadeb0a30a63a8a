-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many facilities have this one as their parent.
SELECT COUNT(*) AS children FROM facilities WHERE parent_id = :facility;
