-- SPDX-FileCopyrightText: 2026 The Gatehouse authors
-- SPDX-License-Identifier: Apache-2.0
-- What finds look at: one narrow row for each record, apart from the record, so that a walk in the order of names reads little and an
-- index of all parts of the words stands beside it. Derived, so it is in no record of changes; the stores write it with the record.
--
-- search: the folded words, each with two blanks in front and two behind the last: the beginning of a word is a part of three
-- characters or more, which the indexes of parts can look up. beyond_ascii: some word is of another script than Latin.
-- other_key: what the list shows of the linked record, in the form in which it is ordered.
-- ready_key: 'r' ready, 'u' unfinished, 'n' neither, and the name; NULL when it has to be judged anew, as it has from recheck_day (in the
-- site's zone) or recheck_at on.

CREATE TABLE user_search (
    id @ref@ PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    sort_key @sorted@ NOT NULL,
    search @sorted@ NOT NULL,
    beyond_ascii BOOLEAN NOT NULL,
    other_key @sorted@ NOT NULL DEFAULT '',
    seen_at @time@ NOT NULL DEFAULT '1970-01-01T00:00:00.000Z',
    ready_key @sorted@,
    recheck_day @date@,
    recheck_at @time@
);

CREATE INDEX user_search_other ON user_search (other_key, id);

CREATE INDEX user_search_seen ON user_search (seen_at, id);

CREATE INDEX user_search_ready ON user_search (ready_key, id);

CREATE INDEX user_search_days ON user_search (recheck_day) WHERE recheck_day IS NOT NULL;

CREATE INDEX user_search_moments ON user_search (recheck_at) WHERE recheck_at IS NOT NULL;

CREATE TABLE contact_search (
    id @ref@ PRIMARY KEY REFERENCES contacts (id) ON DELETE CASCADE,
    sort_key @sorted@ NOT NULL,
    search @sorted@ NOT NULL,
    beyond_ascii BOOLEAN NOT NULL,
    other_key @sorted@ NOT NULL DEFAULT ''
);

CREATE INDEX contact_search_other ON contact_search (other_key, id);

CREATE TABLE facility_search (
    id @ref@ PRIMARY KEY REFERENCES facilities (id) ON DELETE CASCADE,
    sort_key @sorted@ NOT NULL,
    search @sorted@ NOT NULL,
    beyond_ascii BOOLEAN NOT NULL
);

-- Every three characters in a row that ever stood in a searched text. A part of one or two characters is looked up as all of these
-- that have it behind their first character: each character of a text has another in front of it, and pg_trgm knows no other beginning.
-- in_name: it stood in somebody's name. What every e-mail holds and no name, as an @, is found to be in none at once.
CREATE TABLE search_grams (
    gram @sorted@ PRIMARY KEY,
    in_name BOOLEAN NOT NULL DEFAULT FALSE
);

CREATE INDEX search_grams_second ON search_grams (substr(gram, 2));

CREATE INDEX search_grams_names ON search_grams (substr(gram, 2)) WHERE in_name;
