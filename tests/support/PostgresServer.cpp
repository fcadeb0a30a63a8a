// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/PostgresServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace gatehouse::test {

namespace {

QString script()
{
    return QStringLiteral(GATEHOUSE_SOURCE_DIR "/tests/support/postgresql");
}

QString content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

} // namespace

PostgresServer &PostgresServer::shared()
{
    static PostgresServer server(QStringLiteral(GATEHOUSE_BINARY_DIR "/tests/postgresql"), Kind::Shared);
    return server;
}

std::unique_ptr<PostgresServer> PostgresServer::startPrivate()
{
    // below the temporary folder, which the unprivileged user of the server can always reach
    QTemporaryDir directory(QDir::tempPath() + QStringLiteral("/gatehouse-server-XXXXXX"));
    directory.setAutoRemove(false);
    QFile::setPermissions(directory.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner |
                                                QFileDevice::ExeGroup | QFileDevice::ExeOther);
    return std::unique_ptr<PostgresServer>(new PostgresServer(directory.path(), Kind::Private));
}

PostgresServer::PostgresServer(QString directory, Kind kind)
    : m_directory(std::move(directory))
    , m_kind(kind)
    , m_stopsAtEnd(kind == Kind::Private || !isRunning())
{
    if (m_stopsAtEnd)
        start();
    else
        readAddress();
}

PostgresServer::~PostgresServer()
{
    if (!m_stopsAtEnd)
        return;
    call(QStringLiteral("stop"), {QStringLiteral("--immediate"), QStringLiteral("--remove")});
    if (m_kind == Kind::Private)
        QDir(m_directory).removeRecursively();
}

QString PostgresServer::url(const QString &database, const QString &user) const
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setUserName(user.isEmpty() ? m_user : user);
    url.setHost(host());
    url.setPort(m_port);
    url.setPath(QLatin1Char('/') + database);
    return url.toString(QUrl::FullyEncoded);
}

bool PostgresServer::isRunning() const
{
    return QProcess::execute(script(), {QStringLiteral("status"), m_directory}) == 0;
}

bool PostgresServer::stop(Stop how)
{
    return call(QStringLiteral("stop"), how == Stop::Crash ? QStringList{QStringLiteral("--immediate")} : QStringList());
}

bool PostgresServer::start()
{
    QStringList options{QStringLiteral("--while"), QString::number(QCoreApplication::applicationPid())};
    if (m_kind == Kind::Private)
        options.prepend(QStringLiteral("--durable"));
    if (!call(QStringLiteral("start"), options))
        return false;
    readAddress();
    return isValid();
}

bool PostgresServer::call(const QString &command, const QStringList &options)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(script(), QStringList{command, m_directory} + options, QIODevice::ReadOnly);
    const bool ended = process.waitForFinished(180'000);
    m_problem.clear();
    if (ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    const QString said = QString::fromUtf8(process.readAll()).trimmed();
    m_problem = said.isEmpty() ? process.errorString() : said;
    return false;
}

void PostgresServer::readAddress()
{
    const QUrl url(content(m_directory + QStringLiteral("/url")));
    m_port = static_cast<quint16>(url.port(0));
    m_user = url.userName();
    m_password = content(m_directory + QStringLiteral("/password"));
    if (m_port == 0 || m_password.isEmpty())
        m_problem = QStringLiteral("no address in ") + m_directory;
}

} // namespace gatehouse::test
