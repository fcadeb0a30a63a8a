// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/SlowReference.h"
#include "services/AccessService.h"
#include "services/FindService.h"

#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;
using domain::Condition;
using services::AccessAnswer;

namespace {

/// How many at a time: one transaction, one reading of the reference.
constexpr int kBatch = 250;
/// Eleven conditions, and some of them twice: a link that begins later and a facility that sleeps.
constexpr int kMostFixes = 24;
/// Of so many set-ups one is mended on the way to its asset, a question for each fix.
constexpr int kChainEvery = 10;

int wanted()
{
    const int count = qEnvironmentVariableIntValue("GATEHOUSE_SETUPS");
    return count > 0 ? count : 300;
}

} // namespace

/// The chain is always true: what it calls broken is broken, and doing what it says, one thing after the other, ends in *ready*.
class ChainTruthTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void IFS_17_namedFixesEndInReady();

private:
    struct Counts {
        int setups = 0;
        int broken = 0;
        int reasons = 0;
        int fixes = 0;
        int chains = 0;
        int chainFixes = 0;
    };

    using Readinesses = QHash<qint64, domain::Readiness>;

    void takeBatch(const QList<Setup> &setups);
    Readinesses readinessOf(const QList<Setup> &setups) const;
    QList<AccessAnswer> chainsOf(const QList<Setup> &setups) const;
    void judge(const QList<Setup> &setups, const Readinesses &found);
    void judgeChain(const Setup &setup, const AccessAnswer &answer);
    /// Mends the first broken link of each that has one; how many had.
    int mendFirst(const QList<Setup> &setups, const QHash<qint64, QList<Condition>> &links);
    void readReference(const QList<Setup> &setups);

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<BrokenSetups> m_writer;
    SlowReference m_reference;
    Counts m_counts;
};

void ChainTruthTest::IFS_17_namedFixesEndInReady()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_writer = std::make_unique<BrokenSetups>(*m_test, 20260504);
    m_counts = {};
    while (m_counts.setups < wanted()) {
        const QList<Setup> setups = m_writer->write(std::min(kBatch, wanted() - m_counts.setups));
        m_counts.setups += int(setups.size());
        takeBatch(setups);
        if (QTest::currentTestFailed())
            return;
    }
    std::printf("%s: %d set-ups, %d broken; %d broken links named, all true; %d fixes to ready; "
                "%d chains to an asset, all true; %d fixes to their asset\n",
                QTest::currentDataTag() ? QTest::currentDataTag() : qPrintable(m_test->database().url().words()), m_counts.setups,
                m_counts.broken, m_counts.reasons, m_counts.fixes, m_counts.chains, m_counts.chainFixes);
    std::fflush(stdout);
    QVERIFY(m_counts.broken * 10 > m_counts.setups * 9);
    m_writer.reset();
    m_test.reset();
}

void ChainTruthTest::readReference(const QList<Setup> &setups)
{
    const auto session = m_test->database().openSession(storage::Access::ReadOnly);
    m_reference.read(*session, setups, m_test->clock().now(), m_test->clock().now().date());
}

ChainTruthTest::Readinesses ChainTruthTest::readinessOf(const QList<Setup> &setups) const
{
    QList<qint64> keys;
    for (const Setup &setup : setups)
        keys.append(setup.user.value);
    const auto rows = await(services::FindService(m_test->workspace()).rows(services::Entity::User, keys));
    Readinesses found;
    for (const services::FindRow &row : *rows)
        found.insert(row.key, row.readiness);
    return found;
}

// All questions first, all answers afterwards: the lane is never left waiting for this thread.
QList<AccessAnswer> ChainTruthTest::chainsOf(const QList<Setup> &setups) const
{
    const services::AccessService access(m_test->workspace());
    QList<QFuture<support::Result<AccessAnswer>>> asked;
    for (const Setup &setup : setups)
        asked.append(access.check({setup.user, setup.asset, {}, {}}));
    QList<AccessAnswer> answers;
    for (const auto &future : std::as_const(asked))
        answers.append(*await(future));
    return answers;
}

