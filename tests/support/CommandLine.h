// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>

#include <memory>

namespace gatehouse::test {

/// What a run of `gatehousectl` left behind.
struct CommandRun {
    int status = -1; ///< exit status; -1 when it did not end by itself
    QByteArray output;
    QString error;

    /// The one document on standard output; empty when it is not exactly one.
    QJsonObject json() const;
    QJsonArray items() const { return json().value(QLatin1StringView("items")).toArray(); }
    /// The values of one key of all items.
    QStringList column(const QString &key) const;
    /// CODE of `error[CODE]: sentence`, which must be the first line; `no code: ` and what was said when it is not.
    QString code() const;
    /// Behind the code.
    QString sentence() const;
};

/// Runs the real `gatehousectl` on one database.
class CommandLine {
public:
    CommandLine(const support::DatabaseUrl &url, const QString &password);
    /// On a database as the URL's text gives it, which need not be one.
    CommandLine(const QString &url, const QString &password);

    /// Runs it to its end with `--database` and `--json`.
    CommandRun run(const QStringList &words, const QByteArray &input = {}) const;
    /// Runs it to its end with these words alone.
    CommandRun runPlain(const QStringList &words, const QByteArray &input = {}) const;
    /// Starts it with `--database` and does not wait.
    std::unique_ptr<QProcess> start(const QStringList &words, const QByteArray &input = {}) const;

private:
    QString m_url;
    QString m_password;
};

} // namespace gatehouse::test
