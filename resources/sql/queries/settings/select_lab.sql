-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A facility as the default lab: is it one, and active?
SELECT id, is_lab, active FROM facilities WHERE code = :code;
