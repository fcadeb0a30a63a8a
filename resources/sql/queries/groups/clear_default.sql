-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Another group becomes the default one.
UPDATE groups SET is_default = FALSE, row_version = row_version + 1 WHERE is_default AND id <> :id;
