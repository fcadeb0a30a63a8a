-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Adds a setting that not every database has, such as the mark of a demo.
INSERT INTO settings (name, value) VALUES (:name, :value);
