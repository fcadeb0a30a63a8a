-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many assets some facilities own.
SELECT COUNT(*) AS assets FROM assets WHERE owner_id IN (@keys@);