void ChainTruthTest::judge(const QList<Setup> &setups, const Readinesses &found)
{
    for (const Setup &setup : setups) {
        const domain::Readiness readiness = found.value(setup.user.value);
        QCOMPARE(readiness.conditions.size(), 11);
        QCOMPARE(readiness.ready, m_reference.isReady(setup.user));
        for (const Condition &condition : readiness.conditions) {
            QVERIFY2(condition.met == m_reference.holds(setup.user, condition.key), domain::name(condition.key).data());
            QVERIFY2(m_reference.isTrue(setup, condition), domain::name(condition.key).data());
            m_counts.reasons += condition.met ? 0 : 1;
        }
    }
}

void ChainTruthTest::judgeChain(const Setup &setup, const AccessAnswer &answer)
{
    QCOMPARE(answer.sees, m_reference.seesAsset(setup));
    for (const Condition &link : answer.links)
        QVERIFY2(m_reference.isTrue(setup, link), domain::name(link.key).data());
}

int ChainTruthTest::mendFirst(const QList<Setup> &setups, const QHash<qint64, QList<Condition>> &links)
{
    int mended = 0;
    const auto session = m_test->database().openSession();
    const auto done =
        session->transaction(storage::Request::make(u"test"_s, u"mend"_s), [&](storage::Session &inner) -> support::Outcome {
            for (const Setup &setup : setups) {
                const QList<Condition> own = links.value(setup.user.value);
                const auto broken = std::find_if(own.cbegin(), own.cend(), [](const Condition &link) { return !link.met; });
                if (broken == own.cend())
                    continue;
                GATEHOUSE_TRY(m_writer->mend(inner, setup, *broken));
                ++mended;
            }
            return {};
        });
    if (!done.ok())
        qFatal("mend: %s %s", qPrintable(described(done.error())), qPrintable(done.error().detail));
    return mended;
}

void ChainTruthTest::takeBatch(const QList<Setup> &setups)
{
    readReference(setups);
    QList<Setup> chained;
    const QList<AccessAnswer> first = chainsOf(setups);
    for (qsizetype each = 0; each < setups.size(); ++each) {
        const Setup &setup = setups.at(each);
        judgeChain(setup, first.at(each));
        ++m_counts.chains;
        if (setup.number % kChainEvery == 0)
            chained.append(setup);
        m_counts.broken += m_reference.isReady(setup.user) ? 0 : 1;
    }
    // some go to their asset
    for (int round = 0;; ++round) {
        QVERIFY(round < kMostFixes);
        QHash<qint64, QList<Condition>> links;
        const QList<AccessAnswer> answers = chainsOf(chained);
        for (qsizetype each = 0; each < chained.size(); ++each) {
            judgeChain(chained.at(each), answers.at(each));
            links.insert(chained.at(each).user.value, answers.at(each).links);
        }
        const int mended = mendFirst(chained, links);
        m_counts.chainFixes += mended;
        if (mended == 0)
            break;
        readReference(setups);
    }
    for (const Setup &setup : std::as_const(chained))
        QVERIFY(m_reference.seesAsset(setup));
    // all go to ready
    for (int round = 0;; ++round) {
        QVERIFY(round < kMostFixes);
        const Readinesses found = readinessOf(setups);
        judge(setups, found);
        if (QTest::currentTestFailed())
            return;
        QHash<qint64, QList<Condition>> links;
        for (auto readiness = found.cbegin(); readiness != found.cend(); ++readiness)
            links.insert(readiness.key(), readiness->conditions);
        const int mended = mendFirst(setups, links);
        m_counts.fixes += mended;
        if (mended == 0)
            break;
        readReference(setups);
    }
    for (const Setup &setup : setups)
        QVERIFY(m_reference.isReady(setup.user));
}

QTEST_GUILESS_MAIN(ChainTruthTest)
#include "ChainTruthTest.moc"
