// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/PostgresServer.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace gatehouse::test;

class PostgresServerTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup();
    void sharedServerAnswersWithPasswordOnly();
    void privateServerKeepsItsRowsThroughACrash();
    void privateServerIsGoneWithItsObject();

private:
    static QString ask(const PostgresServer &server, const QString &password, const QString &question);
};

void PostgresServerTest::cleanup()
{
    QSqlDatabase::removeDatabase(QStringLiteral("asker"));
}

/// The first value of the answer, or `error: ` and what the server said.
QString PostgresServerTest::ask(const PostgresServer &server, const QString &password, const QString &question)
{
    QSqlDatabase::removeDatabase(QStringLiteral("asker"));
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("asker"));
    database.setHostName(server.host());
    database.setPort(server.port());
    database.setUserName(server.user());
    database.setPassword(password);
    database.setDatabaseName(QStringLiteral("postgres"));
    if (!database.open())
        return QStringLiteral("error: ") + database.lastError().text();
    QSqlQuery query(database);
    if (!query.exec(question))
        return QStringLiteral("error: ") + query.lastError().text();
    return query.next() ? query.value(0).toString() : QString();
}

void PostgresServerTest::sharedServerAnswersWithPasswordOnly()
{
    const PostgresServer &server = PostgresServer::shared();
    QVERIFY2(server.isValid(), qUtf8Printable(server.problem()));
    QCOMPARE(ask(server, server.password(), QStringLiteral("SELECT current_user")), QStringLiteral("gatehouse_dba"));
    QCOMPARE(ask(server, server.password(), QStringLiteral("SHOW server_encoding")), QStringLiteral("UTF8"));
    QCOMPARE(ask(server, server.password(), QStringLiteral("SHOW lc_collate")), QStringLiteral("C.UTF-8"));
    QCOMPARE(ask(server, server.password(), QStringLiteral("SHOW listen_addresses")), QStringLiteral("127.0.0.1"));
    const QString refusal = ask(server, QStringLiteral("wrong"), QStringLiteral("SELECT 1"));
    QVERIFY2(refusal.contains(QStringLiteral("password authentication failed")), qUtf8Printable(refusal));
    QCOMPARE(server.url(QStringLiteral("gate"), QStringLiteral("anna")),
             QStringLiteral("postgresql://anna@127.0.0.1:%1/gate").arg(server.port()));
}

void PostgresServerTest::privateServerKeepsItsRowsThroughACrash()
{
    const std::unique_ptr<PostgresServer> server = PostgresServer::startPrivate();
    QVERIFY2(server->isValid(), qUtf8Printable(server->problem()));
    QCOMPARE(ask(*server, server->password(), QStringLiteral("SHOW fsync")), QStringLiteral("on"));
    ask(*server, server->password(), QStringLiteral("CREATE TABLE kept (word text)"));
    ask(*server, server->password(), QStringLiteral("INSERT INTO kept VALUES ('still here')"));
    const quint16 port = server->port();

    QVERIFY2(server->stop(PostgresServer::Stop::Crash), qUtf8Printable(server->problem()));
    QVERIFY(!server->isRunning());
    const QString away = ask(*server, server->password(), QStringLiteral("SELECT word FROM kept"));
    QVERIFY2(away.contains(QStringLiteral("refused")), qUtf8Printable(away));

    QVERIFY2(server->start(), qUtf8Printable(server->problem()));
    QCOMPARE(server->port(), port);
    QCOMPARE(ask(*server, server->password(), QStringLiteral("SELECT word FROM kept")), QStringLiteral("still here"));
}

void PostgresServerTest::privateServerIsGoneWithItsObject()
{
    std::unique_ptr<PostgresServer> server = PostgresServer::startPrivate();
    QVERIFY2(server->isRunning(), qUtf8Printable(server->problem()));
    QVERIFY(server->port() != PostgresServer::shared().port());
    const QString directory = server->directory();
    QVERIFY(QDir(directory).exists());
    server.reset();
    QVERIFY(!QDir(directory).exists());
}

QTEST_GUILESS_MAIN(PostgresServerTest)
#include "PostgresServerTest.moc"
