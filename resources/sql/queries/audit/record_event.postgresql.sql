-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Records what is no change of a row: a refusal, a sign-in.
SELECT gatehouse.record_event(:op, :tbl, :record, :after) IS NULL AS recorded;
