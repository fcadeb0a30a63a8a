// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Rows.h"

#include "storage/PreparedStatement.h"
#include "storage/SqlErrors.h"

#include <QSqlError>
#include <QVariant>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::Error;
using support::Outcome;

Rows::Rows(std::shared_ptr<PreparedStatement> statement, Failure failure)
    : m_statement(std::move(statement)), m_failure(std::move(failure))
{
}

Rows::Rows(Rows &&other) noexcept = default;

Rows &Rows::operator=(Rows &&other) noexcept
{
    if (this != &other) {
        finish();
        m_statement = std::move(other.m_statement);
        m_failure = std::move(other.m_failure);
        m_error = std::move(other.m_error);
    }
    return *this;
}

Rows::~Rows()
{
    finish();
}

void Rows::finish()
{
    if (m_statement)
        m_statement->query.finish();
    m_statement.reset();
}

bool Rows::next()
{
    if (m_error)
        return false;
    if (m_statement->query.next())
        return true;
    const QSqlError error = m_statement->query.lastError();
    if (error.isValid()) {
        m_error = troubleOf(m_statement->engine, error).error;
        *m_failure = m_error;
    }
    return false;
}

Outcome Rows::outcome() const
{
    return m_error ? Outcome(*m_error) : Outcome();
}

int Rows::indexOf(const char *column) const
{
    const auto index = m_statement->columns.indexOf(QByteArrayView(column));
    if (index < 0) {
        m_error = Error::internal(u"no column %1 in %2"_s.arg(QLatin1StringView(column), m_statement->name));
        *m_failure = m_error;
    }
    return int(index);
}

QString Rows::text(const char *column) const
{
    const int index = indexOf(column);
    return index < 0 ? QString() : m_statement->query.value(index).toString();
}

qint64 Rows::integer(const char *column) const
{
    const int index = indexOf(column);
    return index < 0 ? 0 : m_statement->query.value(index).toLongLong();
}

bool Rows::mark(const char *column) const
{
    const int index = indexOf(column);
    return index >= 0 && m_statement->query.value(index).toBool();
}

QDate Rows::date(const char *column) const
{
    const int index = indexOf(column);
    return index < 0 ? QDate() : m_statement->query.value(index).toDate();
}

QDateTime Rows::time(const char *column) const
{
    const int index = indexOf(column);
    if (index < 0)
        return {};
    const QVariant value = m_statement->query.value(index);
    if (value.isNull())
        return {};
    if (value.metaType().id() == QMetaType::QDateTime)
        return value.toDateTime().toUTC();
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QByteArray Rows::bytes(const char *column) const
{
    const int index = indexOf(column);
    return index < 0 ? QByteArray() : m_statement->query.value(index).toByteArray();
}

bool Rows::isNull(const char *column) const
{
    const int index = indexOf(column);
    return index < 0 || m_statement->query.isNull(index);
}

} // namespace gatehouse::storage
