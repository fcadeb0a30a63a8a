-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Where an asset stands in the order of due dates and numbers.
SELECT COALESCE(due_on, '9999-12-31') AS due, number_key FROM assets WHERE number_key = :number_key;
