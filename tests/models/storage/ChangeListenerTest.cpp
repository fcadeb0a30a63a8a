// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "SessionProbe.h"

#include "storage/ChangeListener.h"
#include "support/TestDatabase.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
using namespace gatehouse::support;
using gatehouse::test::TestDatabase;

namespace {

/// What was heard, as a person would note it: `anything`, `users 1,2`, `contacts: many`.
class Notes : public QObject {
public:
    explicit Notes(const ChangeListener &listener)
    {
        connect(&listener, &ChangeListener::changed, this, [this](const Changes &changes) {
            if (changes.isAnything)
                lines.append(u"anything"_s);
            for (const QString &table : changes.tables)
                lines.append(table + u": many"_s);
            for (auto rows = changes.rows.cbegin(); rows != changes.rows.cend(); ++rows) {
                QList<qint64> keys = rows->values();
                std::sort(keys.begin(), keys.end());
                QStringList texts;
                for (const qint64 key : keys)
                    texts.append(QString::number(key));
                lines.append(rows.key() + u' ' + texts.join(u','));
            }
        });
    }
    bool heard(const QString &line) const { return lines.contains(line); }

    QStringList lines;
};

} // namespace

class ChangeListenerTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void hearsWhatSomebodyElseChanges();
    void manyRowsAreTheirTable();
    void whatWasRolledBackIsNotHeard();
    void aLostConnectionListensAgain();

private:
    static bool change(Session &session, const QStringList &statements)
    {
        return session
            .transaction(Request::make(u"anna"_s, u"test"_s),
                         [&](Session &inner) -> Outcome {
                             for (const QString &statement : statements)
                                 GATEHOUSE_TRY(SessionProbe(inner).exec(statement));
                             return {};
                         })
            .ok();
    }
    static QString facility(int number)
    {
        return u"INSERT INTO facilities (code, name, sort_key) VALUES ('F%1', 'Place %1', 'place %1')"_s.arg(number);
    }
    static std::unique_ptr<ChangeListener> listen(const TestDatabase &database)
    {
        return std::make_unique<ChangeListener>(database.url(), [password = database.password()] { return password; });
    }
    static QString key(Session &session, int number)
    {
        return SessionProbe(session).values(u"SELECT id AS value FROM facilities WHERE code = 'F%1'"_s.arg(number));
    }
    /// What an engine says of a change of that row.
    static QString notice(Session &session, int number)
    {
        return session.engine() == Engine::Sqlite ? u"anything"_s : u"facilities "_s + key(session, number);
    }
};

void ChangeListenerTest::hearsWhatSomebodyElseChanges()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    const auto listener = listen(database);
    Notes notes(*listener);
    QTRY_VERIFY(notes.heard(u"anything"_s)); // what happened before it listened
    notes.lines.clear();
    QVERIFY(change(*session, {facility(1)}));
    const QString first = notice(*session, 1);
    QTRY_VERIFY(notes.heard(first));
    notes.lines.clear();
    QVERIFY(change(*session, {u"UPDATE facilities SET name = 'Other', row_version = row_version + 1 WHERE code = 'F1'"_s}));
    QTRY_VERIFY(notes.heard(first));
    notes.lines.clear();
    QVERIFY(change(*session, {u"DELETE FROM facilities WHERE code = 'F1'"_s}));
    QTRY_VERIFY(notes.heard(first));
}

void ChangeListenerTest::manyRowsAreTheirTable()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    const auto listener = listen(database);
    Notes notes(*listener);
    QTRY_VERIFY(notes.heard(u"anything"_s));
    notes.lines.clear();
    QStringList values;
    for (int number = 1; number <= 300; ++number)
        values.append(u"('F%1', 'Place %1', 'place %1')"_s.arg(number));
    QVERIFY(change(*session, {u"INSERT INTO facilities (code, name, sort_key) VALUES "_s + values.join(u", "_s)}));
    QTRY_VERIFY(notes.heard(session->engine() == Engine::Sqlite ? u"anything"_s : u"facilities: many"_s));
}

void ChangeListenerTest::whatWasRolledBackIsNotHeard()
{
    const TestDatabase database(TestDatabase::currentEngine());
    const auto session = database.openSession();
    const auto listener = listen(database);
    Notes notes(*listener);
    QTRY_VERIFY(notes.heard(u"anything"_s));
    notes.lines.clear();
    QVERIFY(!change(*session, {facility(1), facility(1)}));
    QVERIFY(change(*session, {facility(2)}));
    const QString second = notice(*session, 2);
    QTRY_VERIFY(notes.heard(second));
    QCOMPARE(notes.lines, QStringList{second});
}

void ChangeListenerTest::aLostConnectionListensAgain()
{
    const TestDatabase database(TestDatabase::currentEngine());
    if (database.engine() == Engine::Sqlite)
        return; // a file has no connection to lose
    const auto session = database.openSession();
    const auto listener = listen(database);
    Notes notes(*listener);
    QTRY_VERIFY(notes.heard(u"anything"_s));
    notes.lines.clear();
    SessionProbe(*session).values(u"SELECT pg_terminate_backend(pid)::text AS value FROM pg_stat_activity WHERE datname = "
                                  "current_database() AND pid <> pg_backend_pid()"_s);
    QTRY_VERIFY(notes.heard(u"anything"_s)); // what was missed
    notes.lines.clear();
    QVERIFY(change(*session, {facility(1)}));
    const QString first = notice(*session, 1);
    QTRY_VERIFY(notes.heard(first));
}

QTEST_GUILESS_MAIN(ChangeListenerTest)
#include "ChangeListenerTest.moc"
