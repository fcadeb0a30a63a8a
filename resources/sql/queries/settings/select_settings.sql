-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Every setting of the site.
SELECT name, value FROM settings ORDER BY name;
