-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Facilities of some keys, as they show in links.
SELECT id, code, name, is_lab, is_customer, active FROM facilities WHERE id IN (@keys@);
