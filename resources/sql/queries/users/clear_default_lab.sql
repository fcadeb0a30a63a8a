-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- No lab of the user is the default, so that another can become it.
UPDATE user_labs SET is_default = FALSE WHERE user_id = :user AND is_default;
