// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Access.h"
#include "models/domain/Grants.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse::domain;
using gatehouse::test::groups;
using gatehouse::test::settings;

namespace {

Right right(const QString &name, const QString &parent, int position)
{
    Right made;
    made.key = position;
    made.name = name;
    made.parent = parent;
    made.position = position;
    return made;
}

RightsTree smallTree()
{
    return RightsTree({right(QStringLiteral("requests.edit"), QStringLiteral("requests"), 6),
                       right(QStringLiteral("assets"), {}, 1), right(QStringLiteral("assets.view"), QStringLiteral("assets"), 2),
                       right(QStringLiteral("assets.export"), QStringLiteral("assets"), 3),
                       right(QStringLiteral("requests"), {}, 4),
                       right(QStringLiteral("requests.view"), QStringLiteral("requests"), 5)});
}

QString described(const RightDecision &decision)
{
    const QString word = decision.granted ? QStringLiteral("granted") : QStringLiteral("denied");
    switch (decision.by) {
    case RightDecision::By::Nothing: return word;
    case RightDecision::By::Group:
        return QString(word + QStringLiteral(" by ") + decision.group + QStringLiteral(" on ") + decision.node);
    case RightDecision::By::Personal: return QString(word + QStringLiteral(" personally on ") + decision.node);
    }
    return word;
}

// The rule once more, written as ruling 3 reads and without any of the code under test.
bool slowlyGranted(const QHash<QString, QString> &parents, QString name, const QList<GroupGrants> &held,
                   const RightSettings &personal)
{
    const auto verdict = [&](const RightSettings &set, bool &found) {
        QString node = name;
        while (!node.isEmpty()) {
            if (set.contains(node)) {
                found = true;
                return set.value(node);
            }
            node = parents.value(node);
        }
        found = false;
        return false;
    };
    bool found = false;
    const bool own = verdict(personal, found);
    if (found)
        return own;
    for (const GroupGrants &group : held) {
        if (verdict(group.settings, found))
            return true;
    }
    return false;
}

FacilityLink link(const QString &code, const QString &name)
{
    FacilityLink made;
    made.facility.key = FacilityKey{code.front().unicode()};
    made.facility.code = code;
    made.facility.name = name;
    made.facility.customer = true;
    return made;
}

QString codesOf(const QList<FacilityRef> &facilities)
{
    QStringList codes;
    for (const FacilityRef &facility : facilities)
        codes.append(facility.code);
    return codes.join(u' ');
}

const QDate kToday(2026, 6, 15);

} // namespace

class AccessTest : public QObject {
    Q_OBJECT

private slots:
    void treeIsOrderedByPosition();
    void treeOfDamagedRowsGrantsLess();
    void decisions_data();
    void decisions();
    void effectiveRightsAreLeavesInTreeOrder();
    void unknownRightsAreDenied();
    void agreesWithASlowReferenceOnRandomTrees();
    void FLU_33_visibleFacilities();
    void visibleFacilitiesDefaultFirstThenByName();
    void linksOutOfForceGiveNothing_data();
    void linksOutOfForceGiveNothing();
};

void AccessTest::treeIsOrderedByPosition()
{
    const RightsTree tree = smallTree();
    QCOMPARE(tree.sections().join(u' '), QStringLiteral("assets requests"));
    QCOMPARE(tree.leaves().join(u' '), QStringLiteral("assets.view assets.export requests.view requests.edit"));
    QCOMPARE(tree.lineage(QStringLiteral("assets.view")).join(u' '), QStringLiteral("assets.view assets"));
    QCOMPARE(tree.lineage(QStringLiteral("assets")).join(u' '), QStringLiteral("assets"));
    QVERIFY(tree.lineage(QStringLiteral("nothing")).isEmpty());
    QVERIFY(tree.contains(QStringLiteral("requests.edit")));
    QVERIFY(!tree.contains(QString()));
    QVERIFY(RightsTree().leaves().isEmpty());
}

