// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "reliability/Office.h"
#include "support/PeopleTally.h"
#include "support/TransactionWatch.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace gatehouse;
using namespace gatehouse::test;

/// `portal-user add` is killed at random moments and at chosen ones; nobody may ever be there in parts (FLU-01).
class PortalUserKillTest final : public QObject {
    Q_OBJECT

private slots:
    void sqlite();
    void postgresql();

private:
    static constexpr int kRandomKills = 20;
    static constexpr int kKills = 40;
    static constexpr int kInsideWanted = 20;
    static constexpr int kTries = 160;

    enum class Moment { Random, InTransaction };
    struct Counts {
        int kills = 0;
        int before = 0;
        int inside = 0; ///< between BEGIN and COMMIT, as seen while the victim stood still
        int after = 0;
        int missed = 0; ///< the victim was done before the signal came: not counted as a kill
    };

    void killing(support::Engine engine);
    void prepareOffice();
    void attempt(Moment moment);
    void waitFor(Moment moment, const QProcess &victim);
    void checkOffice(const QString &login, bool expectWhole);
    QStringList words(const QString &login) const;
    bool stands(const QString &login) const;

    std::unique_ptr<Office> m_office;
    std::unique_ptr<TransactionWatch> m_watch;
    QRandomGenerator m_random{20260101};
    Counts m_counts;
    qint64 m_milliseconds = 0; ///< how long a run takes that nobody disturbs
    int m_people = 0;          ///< whole people that must be there
    int m_number = 0;
};

QStringList PortalUserKillTest::words(const QString &login) const
{
    const QString contact = login + QStringLiteral("@example.org");
    QStringList words{QStringLiteral("portal-user"), QStringLiteral("add"), login};
    const QList<std::pair<QString, QString>> options{{QStringLiteral("--first"), QStringLiteral("Vera")},
                                                     {QStringLiteral("--last"), QStringLiteral("Quist")},
                                                     {QStringLiteral("--contact"), contact},
                                                     {QStringLiteral("--email"), contact},
                                                     {QStringLiteral("--facility"), QStringLiteral("cal-1")},
                                                     {QStringLiteral("--lab"), QStringLiteral("MT")}};
    for (const auto &[option, value] : options)
        words << option << value;
    return words << QStringLiteral("--passphrase");
}

void PortalUserKillTest::prepareOffice()
{
    const CommandLine commands = m_office->commands();
    const QList<QStringList> steps{
        {QStringLiteral("init")},
        {QStringLiteral("facility"), QStringLiteral("add"), QStringLiteral("MT"), QStringLiteral("Lab"), QStringLiteral("--lab")},
        {QStringLiteral("facility"), QStringLiteral("add"), QStringLiteral("cal-1"), QStringLiteral("One"),
         QStringLiteral("--customer")}};
    for (const QStringList &step : steps) {
        const CommandRun run = commands.run(step);
        QVERIFY2(run.status == 0, qUtf8Printable(run.error));
    }
    // the first run warms the caches, the second is measured
    for (const QString &login : {QStringLiteral("victim.a"), QStringLiteral("victim.b")}) {
        QElapsedTimer timer;
        timer.start();
        const CommandRun run = commands.run(words(login));
        QVERIFY2(run.status == 0, qUtf8Printable(run.error));
        m_milliseconds = timer.elapsed();
        ++m_people;
    }
}

bool PortalUserKillTest::stands(const QString &login) const
{
    const PlainConnection connection(m_office->url(), m_office->password());
    return connection.number(QStringLiteral("SELECT count(*) FROM users WHERE username = '%1'").arg(login)) == 1;
}

void PortalUserKillTest::waitFor(Moment moment, const QProcess &victim)
{
    if (moment == Moment::Random) {
        QThread::usleep(static_cast<unsigned long>(m_random.bounded(m_milliseconds * 1000)));
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_watch->writes(victim.processId()) && timer.elapsed() < m_milliseconds * 3) {
    }
    // every second one at once, the others a little deeper
    if (m_number % 2 == 0)
        QThread::usleep(static_cast<unsigned long>(m_random.bounded(3000)));
}

void PortalUserKillTest::checkOffice(const QString &login, bool expectWhole)
{
    // the next start, with nothing done by hand
    const CommandRun next =
        m_office->commands().run({QStringLiteral("user"), QStringLiteral("list"), QStringLiteral("--find"), login});
    QVERIFY2(next.status == 0, qUtf8Printable(next.error));
    QCOMPARE(next.column(QStringLiteral("login")), expectWhole ? QStringList{login} : QStringList());
    const PlainConnection connection(m_office->url(), m_office->password());
    const PeopleTally tally = tallyPeople(connection, QStringLiteral("victim"));
    QCOMPARE(tally.partial.join(QStringLiteral("; ")), QString());
    QCOMPARE(tally.whole, m_people);
    QCOMPARE(damage(connection, m_office->url().engine()).join(QStringLiteral("; ")), QString());
}

void PortalUserKillTest::attempt(Moment moment)
{
    const QString login = QStringLiteral("victim.%1").arg(++m_number);
    const auto victim = m_office->commands().start(words(login));
    waitFor(moment, *victim);
    const bool frozen = freeze(*victim);
    const bool writing = frozen && m_watch->writesWhileStopped(victim->processId());
    killNow(*victim);
    m_watch->waitUntilGone();
    // What was stopped within COMMIT may be completed by recovery: only who is absent afterwards was killed before it.
    const bool committed = stands(login);
    m_people += committed ? 1 : 0;
    if (!frozen) {
        ++m_counts.missed;
    } else {
        ++m_counts.kills;
        ++(committed ? m_counts.after : writing ? m_counts.inside : m_counts.before);
    }
    checkOffice(login, committed);
}

void PortalUserKillTest::killing(support::Engine engine)
{
    m_office = std::make_unique<Office>(engine);
    m_counts = {};
    m_people = 0;
    m_number = 0;
    prepareOffice();
    if (QTest::currentTestFailed())
        return;
    m_watch = TransactionWatch::make(m_office->url(), m_office->password());
    for (int tries = 0; tries < kTries && (m_counts.kills < kKills || m_counts.inside < kInsideWanted); ++tries) {
        attempt(m_counts.kills < kRandomKills ? Moment::Random : Moment::InTransaction);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%s: %d kills, %d of them between BEGIN and COMMIT, %d before, %d after; %d missed; %d whole people, 0 in parts",
          engine == support::Engine::Sqlite ? "SQLite" : "PostgreSQL", m_counts.kills, m_counts.inside, m_counts.before,
          m_counts.after, m_counts.missed, m_people);
    QVERIFY(m_counts.kills >= kKills);
    QVERIFY2(m_counts.inside >= 15, "too few kills fell between BEGIN and COMMIT");
    m_watch.reset();
    m_office.reset();
}

void PortalUserKillTest::sqlite()
{
    killing(support::Engine::Sqlite);
}

void PortalUserKillTest::postgresql()
{
    killing(support::Engine::Postgresql);
}

QTEST_GUILESS_MAIN(PortalUserKillTest)
#include "PortalUserKillTest.moc"
