-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Ends the context of the audit before the commit.
DELETE FROM audit_context;
