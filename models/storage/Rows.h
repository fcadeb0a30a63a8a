// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

namespace gatehouse::storage {

struct PreparedStatement;

/// What went wrong in the unit of work that runs, so that nothing it swallows is committed.
using Failure = std::shared_ptr<std::optional<support::Error>>;

/// The rows of an answer, read forwards once. Finishes its statement when it goes, and must go before its Session.
/// NULL reads as an empty text, 0, false, an invalid date.
class Rows {
public:
    Rows(std::shared_ptr<PreparedStatement> statement, Failure failure);
    ~Rows();
    Rows(Rows &&other) noexcept;
    Rows &operator=(Rows &&other) noexcept;
    Q_DISABLE_COPY(Rows)

    /// Goes to the next row; false after the last, and when fetching failed: then outcome() says why and the unit of work fails.
    bool next();
    support::Outcome outcome() const;

    QString text(const char *column) const;
    qint64 integer(const char *column) const;
    bool mark(const char *column) const;
    QDate date(const char *column) const;
    /// In UTC.
    QDateTime time(const char *column) const;
    QByteArray bytes(const char *column) const;
    bool isNull(const char *column) const;

private:
    int indexOf(const char *column) const;
    void finish();

    std::shared_ptr<PreparedStatement> m_statement;
    Failure m_failure;
    mutable std::optional<support::Error> m_error;
};

} // namespace gatehouse::storage
