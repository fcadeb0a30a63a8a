// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/services/RightsReference.h"
#include "services/AccessService.h"
#include "storage/DirectoryStore.h"
#include "storage/FactsStore.h"

#include <QTest>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse;
using namespace gatehouse::test;
using domain::AccessChain;
using domain::Condition;
using domain::ConditionKey;
using storage::Session;
using support::Outcome;
using support::Result;
using Triple = RightsOffice::Triple;

namespace {

constexpr int kBatch = 1000;
constexpr int kPool = 250;
/// Eleven conditions, some twice, and a personal denial on each of two nodes for each of two rights.
constexpr int kMostFixes = 24;

int wanted(const char *variable, int otherwise)
{
    const int count = qEnvironmentVariableIntValue(variable);
    return count > 0 ? count : otherwise;
}

} // namespace

/// What a person may do equals what one plain statement over the tables says, and what is said about it is true: doing what a denial
/// names ends in a grant, and taking away what a grant names ends in a denial.
class RightsTruthTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup();
    void ACU_03_evaluationEqualsAPlainStatement();
    void beyond_1_namedFixesEndInAGrant();
    void beyond_1_withoutTheNamedCauseItIsDenied();

private:
    struct Judged {
        domain::AccountFacts facts;
        AccessChain chain;
    };
    Result<Judged> judge(Session &session, const Triple &triple) const;
    QList<AccessChain> judgeAll(Session &session, const QList<Triple> &triples) const;
    bool reference(Session &session, const Triple &triple) const;
    /// The next question that is answered with this.
    Triple drawn(Session &session, bool sees);
    /// Runs it as one unit of work and takes everything back.
    template <typename Unit> void tryOut(Session &session, Unit unit);
    Outcome followFixes(Session &session, const Triple &triple);
    Outcome takeCauseAway(Session &session, const Triple &triple);

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<RightsOffice> m_office;
    domain::RightsTree m_tree;
    QRandomGenerator m_random{5};
    QList<Triple> m_pool; ///< drawn, and of the answer that is asked for
    int m_steps = 0;
    QString m_problem;
};

void RightsTruthTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_office = std::make_unique<RightsOffice>(*m_test, 20260611);
    m_office->write(wanted("GATEHOUSE_PEOPLE", 150));
    const auto session = m_test->database().openSession(storage::Access::ReadOnly);
    const auto rights = storage::DirectoryStore(*session).rights();
    QVERIFY(rights.ok());
    QList<domain::Right> portal = *rights;
    portal.removeIf([](const domain::Right &right) { return right.application != domain::Application::Portal; });
    m_tree = domain::RightsTree(portal);
    m_steps = 0;
    m_problem.clear();
    m_pool.clear();
}

void RightsTruthTest::cleanup()
{
    m_office.reset();
    m_test.reset();
}

Result<RightsTruthTest::Judged> RightsTruthTest::judge(Session &session, const Triple &triple) const
{
    const QDateTime now = m_test->clock().now();
    const domain::UserKey user = m_office->person(triple).user;
    GATEHOUSE_TRY_VALUE(facts, storage::FactsStore::load(session, {user}, now));
    Judged judged;
    judged.facts = facts.value(user);
    const domain::Readiness readiness = domain::evaluateReadiness(judged.facts, m_tree, now, now.date());
    domain::AccessTarget target = m_office->target(triple);
    // the facility as it stands, not as it was drawn
    if (const auto link = domain::linkTo(judged.facts.facilities, target.facility->key))
        target.facility = link->facility;
    judged.chain = domain::followChain(judged.facts, readiness, m_tree, target, now.date());
    return judged;
}

QList<AccessChain> RightsTruthTest::judgeAll(Session &session, const QList<Triple> &triples) const
{
    const QDateTime now = m_test->clock().now();
    QSet<domain::UserKey> users;
    for (const Triple &triple : triples)
        users.insert(m_office->person(triple).user);
    const auto facts = storage::FactsStore::load(session, users.values(), now);
    if (!facts.ok())
        qFatal("facts: %s", qPrintable(facts.error().detail));
    QHash<domain::UserKey, domain::Readiness> readiness;
    QList<AccessChain> chains;
    for (const Triple &triple : triples) {
        const domain::UserKey user = m_office->person(triple).user;
        const auto account = facts->constFind(user);
        if (!readiness.contains(user))
            readiness.insert(user, domain::evaluateReadiness(*account, m_tree, now, now.date()));
        chains.append(domain::followChain(*account, readiness.value(user), m_tree, m_office->target(triple), now.date()));
    }
    return chains;
}

bool RightsTruthTest::reference(Session &session, const Triple &triple) const
{
    const QDateTime now = m_test->clock().now();
    return seenByReference(session, *m_office, {triple}, now, now.date()).contains(0);
}

