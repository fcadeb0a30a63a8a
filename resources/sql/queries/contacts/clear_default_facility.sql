-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- No facility of the contact is the default, so that another can become it.
UPDATE contact_facilities SET is_default = FALSE WHERE contact_id = :contact AND is_default;
