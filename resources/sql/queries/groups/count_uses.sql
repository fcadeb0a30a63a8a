-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What holds on to a group: members, user types of which it is the default one, and facilities whose new portal users get it.
SELECT (SELECT COUNT(*) FROM user_groups WHERE group_id = :members_of) AS members,
    (SELECT COUNT(*) FROM user_types WHERE default_group_id = :default_of) AS types,
    (SELECT COUNT(*) FROM facilities WHERE portal_group_id = :given_by) AS facilities;
