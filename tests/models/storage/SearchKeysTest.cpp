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
    void whatIsBeyondLatinIsMarked();
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
    const SearchedRow row = userSearch(user, u"Ä-17"_s);
    QVERIFY(row.search.contains(u"  anna  maria  lind"_s));
    QVERIFY(row.search.contains(u"  lind  anna  maria"_s));
    QVERIFY(row.search.contains(u"  al  "_s));
    QVERIFY(row.search.endsWith(u"  a-17  "_s));
    QCOMPARE(row.sortKey, u"lind anna maria"_s);
    QCOMPARE(row.otherKey, contactIdKey(u"Ä-17"_s));
    QCOMPARE(userSearch(user, {}).otherKey, QString());
}

void SearchKeysTest::whatIsBeyondLatinIsMarked()
{
    domain::Contact contact;
    const auto *last = domain::findField(domain::contactFields(), u"last"_s);
    for (const auto &[name, beyond] :
         {std::pair{u"Lind"_s, false}, std::pair{u"Łuczak-Straße"_s, false}, std::pair{u"Иванов"_s, true},
          std::pair{u"王"_s, true}, std::pair{u"\U00020BB7野"_s, true}}) {
        QVERIFY(last->assign(contact, name).ok());
        QCOMPARE(contactSearch(contact, u"al"_s).isBeyondAscii(), beyond);
    }
    QCOMPARE(contactSearch(contact, u"Anna.L"_s).otherKey, u"anna.l"_s);
}

void SearchKeysTest::contactIdsDifferByMoreThanCase()
{
    QCOMPARE(contactIdKey(u"Anna@Example.ORG"_s), u"anna@example.org"_s);
    QVERIFY(contactIdKey(u"Ä-1"_s) != contactIdKey(u"A-1"_s));
    QCOMPARE(assetNumberKey(u"M-1"_s), assetNumberKey(u"m-1"_s));
}

QTEST_GUILESS_MAIN(SearchKeysTest)
#include "SearchKeysTest.moc"
