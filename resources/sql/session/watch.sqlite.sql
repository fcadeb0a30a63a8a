-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Another number whenever another connection has changed the file.

PRAGMA data_version;
