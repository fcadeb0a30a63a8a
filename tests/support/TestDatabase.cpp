// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/TestDatabase.h"

#include "storage/Migration.h"
#include "storage/Migrator.h"
#include "support/PostgresServer.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace gatehouse::test {

using namespace Qt::Literals::StringLiterals;
using storage::Access;
using storage::Migration;
using storage::Migrator;
using storage::Session;
using storage::SqlCatalog;
using support::DatabaseUrl;
using support::Engine;
using support::Secret;

namespace {

// A test cannot go on without its database, and has no place to say so.
void need(bool condition, const QString &why)
{
    if (!condition)
        qFatal("test database: %s", qUtf8Printable(why));
}

template <typename R> void needOk(const R &result)
{
    need(result.ok(), result.ok() ? QString() : QString(result.error().name() + u": "_s + result.error().detail));
}

DatabaseUrl parsed(const QString &text)
{
    const auto url = DatabaseUrl::parse(text);
    needOk(url);
    return *url;
}

/// The administrator's plain connection, for what is done to whole databases.
class Administrator {
public:
    Administrator()
    {
        const PostgresServer &server = PostgresServer::shared();
        need(server.isValid(), server.problem());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, name());
        database.setHostName(server.host());
        database.setPort(server.port());
        database.setDatabaseName(u"postgres"_s);
        need(database.open(server.user(), server.password()), database.lastError().text());
        exec(u"SET client_min_messages = warning"_s);
    }
    ~Administrator() { QSqlDatabase::removeDatabase(name()); }
    Q_DISABLE_COPY_MOVE(Administrator)

    void exec(const QString &sql) const
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        need(query.exec(sql), query.lastError().text());
    }
    bool exists(const QString &database) const
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        query.prepare(u"SELECT 1 FROM pg_database WHERE datname = :name"_s);
        query.bindValue(u":name"_s, database);
        need(query.exec(), query.lastError().text());
        return query.next();
    }

private:
    static QString name() { return u"test-administrator"_s; }
};

// Made once for a schema, by whichever test comes first; it gets its name when it is whole.
QString migratedTemplate(const Administrator &administrator, const SqlCatalog &catalog)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QList<Migration> migrations = Migration::read();
    for (const Migration &migration : migrations)
        hash.addData(migration.checksum(Engine::Postgresql).toLatin1());
    for (const QString &name : {u":/sql/schema/grants.postgresql.sql"_s, u":/sql/schema/bootstrap.postgresql.sql"_s,
                                u":/sql/schema/announce.postgresql.sql"_s}) {
        QFile file(name);
        need(file.open(QIODevice::ReadOnly), name);
        hash.addData(file.readAll());
    }
    const QString name = u"template_"_s + QString::fromLatin1(hash.result().toHex().left(16));
    const QString making = name + u"_making"_s;
    administrator.exec(u"SELECT pg_advisory_lock(7)"_s);
    if (!administrator.exists(name)) {
        administrator.exec(u"DROP DATABASE IF EXISTS "_s + making);
        administrator.exec(u"CREATE DATABASE "_s + making);
        const PostgresServer &server = PostgresServer::shared();
        auto session = Session::open(parsed(server.url(making)), Secret::fromText(server.password()), catalog, Access::Create);
        needOk(session);
        needOk(Migrator().bootstrap(**session));
        session->reset();
        administrator.exec(u"ALTER DATABASE "_s + making + u" RENAME TO "_s + name);
    }
    administrator.exec(u"SELECT pg_advisory_unlock(7)"_s);
    return name;
}

std::unique_ptr<SqlCatalog> loadedCatalog(Engine engine)
{
    auto catalog = SqlCatalog::load(engine);
    needOk(catalog);
    return std::make_unique<SqlCatalog>(std::move(catalog).value());
}

} // namespace

TestDatabase::TestDatabase(Engine engine, Content content)
    : m_catalog(loadedCatalog(engine)), m_url(DatabaseUrl::forFile(u"none"_s))
{
    if (engine == Engine::Postgresql) {
        makeServerDatabase(content);
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    need(m_folder->isValid(), m_folder->errorString());
    m_url = DatabaseUrl::forFile(m_folder->filePath(u"gatehouse.db"_s));
    if (content == Content::Migrated)
        needOk(Migrator().bootstrap(*openSession(Access::Create)));
}

void TestDatabase::makeServerDatabase(Content content)
{
    static int count = 0;
    const PostgresServer &server = PostgresServer::shared();
    const Administrator administrator;
    const QString name = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    m_password = Secret::fromText(server.password());
    const QString origin = content == Content::Migrated ? migratedTemplate(administrator, *m_catalog) : u"template1"_s;
    administrator.exec(u"DROP DATABASE IF EXISTS "_s + name);
    administrator.exec(u"CREATE DATABASE "_s + name + u" TEMPLATE "_s + origin);
    m_url = parsed(server.url(name));
    // the rights on a database itself are not copied with it
    if (content == Content::Migrated)
        needOk(Migrator().bootstrap(*openSession()));
}

TestDatabase::~TestDatabase()
{
    if (engine() == Engine::Postgresql)
        Administrator().exec(u"DROP DATABASE IF EXISTS "_s + m_url.database() + u" WITH (FORCE)"_s);
}

void TestDatabase::addEngines()
{
    QTest::addColumn<int>("engine");
    QTest::newRow("sqlite") << int(Engine::Sqlite);
    QTest::newRow("postgresql") << int(Engine::Postgresql);
}

Engine TestDatabase::currentEngine()
{
    const auto *value = static_cast<const int *>(QTest::qGlobalData("engine", qMetaTypeId<int>()));
    return Engine(*value);
}

std::unique_ptr<Session> TestDatabase::openSession(Access access) const
{
    auto session = Session::open(m_url, m_password, *m_catalog, access);
    needOk(session);
    return std::move(session).value();
}

} // namespace gatehouse::test
