// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/FindText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::domain::find;

/// A find as text, and back.
class FindTextTest : public QObject {
    Q_OBJECT

private slots:
    void everyPartComesBack();
    void aNeutralFindIsEmpty();
    void whatIsUnknownIsPassedOver();
};

void FindTextTest::everyPartComesBack()
{
    FindQuery query;
    query.entity = Entity::User;
    query.text = u"Łucja \"Berg\""_s;
    query.criteria = {{FindField::Employee, FindOperator::Equals, u"17"_s},
                      {FindField::Email, FindOperator::Contains, u"@example.org"_s}};
    query.active = Tick::Yes;
    query.lab = Tick::No;
    query.customer = Tick::Yes;
    query.staff = Tick::No;
    query.hasLogin = Tick::Yes;
    query.ready = ReadyFilter::Unfinished;
    query.type = u"General"_s;
    query.group = u"Customer Portal"_s;
    query.currentFacility = {12};
    query.sort = SortBy::Email;
    query.order = Qt::DescendingOrder;
    QCOMPARE(fromText(Entity::User, toText(query)), query);
}

void FindTextTest::aNeutralFindIsEmpty()
{
    FindQuery query;
    query.entity = Entity::Facility;
    QCOMPARE(toText(query), u"{}"_s);
    QCOMPARE(fromText(Entity::Facility, u"{}"_s), query);
}

void FindTextTest::whatIsUnknownIsPassedOver()
{
    const FindQuery query =
        fromText(Entity::Contact, u"{\"text\":\"a\",\"sort\":\"moon\",\"criteria\":[[\"shoe\",\"equals\",\"9\"]],\"new\":1}"_s);
    FindQuery expected;
    expected.entity = Entity::Contact;
    expected.text = u"a"_s;
    QCOMPARE(query, expected);
    expected.text.clear();
    QCOMPARE(fromText(Entity::Contact, u"no find"_s), expected);
}

QTEST_GUILESS_MAIN(FindTextTest)
#include "FindTextTest.moc"
