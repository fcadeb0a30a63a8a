-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- How many active accounts hold a licence.
SELECT COUNT(*) AS held FROM users WHERE licence_id = :licence AND active;
