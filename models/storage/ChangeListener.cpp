// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/ChangeListener.h"

#include "storage/Connection.h"
#include "storage/SqlResources.h"
#include "storage/SqlText.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using support::DatabaseUrl;
using support::Engine;
using support::Secret;

namespace {

constexpr std::chrono::seconds kLook(1);
/// Notices of one moment are told together.
constexpr std::chrono::milliseconds kGather(100);
/// More keys than this of a table, and the table is said instead.
constexpr qsizetype kMostKeys = 500;

QString channel()
{
    return u"gatehouse_changes"_s;
}

// On PostgreSQL not as a reader: a standby, which readers may be given, cannot listen.
Access accessOf(Engine engine)
{
    return engine == Engine::Sqlite ? Access::ReadOnly : Access::ReadWrite;
}

} // namespace

/// What lives in the thread.
class Ear : public QObject {
public:
    using Told = std::function<void(const Changes &)>;

    Ear(DatabaseUrl url, std::function<Secret()> password, Told told)
        : m_url(std::move(url))
        , m_password(std::move(password))
        , m_told(std::move(told))
    {
        m_gather.setSingleShot(true);
        m_gather.setInterval(kGather);
        connect(&m_gather, &QTimer::timeout, this, [this] { m_told(std::exchange(m_changes, {})); });
        connect(&m_look, &QTimer::timeout, this, &Ear::look);
        m_look.start(kLook);
        look();
    }

private:
    void look()
    {
        if (!m_connection && !connectAgain())
            return;
        const std::optional<qint64> seen = watch();
        if (!seen) {
            m_connection.reset(); // and with it what it listened to
            return;
        }
        if (std::exchange(m_seen, seen) != seen)
            hearAnything();
    }

    bool connectAgain()
    {
        auto connection = std::make_unique<Connection>(m_url, m_password(), accessOf(m_url.engine()), Patience());
        if (!connection->open().ok())
            return false;
        if (m_url.engine() == Engine::Postgresql) {
            QSqlDriver *driver = connection->database().driver();
            if (!driver->subscribeToNotification(channel()))
                return false;
            connect(
                driver, &QSqlDriver::notification, this,
                [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { hear(payload.toString()); });
        }
        m_connection = std::move(connection);
        m_seen.reset();
        return true;
    }

    /// What the statement of the engine says; nothing when the connection is lost.
    std::optional<qint64> watch()
    {
        const QString name = m_url.engine() == Engine::Sqlite ? u"session/watch.sqlite.sql"_s : u"session/watch.postgresql.sql"_s;
        const QSqlDatabase database = m_connection->database();
        QSqlQuery query(database);
        if (!database.isOpen() || !query.exec(splitStatements(sqlResource(name)).value(0)) || !query.next())
            return std::nullopt;
        return query.value(0).toLongLong();
    }

    /// `users 3,7`, or `users`.
    void hear(const QString &notice)
    {
        const QString table = notice.section(u' ', 0, 0);
        const QStringList keys = notice.section(u' ', 1).split(u',', Qt::SkipEmptyParts);
        QSet<qint64> &rows = m_changes.rows[table];
        for (const QString &key : keys)
            rows.insert(key.toLongLong());
        if (keys.isEmpty() || rows.size() > kMostKeys || m_changes.tables.contains(table)) {
            m_changes.rows.remove(table);
            m_changes.tables.insert(table);
        }
        tellSoon();
    }

    void hearAnything()
    {
        m_changes.isAnything = true;
        tellSoon();
    }

    void tellSoon()
    {
        if (!m_gather.isActive())
            m_gather.start();
    }

    DatabaseUrl m_url;
    std::function<Secret()> m_password;
    Told m_told;
    std::unique_ptr<Connection> m_connection;
    std::optional<qint64> m_seen; ///< none since the connection stands
    Changes m_changes;
    QTimer m_look;
    QTimer m_gather;
};

/// The loop of the thread, around its ear: the connection lives and dies there, as QtSql demands.
class EarThread : public QThread {
public:
    EarThread(DatabaseUrl url, std::function<Secret()> password, Ear::Told told)
        : m_url(std::move(url))
        , m_password(std::move(password))
        , m_told(std::move(told))
    {
        setObjectName(u"listen"_s);
    }

protected:
    void run() override
    {
        const Ear ear(m_url, m_password, m_told);
        exec();
    }

private:
    DatabaseUrl m_url;
    std::function<Secret()> m_password;
    Ear::Told m_told;
};

ChangeListener::ChangeListener(DatabaseUrl url, std::function<Secret()> password)
    : m_thread(new EarThread(std::move(url), std::move(password), [this](const Changes &changes) { emit changed(changes); }))
{
    m_thread->start();
}

ChangeListener::~ChangeListener()
{
    m_thread->quit();
    m_thread->wait();
}

} // namespace gatehouse::storage
