// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/KeyedSort.h"

#include <QStringList>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gatehouse::support::sortByKey;

class KeyedSortTest : public QObject {
    Q_OBJECT

private slots:
    void keysAreMadeOnceAndEqualsKeepTheirOrder();
};

void KeyedSortTest::keysAreMadeOnceAndEqualsKeepTheirOrder()
{
    QStringList names{u"Zurich"_s, u"arger"_s, u"Beta"_s, u"zurich"_s, u"Alpha"_s, u"ARGER"_s};
    QStringList asked;
    sortByKey(names, [&](const QString &name) {
        asked.append(name);
        return name.toLower();
    });
    QCOMPARE(names, QStringList({u"Alpha"_s, u"arger"_s, u"ARGER"_s, u"Beta"_s, u"Zurich"_s, u"zurich"_s}));
    QCOMPARE(asked, QStringList({u"Zurich"_s, u"arger"_s, u"Beta"_s, u"zurich"_s, u"Alpha"_s, u"ARGER"_s}));
    QStringList none;
    sortByKey(none, [](const QString &name) { return name; });
    QVERIFY(none.isEmpty());
}

QTEST_GUILESS_MAIN(KeyedSortTest)
#include "KeyedSortTest.moc"