void AccessTest::treeOfDamagedRowsGrantsLess()
{
    const RightsTree ring({right(QStringLiteral("a"), QStringLiteral("b"), 1), right(QStringLiteral("b"), QStringLiteral("a"), 2),
                           right(QStringLiteral("self"), QStringLiteral("self"), 3),
                           right(QStringLiteral("orphan"), QStringLiteral("lost"), 4)});
    QCOMPARE(ring.leaves().join(u' '), QStringLiteral("orphan"));
    QVERIFY(ring.lineage(QStringLiteral("a")).isEmpty());
    QVERIFY(ring.lineage(QStringLiteral("self")).isEmpty());
    QCOMPARE(described(decideRight(ring, QStringLiteral("a"), groups(QStringLiteral("A: +a")), {})), QStringLiteral("denied"));
}

void AccessTest::decisions_data()
{
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("personal");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &held, const QString &personal, const QString &expected) {
        QTest::newRow(name) << held << personal << expected;
    };
    row("nothing granted means denied", QStringLiteral("A:"), {}, QStringLiteral("denied"));
    row("no group at all", {}, {}, QStringLiteral("denied"));
    row("granted on the right", QStringLiteral("A: +assets.view"), {}, QStringLiteral("granted by A on assets.view"));
    row("holds for what is below", QStringLiteral("A: +assets"), {}, QStringLiteral("granted by A on assets"));
    row("set again below", QStringLiteral("A: +assets -assets.view"), {}, QStringLiteral("denied by A on assets.view"));
    row("granted again below", QStringLiteral("A: -assets +assets.view"), {}, QStringLiteral("granted by A on assets.view"));
    row("another section gives nothing", QStringLiteral("A: +requests"), {}, QStringLiteral("denied"));
    row("a sibling gives nothing", QStringLiteral("A: +assets.export"), {}, QStringLiteral("denied"));
    row("whichever group grants, wins", QStringLiteral("A: -assets.view; B: +assets"), {},
        QStringLiteral("granted by B on assets"));
    row("in any order", QStringLiteral("B: +assets; A: -assets.view"), {}, QStringLiteral("granted by B on assets"));
    row("a group decides by its own nearest setting", QStringLiteral("A: +assets -assets.view; B:"), {},
        QStringLiteral("denied by A on assets.view"));
    row("both deny", QStringLiteral("A: -assets; B: -assets.view"), {}, QStringLiteral("denied by A on assets"));
    row("a personal denial beats the groups", QStringLiteral("A: +assets.view; B: +assets"), QStringLiteral("-assets.view"),
        QStringLiteral("denied personally on assets.view"));
    row("a personal grant beats the groups", QStringLiteral("A: -assets.view"), QStringLiteral("+assets.view"),
        QStringLiteral("granted personally on assets.view"));
    row("a personal denial on the section too", QStringLiteral("A: +assets.view"), QStringLiteral("-assets"),
        QStringLiteral("denied personally on assets"));
    row("the nearest personal entry counts", QStringLiteral("A: -assets.view"), QStringLiteral("-assets +assets.view"),
        QStringLiteral("granted personally on assets.view"));
    row("a personal entry elsewhere", QStringLiteral("A: +assets"), QStringLiteral("-requests"),
        QStringLiteral("granted by A on assets"));
}

void AccessTest::decisions()
{
    QFETCH(QString, held);
    QFETCH(QString, personal);
    QFETCH(QString, expected);
    QCOMPARE(described(decideRight(smallTree(), QStringLiteral("assets.view"), groups(held), settings(personal))), expected);
}

void AccessTest::effectiveRightsAreLeavesInTreeOrder()
{
    const auto granted = effectiveRights(smallTree(), groups(QStringLiteral("A: +requests.edit; B: +assets")),
                                         settings(QStringLiteral("-assets.export")));
    QCOMPARE(granted.join(u' '), QStringLiteral("assets.view requests.edit"));
}

void AccessTest::unknownRightsAreDenied()
{
    const auto held = groups(QStringLiteral("A: +nothing +assets"));
    QCOMPARE(described(decideRight(smallTree(), QStringLiteral("nothing"), held, settings(QStringLiteral("+nothing")))),
             QStringLiteral("denied"));
    QVERIFY(!effectiveRights(smallTree(), held, {}).contains(QStringLiteral("nothing")));
}

