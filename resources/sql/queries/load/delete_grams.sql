-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- A bulk load writes those that were known together with its own.
DELETE FROM search_grams;
