-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- The facility of a code, compared as it is.
SELECT id, code, name, is_lab, is_customer, active FROM facilities WHERE code = :code;
