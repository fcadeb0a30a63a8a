// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/CustomerAccess.h"
#include "models/domain/Grants.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse::domain;
using gatehouse::test::groups;
using gatehouse::test::settings;
using namespace Qt::Literals::StringLiterals;

namespace {

using By = RightDecision::By;

Right right(const QString &name, const QString &parent, int position)
{
    Right made;
    made.name = name;
    made.parent = parent;
    made.position = position;
    return made;
}

RightsTree smallTree()
{
    return RightsTree({right(u"assets"_s, {}, 1), right(u"assets.view"_s, u"assets"_s, 2),
                       right(u"assets.export"_s, u"assets"_s, 3), right(u"files"_s, {}, 4),
                       right(u"files.public"_s, u"files"_s, 5)});
}

// "granted: personal on assets, A on assets.view".
QString described(const RightExplanation &explanation)
{
    QStringList causes;
    for (const RightCause &cause : explanation.causes)
        causes.append((cause.by == By::Personal ? u"personal"_s : cause.group) + u" on "_s + cause.node);
    return (explanation.decision.granted ? u"granted: "_s : u"denied: "_s) + causes.join(u", "_s);
}

struct World {
    RightsTree tree;
    QList<GroupGrants> held;
    RightSettings personal;
};

World randomWorld(QRandomGenerator &random)
{
    World world;
    QList<Right> rows;
    const int count = 1 + static_cast<int>(random.bounded(20));
    for (int at = 0; at < count; ++at) {
        const bool section = at == 0 || random.bounded(4) == 0;
        const QString parent = section ? QString() : rows.at(static_cast<int>(random.bounded(static_cast<quint32>(at)))).name;
        rows.append(right(u"n%1"_s.arg(at), parent, at));
    }
    const auto someSettings = [&] {
        RightSettings made;
        for (const Right &row : std::as_const(rows)) {
            if (random.bounded(4) == 0)
                made.insert(row.name, random.bounded(2) == 0);
        }
        return made;
    };
    for (quint32 group = random.bounded(4U); group > 0; --group)
        world.held.append({u"g%1"_s.arg(group), someSettings()});
    if (random.bounded(2) == 0)
        world.personal = someSettings();
    world.tree = RightsTree(rows);
    return world;
}

bool granted(const World &world, const QString &node)
{
    return decideNode(world.tree, node, world.held, world.personal).granted;
}

// What is left when everything that was named is taken away: each setting, or each membership.
enum class Removal { Settings, Memberships };

World without(World world, const QList<RightCause> &causes, Removal removal)
{
    for (const RightCause &cause : causes) {
        if (cause.by == By::Personal)
            world.personal.remove(cause.node);
        for (GroupGrants &group : world.held) {
            if (cause.by == By::Group && group.group == cause.group && removal == Removal::Settings)
                group.settings.remove(cause.node);
        }
        if (cause.by == By::Group && removal == Removal::Memberships)
            world.held.removeIf([&](const GroupGrants &group) { return group.group == cause.group; });
    }
    return world;
}

} // namespace

/// Why a right is granted or denied, and that it is true.
class ExplanationTest : public QObject {
    Q_OBJECT

private slots:
    void causes_data();
    void causes();
    void withoutItsCausesARightIsDenied();
    void whatIsNamedAsGrantableHelps();
    void SYN_12_customerWithoutPortalUsersIsGoverned();
    void SYN_31_missingSectionNamesGroupAndRight();
    void customerWithPortalUsersIsGovernedByNoGroup();
};

void ExplanationTest::causes_data()
{
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("personal");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &node, const QString &held, const QString &personal,
                        const QString &expected) { QTest::newRow(name) << node << held << personal << expected; };
    row("one group", u"assets.view"_s, u"A: +assets.view"_s, {}, u"granted: A on assets.view"_s);
    row("inherited", u"assets.view"_s, u"A: +assets"_s, {}, u"granted: A on assets"_s);
    row("both groups", u"assets.view"_s, u"A: +assets.view; B: +assets"_s, {}, u"granted: A on assets.view, B on assets"_s);
    row("twice in one group", u"assets.view"_s, u"A: +assets.view +assets"_s, {}, u"granted: A on assets.view, A on assets"_s);
    row("a denial above ends it", u"assets.view"_s, u"A: +assets.view -assets"_s, {}, u"granted: A on assets.view"_s);
    row("in person and by a group", u"assets.view"_s, u"A: +assets"_s, u"+assets.view"_s,
        u"granted: personal on assets.view, A on assets"_s);
    row("in person below a denial", u"assets.view"_s, u"A: +assets"_s, u"+assets.view -assets"_s,
        u"granted: personal on assets.view"_s);
    row("a section with any right", u"assets"_s, u"A: +assets.export; B: +assets"_s, {},
        u"granted: B on assets, A on assets.export"_s);
    row("nothing", u"assets.view"_s, u"A: +files"_s, {}, u"denied: "_s);
    row("denied in person", u"assets.view"_s, u"A: +assets"_s, u"-assets"_s, u"denied: personal on assets"_s);
    row("denied by groups", u"assets.view"_s, u"A: -assets; B: -assets.view"_s, {}, u"denied: A on assets, B on assets.view"_s);
}

