// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "storage/Rows.h"

namespace gatehouse::storage {

/// Reads the present row into a record. A stored text that its value does not take (somebody wrote past the program) leaves the field
/// blank and makes outcome() Corrupt, naming the column in its detail.
class RecordReader {
public:
    explicit RecordReader(const Rows &rows) : m_rows(rows) {}

    template <typename Rule> void read(domain::TextValue<Rule> &value, const char *column)
    {
        auto parsed = domain::TextValue<Rule>::parse(m_rows.text(column));
        if (parsed.ok())
            value = *std::move(parsed);
        else if (m_outcome.ok())
            m_outcome = support::Error{support::ErrorCode::Corrupt, {}, support::Reason::None, {}, QString::fromLatin1(column)};
    }
    template <typename Kind> void read(support::Key<Kind> &key, const char *column) { key.value = m_rows.integer(column); }
    void read(QString &text, const char *column) { text = m_rows.text(column); }
    void read(bool &mark, const char *column) { mark = m_rows.mark(column); }
    void read(qint64 &number, const char *column) { number = m_rows.integer(column); }
    void read(QDate &date, const char *column) { date = m_rows.date(column); }
    void read(domain::Application &application, const char *column);

    support::Outcome outcome() const { return m_outcome; }

private:
    const Rows &m_rows;
    support::Outcome m_outcome;
};

/// `console` or `portal`, as the tables have it.
QLatin1StringView columnText(domain::Application application);

/// The columns id, code, name, is_lab, is_customer, active.
domain::FacilityRef readFacilityRef(const Rows &rows);
/// The same with is_default, valid_from, valid_until.
domain::FacilityLink readFacilityLink(const Rows &rows);
/// All rows as links.
support::Result<QList<domain::FacilityLink>> readFacilityLinks(Rows &rows);
/// The columns id, username, first_name, last_name, active.
domain::UserRef readUserRef(const Rows &rows);
/// The columns id, contact_id, first_name, last_name, active, staff.
domain::ContactRef readContactRef(const Rows &rows);
/// The columns id, row_version, name, application, built_in, is_default, guest, active, rank.
domain::Group readGroup(const Rows &rows);

} // namespace gatehouse::storage
