-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Accounts, what they are members of, and their labs. The credential stands apart: no list and no record reads it.

CREATE TABLE users (
    id @key@,
    username TEXT NOT NULL CONSTRAINT users_username_clean CHECK (@clean(username)@ AND length(username) <= 128) CONSTRAINT users_username_filled CHECK (username <> ''),
    login_key @sorted@ NOT NULL CONSTRAINT users_login_key UNIQUE,
    first_name TEXT NOT NULL CONSTRAINT users_first_clean CHECK (@clean(first_name)@ AND length(first_name) <= 100) CONSTRAINT users_first_filled CHECK (first_name <> ''),
    last_name TEXT NOT NULL CONSTRAINT users_last_clean CHECK (@clean(last_name)@ AND length(last_name) <= 100) CONSTRAINT users_last_filled CHECK (last_name <> ''),
    initials TEXT CONSTRAINT users_initials_clean CHECK (@clean(initials)@ AND length(initials) <= 10),
    email1 TEXT CONSTRAINT users_email1_clean CHECK (@clean(email1)@ AND length(email1) <= 254),
    email2 TEXT CONSTRAINT users_email2_clean CHECK (@clean(email2)@ AND length(email2) <= 254),
    phone1 TEXT CONSTRAINT users_phone1_clean CHECK (@clean(phone1)@ AND length(phone1) <= 40),
    phone2 TEXT CONSTRAINT users_phone2_clean CHECK (@clean(phone2)@ AND length(phone2) <= 40),
    employee TEXT CONSTRAINT users_employee_clean CHECK (@clean(employee)@ AND length(employee) <= 200),
    stamp TEXT CONSTRAINT users_stamp_clean CHECK (@clean(stamp)@ AND length(stamp) <= 200),
    type_id @ref@ NOT NULL,
    application TEXT NOT NULL CONSTRAINT users_application CHECK (application IN ('console', 'portal')),
    licence_id @ref@ NOT NULL CONSTRAINT users_licence REFERENCES licence_types (id),
    mobile BOOLEAN NOT NULL DEFAULT FALSE,
    valid_from @date@,
    valid_until @date@,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    comments TEXT CONSTRAINT users_comments_clean CHECK (@clean_lines(comments)@ AND length(comments) <= 4000),
    db_login TEXT CONSTRAINT users_db_login_key UNIQUE,
    sort_key @sorted@ NOT NULL,
    name_key @sorted@ NOT NULL DEFAULT '',
    email1_key @sorted@ NOT NULL DEFAULT '',
    email2_key @sorted@,
    phone1_key @sorted@,
    phone2_key @sorted@,
    row_version @ref@ NOT NULL DEFAULT 1,
    CONSTRAINT users_period CHECK (valid_until >= valid_from),
    CONSTRAINT users_kind UNIQUE (id, application),
    CONSTRAINT users_type FOREIGN KEY (type_id, application) REFERENCES user_types (id, application),
    CONSTRAINT users_console_login CHECK (db_login IS NULL OR application = 'console')
);

CREATE INDEX users_sort ON users (sort_key, id);

CREATE INDEX users_names ON users (name_key);

CREATE INDEX users_first_emails ON users (email1_key, id);

-- Without an end stands behind all ends.
CREATE INDEX users_ends ON users (COALESCE(valid_until, '9999-12-31'), id);

CREATE INDEX users_second_emails ON users (email2_key) WHERE email2_key IS NOT NULL;

CREATE INDEX users_first_phones ON users (phone1_key) WHERE phone1_key IS NOT NULL;

CREATE INDEX users_second_phones ON users (phone2_key) WHERE phone2_key IS NOT NULL;

CREATE INDEX users_types ON users (type_id);

CREATE INDEX users_inactive ON users (id) WHERE NOT active;

CREATE INDEX users_of_console ON users (id) WHERE application = 'console';

CREATE TABLE user_groups (
    user_id @ref@ NOT NULL,
    group_id @ref@ NOT NULL,
    application TEXT NOT NULL,
    PRIMARY KEY (user_id, group_id),
    CONSTRAINT user_groups_user FOREIGN KEY (user_id, application) REFERENCES users (id, application) ON DELETE CASCADE,
    CONSTRAINT user_groups_group FOREIGN KEY (group_id, application) REFERENCES groups (id, application)
);

CREATE INDEX user_groups_members ON user_groups (group_id, user_id);

CREATE TABLE user_rights (
    user_id @ref@ NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    right_id @ref@ NOT NULL REFERENCES rights (id),
    granted BOOLEAN NOT NULL,
    PRIMARY KEY (user_id, right_id)
);

CREATE TABLE user_labs (
    user_id @ref@ NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    facility_id @ref@ NOT NULL,
    is_lab BOOLEAN NOT NULL DEFAULT TRUE CONSTRAINT user_labs_only_labs CHECK (is_lab),
    is_default BOOLEAN NOT NULL DEFAULT FALSE,
    valid_from @date@,
    valid_until @date@,
    PRIMARY KEY (user_id, facility_id),
    CONSTRAINT user_labs_period CHECK (valid_until >= valid_from),
    CONSTRAINT user_labs_facility FOREIGN KEY (facility_id, is_lab) REFERENCES facilities (id, is_lab)
);

CREATE UNIQUE INDEX user_labs_one_default ON user_labs (user_id) WHERE is_default;

CREATE INDEX user_labs_users ON user_labs (facility_id, user_id);

CREATE TABLE credentials (
    user_id @ref@ PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    salt @bytes@ NOT NULL,
    memory_kib INTEGER NOT NULL,
    passes INTEGER NOT NULL,
    digest @bytes@ NOT NULL,
    must_change BOOLEAN NOT NULL DEFAULT FALSE,
    set_at @time@ NOT NULL,
    dead_at @time@
);

CREATE TABLE sign_in_state (
    user_id @ref@ PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    failures INTEGER NOT NULL DEFAULT 0,
    locked_until @time@,
    last_sign_in @time@,
    second_factor_required BOOLEAN NOT NULL DEFAULT FALSE,
    second_factor_enrolled BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE INDEX sign_in_state_locks ON sign_in_state (locked_until) WHERE locked_until IS NOT NULL;