void RightsTruthTest::ACU_03_evaluationEqualsAPlainStatement()
{
    const int count = wanted("GATEHOUSE_TRIPLES", 4000);
    const QDateTime now = m_test->clock().now();
    const auto session = m_test->database().openSession(storage::Access::ReadOnly);
    qsizetype granted = 0;
    for (int done = 0; done < count; done += kBatch) {
        QList<Triple> triples;
        for (int each = 0; each < std::min(kBatch, count - done); ++each)
            triples.append(m_office->draw());
        const QSet<qsizetype> seen = seenByReference(*session, *m_office, triples, now, now.date());
        const QList<AccessChain> chains = judgeAll(*session, triples);
        for (qsizetype number = 0; number < triples.size(); ++number) {
            const Triple &triple = triples.at(number);
            QVERIFY2(chains.at(number).sees == seen.contains(number),
                     qPrintable(u"user %1, %2, %3"_s.arg(m_office->person(triple).user.value)
                                    .arg(m_office->right(triple).name, m_office->asset(triple).number)));
        }
        granted += seen.size();
        // what people ask gives the same answer as the rule that was judged
        const Triple &asked = triples.constFirst();
        const auto answer =
            await(services::AccessService(m_test->workspace())
                      .check({m_office->person(asked).user, m_office->asset(asked).number, {}, m_office->right(asked).name}));
        QVERIFY2(answer.ok(), qPrintable(described(answer)));
        QCOMPARE(answer->sees, seen.contains(0));
    }
    std::printf("%s: %d questions, all equal to the statement; %lld of them yes\n", qPrintable(m_test->database().url().words()),
                count, static_cast<long long>(granted));
    std::fflush(stdout);
    QVERIFY(granted * 20 > count && granted * 2 < count);
}

Triple RightsTruthTest::drawn(Session &session, bool sees)
{
    while (m_pool.isEmpty()) {
        QList<Triple> triples;
        for (int each = 0; each < kPool; ++each)
            triples.append(m_office->draw());
        const QList<AccessChain> chains = judgeAll(session, triples);
        for (qsizetype number = 0; number < triples.size(); ++number) {
            if (chains.at(number).sees == sees)
                m_pool.append(triples.at(number));
        }
    }
    return m_pool.takeLast();
}

template <typename Unit> void RightsTruthTest::tryOut(Session &session, Unit unit)
{
    const QString back = u"as it was"_s;
    const Outcome done = session.transaction(storage::Request::make(u"test"_s, u"try out"_s), [&](Session &inner) -> Outcome {
        GATEHOUSE_TRY(unit(inner));
        return support::Error::internal(back);
    });
    if (done.error().detail != back)
        m_problem = described(done.error()) + u' ' + done.error().detail;
}

Outcome RightsTruthTest::followFixes(Session &session, const Triple &triple)
{
    for (int round = 0; round < kMostFixes; ++round) {
        GATEHOUSE_TRY_VALUE(judged, judge(session, triple));
        const Condition *broken = judged.chain.firstBroken();
        if (!broken) {
            if (!reference(session, triple))
                m_problem = u"the statement says that it is still denied"_s;
            return {};
        }
        GATEHOUSE_TRY(m_office->mend(session, triple, *broken));
        ++m_steps;
    }
    m_problem = u"the fixes never end"_s;
    return {};
}

void RightsTruthTest::beyond_1_namedFixesEndInAGrant()
{
    const int count = wanted("GATEHOUSE_EXPLANATIONS", 200);
    const auto session = m_test->database().openSession();
    for (int each = 0; each < count; ++each) {
        const Triple triple = drawn(*session, false);
        tryOut(*session, [&](Session &inner) { return followFixes(inner, triple); });
        QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    }
    std::printf("%s: %d denials, %d fixes named, each ended in a grant\n", qPrintable(m_test->database().url().words()), count,
                m_steps);
    std::fflush(stdout);
    QVERIFY(m_steps >= count);
}

Outcome RightsTruthTest::takeCauseAway(Session &session, const Triple &triple)
{
    GATEHOUSE_TRY_VALUE(judged, judge(session, triple));
    QList<Condition> links = judged.chain.links;
    links.removeIf([](const Condition &link) { return link.key == ConditionKey::SecondFactor; }); // none is asked for
    const Condition link = links.at(m_random.bounded(links.size()));
    if (link.key == ConditionKey::Right) {
        const domain::RightExplanation right =
            domain::explainNode(m_tree, link.arguments.constFirst(), judged.facts.portalGroups, judged.facts.personal);
        const bool settings = m_random.bounded(2) == 0;
        GATEHOUSE_TRY(m_office->remove(session, triple, right.causes,
                                       settings ? RightsOffice::Removal::Settings : RightsOffice::Removal::Memberships));
        ++m_steps;
    } else {
        GATEHOUSE_TRY(m_office->breakLink(session, triple, link));
    }
    GATEHOUSE_TRY_VALUE(then, judge(session, triple));
    const Condition *broken = then.chain.firstBroken();
    if (!broken || reference(session, triple))
        m_problem = u"still granted without %1"_s.arg(domain::name(link.key));
    return {};
}

void RightsTruthTest::beyond_1_withoutTheNamedCauseItIsDenied()
{
    const int count = wanted("GATEHOUSE_EXPLANATIONS", 200);
    const auto session = m_test->database().openSession();
    for (int each = 0; each < count; ++each) {
        const Triple triple = drawn(*session, true);
        tryOut(*session, [&](Session &inner) { return takeCauseAway(inner, triple); });
        QVERIFY2(m_problem.isEmpty(), qPrintable(m_problem));
    }
    std::printf("%s: %d grants, each denied without one named cause; %d of these causes were rights\n",
                qPrintable(m_test->database().url().words()), count, m_steps);
    std::fflush(stdout);
    QVERIFY(m_steps > 0);
}

QTEST_GUILESS_MAIN(RightsTruthTest)
#include "RightsTruthTest.moc"