void AccessTest::agreesWithASlowReferenceOnRandomTrees()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 400; ++round) {
        QList<Right> rows;
        QHash<QString, QString> parents;
        const int count = 1 + static_cast<int>(random.bounded(24));
        for (int at = 0; at < count; ++at) {
            const QString parent = at == 0 || random.bounded(4) == 0
                                       ? QString()
                                       : rows.at(static_cast<int>(random.bounded(static_cast<quint32>(at)))).name;
            const QString name = QStringLiteral("n%1").arg(at);
            rows.append(right(name, parent, static_cast<int>(random.bounded(5))));
            parents.insert(name, parent);
        }
        const auto someSettings = [&] {
            RightSettings made;
            for (const Right &row : std::as_const(rows)) {
                if (random.bounded(4) == 0)
                    made.insert(row.name, random.bounded(2) == 0);
            }
            return made;
        };
        QList<GroupGrants> held;
        for (quint32 group = random.bounded(4U); group > 0; --group)
            held.append({QStringLiteral("g%1").arg(group), someSettings()});
        const RightSettings personal = random.bounded(2) == 0 ? someSettings() : RightSettings();
        const RightsTree tree(rows);
        const QStringList effective = effectiveRights(tree, held, personal);
        for (const Right &row : std::as_const(rows)) {
            const bool expected = slowlyGranted(parents, row.name, held, personal);
            QCOMPARE(decideRight(tree, row.name, held, personal).granted, expected);
            QCOMPARE(effective.contains(row.name), expected && tree.leaves().contains(row.name));
        }
    }
}

void AccessTest::FLU_33_visibleFacilities()
{
    const FacilityLink metrology = link(QStringLiteral("MT"), QStringLiteral("Metrology"));
    const FacilityLink calibration = link(QStringLiteral("cal-1"), QStringLiteral("Calibration"));
    QCOMPARE(codesOf(visibleFacilities({}, kToday)), QString());
    QCOMPARE(codesOf(visibleFacilities({calibration}, kToday)), QStringLiteral("cal-1"));
    QCOMPARE(codesOf(visibleFacilities({metrology, calibration}, kToday)), QStringLiteral("cal-1 MT"));
}

void AccessTest::visibleFacilitiesDefaultFirstThenByName()
{
    FacilityLink zurich = link(QStringLiteral("Z"), QStringLiteral("Zürich"));
    const FacilityLink alpha = link(QStringLiteral("A"), QStringLiteral("alpha"));
    const FacilityLink arger = link(QStringLiteral("E"), QStringLiteral("Ärger"));
    const FacilityLink beta = link(QStringLiteral("B"), QStringLiteral("Beta"));
    QCOMPARE(codesOf(visibleFacilities({zurich, beta, arger, alpha}, kToday)), QStringLiteral("A E B Z"));
    zurich.isDefault = true;
    QCOMPARE(codesOf(visibleFacilities({beta, arger, alpha, zurich}, kToday)), QStringLiteral("Z A E B"));
}

void AccessTest::linksOutOfForceGiveNothing_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("codes");
    QTest::newRow("in force") << Period{} << true << QStringLiteral("A");
    QTest::newRow("first day") << Period{kToday, {}} << true << QStringLiteral("A");
    QTest::newRow("last day") << Period{{}, kToday} << true << QStringLiteral("A");
    QTest::newRow("not yet") << Period{kToday.addDays(1), {}} << true << QString();
    QTest::newRow("over") << Period{{}, kToday.addDays(-1)} << true << QString();
    QTest::newRow("facility inactive") << Period{} << false << QString();
}

void AccessTest::linksOutOfForceGiveNothing()
{
    QFETCH(Period, period);
    QFETCH(bool, active);
    QFETCH(QString, codes);
    FacilityLink made = link(QStringLiteral("A"), QStringLiteral("alpha"));
    made.validity = period;
    made.facility.active = active;
    QCOMPARE(codesOf(visibleFacilities({made}, kToday)), codes);
}

Q_DECLARE_METATYPE(Period)

QTEST_APPLESS_MAIN(AccessTest)
#include "AccessTest.moc"
