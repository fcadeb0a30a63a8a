// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/CommandLine.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace gatehouse::test {

namespace {

constexpr int kEndMilliseconds = 120'000;

const QRegularExpression &errorLine()
{
    static const QRegularExpression line(QStringLiteral("^error\\[([a-z-]+)\\]: (\\S.*)$"));
    return line;
}

} // namespace

QJsonObject CommandRun::json() const
{
    return QJsonDocument::fromJson(output).object();
}

QStringList CommandRun::column(const QString &key) const
{
    QStringList values;
    for (const QJsonValue item : items())
        values.append(item.toObject().value(key).toString());
    return values;
}

QString CommandRun::code() const
{
    const auto match = errorLine().match(error.section(QLatin1Char('\n'), 0, 0));
    return match.hasMatch() ? match.captured(1) : QStringLiteral("no code: ") + error + QString::fromUtf8(output);
}

QString CommandRun::sentence() const
{
    return errorLine().match(error.section(QLatin1Char('\n'), 0, 0)).captured(2);
}

CommandLine::CommandLine(const support::DatabaseUrl &url, const QString &password) : CommandLine(url.text(), password) {}

CommandLine::CommandLine(const QString &url, const QString &password) : m_url(url), m_password(password) {}

CommandRun CommandLine::run(const QStringList &words, const QByteArray &input) const
{
    return runPlain(QStringList{QStringLiteral("--database"), m_url, QStringLiteral("--json")} + words, input);
}

CommandRun CommandLine::runPlain(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), m_password);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GATEHOUSE_BINARY_DIR "/bin/gatehousectl"), words);
    process.write(input);
    process.closeWriteChannel();
    CommandRun run;
    if (!process.waitForFinished(kEndMilliseconds) || process.exitStatus() != QProcess::NormalExit) {
        run.error = QStringLiteral("did not end: ") + process.errorString();
        return run;
    }
    run.status = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.error = QString::fromUtf8(process.readAllStandardError());
    return run;
}

std::unique_ptr<QProcess> CommandLine::start(const QStringList &words, const QByteArray &input) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGPASSWORD"), m_password);
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(GATEHOUSE_BINARY_DIR "/bin/gatehousectl"),
                   QStringList{QStringLiteral("--database"), m_url} + words);
    process->write(input);
    process->closeWriteChannel();
    process->waitForStarted();
    // the input must be with the other side before nobody looks after this process any more
    process->waitForBytesWritten();
    return process;
}

} // namespace gatehouse::test
