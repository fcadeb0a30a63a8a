// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/EffectService.h"

#include "services/Directory.h"
#include "support/PortalPeople.h"
#include "ui/text/EffectText.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gatehouse::services;
using namespace gatehouse::test;
namespace domain = gatehouse::domain;
using domain::Turn;
using gatehouse::ui::text::EffectText;

class EffectServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_test.reset(); }

    void facilitiesTakeFromEverybodyWhoSeesThem();
    void oneWhoSeesNothingLosesNothing();
    void peopleLoseTheirSignInToo();
    void activationSaysWhatComesBack();
    void contactsWithoutAUserChangeNothing();
    void whatIsNotThereIsNotCounted();

private:
    EffectService effects() { return EffectService(m_test->workspace()); }
    template <typename Key> QString said(Key key, Turn turn)
    {
        const auto effect = await(effects().of(key, turn));
        return effect.ok() ? EffectText::sentence(*effect) : described(effect);
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<PortalPeople> m_people;
    UserRecord m_anna;
    UserRecord m_bert;
};

void EffectServiceTest::init()
{
    m_test = std::make_unique<TestWorkspace>(TestDatabase::currentEngine());
    m_people = std::make_unique<PortalPeople>(m_test->workspace());
    m_anna = m_people->add(u"anna"_s, u"Anna"_s, u"Lind"_s, {u"MT"_s, u"cal-1"_s});
    m_bert = m_people->add(u"bert"_s, u"Bert"_s, u"Berg"_s, {u"MT"_s});
}

void EffectServiceTest::facilitiesTakeFromEverybodyWhoSeesThem()
{
    QCOMPARE(said(m_people->mt.key, Turn::Off), u"2 people lose 2 assets."_s);
    QCOMPARE(said(m_people->cal.key, Turn::Off), u"Anna Lind loses 1 asset."_s);
    const auto effect = await(effects().of(m_people->mt.key, Turn::Off));
    QCOMPARE(EffectText::names(*effect), u"Anna Lind, Bert Berg"_s);
    QCOMPARE(effect->facilities, 1);
}

void EffectServiceTest::oneWhoSeesNothingLosesNothing()
{
    QCOMPARE(described(await(UserService(m_test->workspace()).setActive(m_bert.user.key, m_bert.user.rowVersion, false))),
             u"ok"_s);
    QCOMPARE(said(m_people->mt.key, Turn::Off), u"Anna Lind loses 2 assets."_s);
    // a link that has ended shows nothing any more
    const ContactService contacts(m_test->workspace());
    QCOMPARE(described(await(contacts.setValidity(m_anna.contact->key, m_people->mt.key, {{}, QDate(2026, 5, 3)}))), u"ok"_s);
    QCOMPARE(said(m_people->mt.key, Turn::Off), QString());
}

void EffectServiceTest::peopleLoseTheirSignInToo()
{
    QCOMPARE(said(m_anna.user.key, Turn::Off), u"Anna Lind loses 3 assets of 2 facilities and can no longer sign in."_s);
    QCOMPARE(said(m_anna.contact->key, Turn::Off), u"Anna Lind loses 3 assets of 2 facilities."_s);
    // without the right to see assets it is the facility that is lost
    const auto group = await(DirectoryService(m_test->workspace()).load())->group(u"Customer Portal"_s)->key;
    QVERIFY(group.isStored());
    QCOMPARE(
        m_test->execute(
            u"DELETE FROM group_rights WHERE group_id = %1 AND right_id = (SELECT id FROM rights WHERE name = 'assets.view')"_s
                .arg(group.value)),
        u"ok"_s);
    QCOMPARE(said(m_bert.contact->key, Turn::Off), u"Bert Berg loses 1 facility."_s);
}

void EffectServiceTest::activationSaysWhatComesBack()
{
    QCOMPARE(described(await(FacilityService(m_test->workspace()).setActive(m_people->mt.key, m_people->mt.rowVersion, false))),
             u"ok"_s);
    QCOMPARE(said(m_people->mt.key, Turn::On), u"2 people gain 2 assets."_s);
    QCOMPARE(said(m_people->mt.key, Turn::Off), QString());
    QCOMPARE(described(await(UserService(m_test->workspace()).setActive(m_anna.user.key, m_anna.user.rowVersion, false))),
             u"ok"_s);
    QCOMPARE(said(m_anna.user.key, Turn::On), u"Anna Lind gains 1 asset and can sign in again."_s);
}

void EffectServiceTest::contactsWithoutAUserChangeNothing()
{
    ContactSave save;
    save.contact = contactOf(u"c-alone"_s, u"Ada"_s, u"Alone"_s);
    save.facilities = {m_people->mt.key};
    const auto saved = await(ContactService(m_test->workspace()).save(save));
    QCOMPARE(described(saved), u"ok"_s);
    QCOMPARE(said(saved->contact.key, Turn::Off), QString());
}

void EffectServiceTest::whatIsNotThereIsNotCounted()
{
    QCOMPARE(said(domain::FacilityKey{4711}, Turn::Off), u"not-found facility"_s);
    QCOMPARE(said(domain::UserKey{4711}, Turn::Off), u"not-found user"_s);
}

QTEST_GUILESS_MAIN(EffectServiceTest)
#include "EffectServiceTest.moc"