void ExplanationTest::causes()
{
    QFETCH(QString, node);
    QFETCH(QString, held);
    QFETCH(QString, personal);
    QFETCH(QString, expected);
    QCOMPARE(described(explainNode(smallTree(), node, groups(held), settings(personal))), expected);
}

void ExplanationTest::withoutItsCausesARightIsDenied()
{
    QRandomGenerator random(11);
    int grants = 0;
    for (int round = 0; round < 500; ++round) {
        const World world = randomWorld(random);
        for (const Right &node : world.tree.rights()) {
            const RightExplanation explanation = explainNode(world.tree, node.name, world.held, world.personal);
            QCOMPARE(explanation.decision.granted, granted(world, node.name));
            if (!explanation.decision.granted)
                continue;
            ++grants;
            QVERIFY(!explanation.causes.isEmpty());
            QVERIFY(!granted(without(world, explanation.causes, Removal::Settings), node.name));
            QVERIFY(!granted(without(world, explanation.causes, Removal::Memberships), node.name));
            // none of them is named in vain: with all others gone, it still grants
            for (const RightCause &kept : explanation.causes) {
                QList<RightCause> others = explanation.causes;
                others.removeAll(kept);
                QVERIFY(granted(without(world, others, Removal::Settings), node.name));
            }
        }
    }
    QVERIFY(grants > 300);
}

void ExplanationTest::whatIsNamedAsGrantableHelps()
{
    QRandomGenerator random(12);
    int denials = 0;
    for (int round = 0; round < 500; ++round) {
        const World world = randomWorld(random);
        for (const Right &node : world.tree.rights()) {
            if (granted(world, node.name))
                continue;
            ++denials;
            const QString grantable = grantableRight(world.tree, node.name, world.personal);
            const RightDecision decision = decideNode(world.tree, node.name, world.held, world.personal);
            QCOMPARE(grantable.isEmpty(), decision.by == By::Personal);
            World mended = world;
            if (grantable.isEmpty())
                continue;
            mended.held.append({u"new"_s, {{grantable, true}}});
            QVERIFY(granted(mended, node.name));
            for (GroupGrants &group : mended.held)
                group.settings.insert(grantable, true);
            QVERIFY(granted(mended, node.name));
        }
    }
    QVERIFY(denials > 300);
}

void ExplanationTest::SYN_12_customerWithoutPortalUsersIsGoverned()
{
    CustomerFacts facts;
    facts.facility.code = u"cal-1"_s;
    facts.governing = {kNonPortalUsers, settings(u"+assets"_s)};
    const CustomerAccess access = followCustomer(facts, smallTree(), {});
    QVERIFY(access.governed);
    QCOMPARE(access.rights.join(u' '), u"assets.view assets.export"_s);
    facts.governingActive = false;
    QVERIFY(followCustomer(facts, smallTree(), {}).rights.isEmpty());
}

void ExplanationTest::SYN_31_missingSectionNamesGroupAndRight()
{
    CustomerFacts facts;
    facts.facility.code = u"cal-1"_s;
    facts.governing = {kNonPortalUsers, settings(u"+assets.view"_s)};
    AccessTarget target;
    target.right = u"files"_s;
    CustomerAccess access = followCustomer(facts, smallTree(), target);
    QVERIFY(!access.sees);
    const Condition *broken = access.firstBroken();
    QVERIFY(broken);
    QVERIFY(broken->key == ConditionKey::Right && broken->fix == FixKind::GrantRight);
    QCOMPARE(broken->arguments.join(u' '), u"files Non-Portal Users"_s);
    QCOMPARE(broken->right, u"files.public"_s);
    facts.governing.settings.insert(broken->right, true);
    access = followCustomer(facts, smallTree(), target);
    QVERIFY(access.sees);
    QCOMPARE(described(access.right), u"granted: Non-Portal Users on files.public"_s);
    facts.facility.active = false;
    QVERIFY(followCustomer(facts, smallTree(), target).firstBroken()->key == ConditionKey::FacilityActive);
}

void ExplanationTest::customerWithPortalUsersIsGovernedByNoGroup()
{
    CustomerFacts facts;
    facts.portalUsers = 1;
    facts.governing = {kNonPortalUsers, settings(u"+assets"_s)};
    const CustomerAccess access = followCustomer(facts, smallTree(), {});
    QVERIFY(!access.governed);
    QVERIFY(access.rights.isEmpty() && access.links.isEmpty());
}

QTEST_APPLESS_MAIN(ExplanationTest)
#include "ExplanationTest.moc"
