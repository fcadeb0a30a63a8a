// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/SearchKeys.h"

#include "domain/Fields.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::storage;
namespace domain = gatehouse::domain;

class SearchKeysTest final : public QObject {
    Q_OBJECT

private slots:
    void peopleAreOrderedByLastNameThenFirst();
    void namesAreFoundInBothOrders();
    void contactIdsDifferByMoreThanCase();
};

void SearchKeysTest::peopleAreOrderedByLastNameThenFirst()
{
    QCOMPARE(personSortKey(u"Änna"_s, u"LIND"_s), u"lind anna"_s);
    QVERIFY(personSortKey(u"Zoe"_s, u"Li"_s) < personSortKey(u"Al"_s, u"Lia"_s));
    QCOMPARE(personSortKey(QString(), u"Calibration One"_s), u"calibration one"_s);
}

void SearchKeysTest::namesAreFoundInBothOrders()
{
    domain::User user;
    for (const auto &[key, text] : {std::pair{u"first"_s, u"Anna Maria"_s}, std::pair{u"last"_s, u"Lind"_s}, std::pair{u"username"_s, u"AL"_s}})
        QVERIFY(domain::findField(domain::userFields(), key)->assign(user, text).ok());
    const QString search = userSearch(user, u"Ä-17"_s);
    QVERIFY(search.contains(u" anna maria lind"_s));
    QVERIFY(search.contains(u" lind anna maria"_s));
    QVERIFY(search.contains(u" al"_s));
    QVERIFY(search.endsWith(u" a-17"_s));
}

void SearchKeysTest::contactIdsDifferByMoreThanCase()
{
    QCOMPARE(contactIdKey(u"Anna@Example.ORG"_s), u"anna@example.org"_s);
    QVERIFY(contactIdKey(u"Ä-1"_s) != contactIdKey(u"A-1"_s));
    QCOMPARE(assetNumberKey(u"M-1"_s), assetNumberKey(u"m-1"_s));
}

QTEST_GUILESS_MAIN(SearchKeysTest)
#include "SearchKeysTest.moc"
