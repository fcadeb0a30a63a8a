-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- Sites and companies: labs, customers, or both. sort_key is folded by the application and compared as bytes.

CREATE TABLE facilities (
    id @key@,
    code TEXT NOT NULL CONSTRAINT facilities_code_key UNIQUE CONSTRAINT facilities_code_clean CHECK (@clean(code)@ AND length(code) <= 32) CONSTRAINT facilities_code_filled CHECK (code <> ''),
    name TEXT NOT NULL CONSTRAINT facilities_name_clean CHECK (@clean(name)@ AND length(name) <= 200) CONSTRAINT facilities_name_filled CHECK (name <> ''),
    is_lab BOOLEAN NOT NULL DEFAULT FALSE,
    is_customer BOOLEAN NOT NULL DEFAULT FALSE,
    active BOOLEAN NOT NULL DEFAULT TRUE,
    parent_id @ref@ CONSTRAINT facilities_parent REFERENCES facilities (id),
    account TEXT CONSTRAINT facilities_account_clean CHECK (@clean(account)@ AND length(account) <= 200),
    address TEXT CONSTRAINT facilities_address_clean CHECK (@clean_lines(address)@ AND length(address) <= 4000),
    phone TEXT CONSTRAINT facilities_phone_clean CHECK (@clean(phone)@ AND length(phone) <= 40),
    email TEXT CONSTRAINT facilities_email_clean CHECK (@clean(email)@ AND length(email) <= 254),
    web TEXT CONSTRAINT facilities_web_clean CHECK (@clean(web)@ AND length(web) <= 400),
    portal_group_id @ref@,
    portal_application TEXT NOT NULL DEFAULT 'portal' CONSTRAINT facilities_portal_application CHECK (portal_application = 'portal'),
    notes TEXT CONSTRAINT facilities_notes_clean CHECK (@clean_lines(notes)@ AND length(notes) <= 4000),
    sort_key @sorted@ NOT NULL,
    row_version @ref@ NOT NULL DEFAULT 1,
    CONSTRAINT facilities_lab_mark UNIQUE (id, is_lab),
    CONSTRAINT facilities_portal_group FOREIGN KEY (portal_group_id, portal_application) REFERENCES groups (id, application)
);

CREATE INDEX facilities_sort ON facilities (sort_key, id);

CREATE INDEX facilities_parents ON facilities (parent_id);
