-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- One setting of the site.
SELECT value FROM settings WHERE name = :name;
