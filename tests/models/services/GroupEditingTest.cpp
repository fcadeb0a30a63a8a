// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editors/EditedOffice.h"
#include "services/GroupService.h"
#include "services/TypeService.h"
#include "services/UndoService.h"
#include "support/Colleague.h"

#include <QTest>

using namespace gatehouse;
using namespace gatehouse::services;
using namespace Qt::Literals::StringLiterals;
using test::await;
using test::Colleague;
using test::described;
using test::EditedOffice;

/// Portal groups, what is set in them, and rights in person.
class GroupEditingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_office.reset(); }

    void SYN_09_groupsAreMadeRenamedAndDeleted();
    void SYN_09_whoSavedFirstIsSaid();
    void SYN_10_thereIsAlwaysOneDefaultGroup();
    void SYN_12_nonPortalUsersIsEditedAndNeverDeleted();
    void ACU_08_theGuestMarkStaysWhileUsersHoldTheGroup();
    void ACU_08_groupsWithoutTheMarkAreNotOffered();
    void ACU_10_whatIsSetIsInheritedBelow();
    void FP_15_rightsInPersonBeatTheGroups();
    void FP_15_whatOthersSetInPersonSinceIsSaid();
    void consoleGroupsAreFixed();
    void FLU_02_whoMayNotIsRefusedAndWrittenDown();
    void everyChangeIsRecorded();
    void changesOfGroupsAreUndone();
    void rightsInPersonAreUndone();

private:
    GroupService groups() { return GroupService(m_office->mine()); }
    UserService users() { return UserService(m_office->mine()); }
    GroupRecord group(const QString &name) { return EditedOffice::need(groups().load(name)); }
    GroupRecord made(const QString &name)
    {
        domain::Group group;
        group.name = name;
        group.guest = true;
        return EditedOffice::need(groups().save(group));
    }
    QString saved(const domain::Group &group) { return described(await(groups().save(group))); }
    static QString granted(const GroupRecord &record);
    QString rightsOf(domain::UserKey user) { return EditedOffice::need(users().load(user)).readiness.rights.join(u' '); }
    QString join(const QString &name, domain::UserKey user)
    {
        return described(await(groups().addMembers(group(name).group.key, {user})));
    }
    QString undoLast()
    {
        const UndoService undo(m_office->mine());
        return described(await(undo.undo(undo.actions().constLast().number)));
    }
    QString defaultGroup() { return m_office->made().values(u"SELECT name AS value FROM groups WHERE is_default"_s); }

    std::unique_ptr<EditedOffice> m_office;
    domain::UserKey m_user;
};

void GroupEditingTest::init()
{
    m_office = std::make_unique<EditedOffice>(test::TestDatabase::currentEngine());
    const domain::FacilityRef north = m_office->addFacility(u"N"_s, u"North"_s);
    m_user = m_office->addUser(u"anna"_s, {north.key}).key;
}

QString GroupEditingTest::granted(const GroupRecord &record)
{
    QStringList names;
    for (const GroupRight &right : record.rights) {
        if (right.decision.granted)
            names.append(right.name);
    }
    return names.join(u' ');
}

void GroupEditingTest::SYN_09_groupsAreMadeRenamedAndDeleted()
{
    GroupRecord record = made(u"Readers"_s);
    QCOMPARE(granted(record), QString());
    QVERIFY(record.group.guest && record.group.active && !record.group.builtIn && !record.group.isDefault);
    QCOMPARE(join(u"Readers"_s, m_user), u"ok"_s); // a type that nobody manages may take it up at once
    record.group.name = u"Learners"_s;
    QCOMPARE(saved(record.group), u"ok"_s);
    QCOMPARE(group(u"LEARNERS"_s).group.members, 1);
    domain::Group twin;
    twin.name = u"learners"_s;
    QCOMPARE(saved(twin), u"duplicate name: Learners"_s);
    twin.name.clear();
    QCOMPARE(saved(twin), u"invalid name Required"_s);
    record = group(u"Learners"_s);
    QCOMPARE(described(await(groups().remove(record.group.key, record.group.rowVersion))), u"in-use group: group, 1"_s);
    QVERIFY(await(groups().removeMembers(record.group.key, {m_user})).ok());
    QCOMPARE(described(await(groups().remove(record.group.key, record.group.rowVersion))), u"ok"_s);
    QCOMPARE(described(await(groups().load(u"Learners"_s))), u"not-found group: Learners"_s);
    record = group(u"Customer Admin"_s);
    QCOMPARE(described(await(groups().remove(record.group.key, record.group.rowVersion))),
             u"invalid group Fixed: Customer Admin"_s);
}

void GroupEditingTest::SYN_09_whoSavedFirstIsSaid()
{
    const GroupRecord seen = made(u"Readers"_s);
    domain::Group theirs = seen.group;
    theirs.name = u"Theirs"_s;
    QVERIFY(await(GroupService(m_office->theirs()).save(theirs)).ok());
    domain::Group mine = seen.group;
    mine.name = u"Mine"_s;
    const auto refused = await(groups().save(mine));
    QVERIFY(!refused.ok() && refused.error().code == support::ErrorCode::Conflict);
    QCOMPARE(refused.error().arguments.constFirst(), m_office->theirName());
    const auto rights = await(groups().changeRights(seen.group.key, seen.group.rowVersion, {{u"files"_s, true}}));
    QVERIFY(!rights.ok() && rights.error().code == support::ErrorCode::Conflict);
}

void GroupEditingTest::SYN_10_thereIsAlwaysOneDefaultGroup()
{
    domain::Group standard = group(u"Customer Portal"_s).group;
    standard.isDefault = false;
    QCOMPARE(saved(standard), u"invalid default OnlyDefault: Customer Portal"_s);
    standard.isDefault = true;
    standard.active = false;
    QCOMPARE(saved(standard), u"invalid active OnlyDefault: Customer Portal"_s);
    QCOMPARE(join(u"Customer Portal"_s, m_user), u"ok"_s);

    domain::Group readers = made(u"Readers"_s).group;
    readers.isDefault = true;
    readers.active = false;
    QCOMPARE(saved(readers), u"invalid default Inactive: Readers"_s);
    readers.active = true;
    readers.guest = false;
    QCOMPARE(saved(readers), u"invalid default NotForGuests: Readers"_s);
    readers.guest = true;
    QCOMPARE(saved(readers), u"ok"_s);
    QCOMPARE(defaultGroup(), u"Readers"_s);
    // changing a default never changes users that are there (ruling 4)
    QCOMPARE(group(u"Customer Portal"_s).group.members, 1);
    QCOMPARE(group(u"Readers"_s).group.members, 0);

    domain::Group fresh;
    fresh.name = u"From the start"_s;
    fresh.guest = true;
    fresh.isDefault = true;
    QCOMPARE(saved(fresh), u"ok"_s);
    QCOMPARE(defaultGroup(), u"From the start"_s);
}

void GroupEditingTest::SYN_12_nonPortalUsersIsEditedAndNeverDeleted()
{
    GroupRecord record = group(u"Non-Portal Users"_s);
    const auto changed = await(groups().changeRights(record.group.key, record.group.rowVersion, {{u"files.public"_s, true}}));
    QVERIFY2(changed.ok(), qPrintable(described(changed)));
    QCOMPARE(granted(*changed), u"assets.view files.public"_s);
    record = *changed;
    QCOMPARE(described(await(groups().remove(record.group.key, record.group.rowVersion))),
             u"invalid group Fixed: Non-Portal Users"_s);
    domain::Group wanted = record.group;
    wanted.active = false;
    QCOMPARE(saved(wanted), u"invalid active Fixed: Non-Portal Users"_s);
    wanted.active = true;
    wanted.isDefault = true;
    QCOMPARE(saved(wanted), u"invalid default NotForUsers: Non-Portal Users"_s);
    QCOMPARE(join(u"Non-Portal Users"_s, m_user), u"invalid group NotAllowedByType: Non-Portal Users, General, Anna Lind"_s);
}

void GroupEditingTest::ACU_08_theGuestMarkStaysWhileUsersHoldTheGroup()
{
    domain::Group readers = made(u"Readers"_s).group;
    QCOMPARE(join(u"Readers"_s, m_user), u"ok"_s);
    readers.guest = false;
    QCOMPARE(saved(readers), u"in-use guest HeldByUsers: 1, Anna Lind"_s);
    QVERIFY(await(groups().removeMembers(readers.key, {m_user})).ok());
    QCOMPARE(saved(readers), u"ok"_s);
}

void GroupEditingTest::ACU_08_groupsWithoutTheMarkAreNotOffered()
{
    domain::Group office = made(u"Office"_s).group;
    office.guest = false;
    QCOMPARE(saved(office), u"ok"_s);
    QCOMPARE(join(u"Office"_s, m_user), u"invalid group NotForGuests: Office, Anna Lind"_s);
    // past the rules it grants nothing, and the reason is named
    QCOMPARE(
        m_office->made().execute(u"INSERT INTO user_groups (user_id, group_id, application) SELECT users.id, groups.id, 'portal' "
                                 "FROM users, groups WHERE users.username = 'anna' AND groups.name = 'Office'"_s),
        u"ok"_s);
    const domain::Condition condition = EditedOffice::need(users().load(m_user)).readiness.conditions.at(4);
    QVERIFY(condition.reason == domain::ConditionReason::PortalGroupsNotGuest);
    QCOMPARE(condition.arguments, QStringList{u"Office"_s});
}

void GroupEditingTest::ACU_10_whatIsSetIsInheritedBelow()
{
    GroupRecord record = made(u"Readers"_s);
    const auto change = [&](const QList<RightChange> &changes) {
        const auto changed = await(groups().changeRights(record.group.key, record.group.rowVersion, changes));
        if (changed.ok())
            record = *changed;
        return changed.ok() ? granted(record) : described(changed);
    };
    QCOMPARE(change({{u"files"_s, true}, {u"files.upload"_s, false}}), u"files.public files.download files.notes files.links"_s);
    QCOMPARE(record.settings, (domain::RightSettings{{u"files"_s, true}, {u"files.upload"_s, false}}));
    QCOMPARE(change({{u"files"_s, std::nullopt}, {u"files.upload"_s, true}}), u"files.upload"_s);
    QCOMPARE(change({{u"assets.view"_s, true}, {u"asets.export"_s, true}}), u"invalid right Unknown: assets.export"_s);
    QCOMPARE(change({{u"people.edit"_s, true}}).section(u':', 0, 0), u"invalid right Unknown"_s); // a right of the console
    QCOMPARE(granted(group(u"Readers"_s)), u"files.upload"_s);
    const qint64 version = record.group.rowVersion;
    QCOMPARE(change({{u"files.upload"_s, true}}), u"files.upload"_s);
    QCOMPARE(record.group.rowVersion, version); // nothing was changed
}

void GroupEditingTest::FP_15_rightsInPersonBeatTheGroups()
{
    QCOMPARE(join(u"Customer Portal"_s, m_user), u"ok"_s);
    const auto changed =
        await(users().changeRights(m_user, {{u"requests"_s, false}, {u"requests.view"_s, true}, {u"finance.invoices"_s, true}}));
    QVERIFY2(changed.ok(), qPrintable(described(changed)));
    QCOMPARE(changed->personal.size(), 3);
    QCOMPARE(rightsOf(m_user), u"assets.view requests.view files.public files.download finance.invoices account.details"_s);
    QVERIFY(await(users().changeRights(m_user, {{u"requests"_s, std::nullopt}, {u"finance.invoices"_s, std::nullopt}})).ok());
    QCOMPARE(rightsOf(m_user),
             u"assets.view requests.view requests.create requests.edit requests.cancel files.public files.download "
             "account.details"_s);
    QCOMPARE(described(await(users().changeRights(m_user, {{u"finance.invoises"_s, true}}))),
             u"invalid right Unknown: finance.invoices"_s);
    const Colleague operatorOfOurs(m_office->made(), u"Support"_s);
    const auto clerk = EditedOffice::need(users().load(operatorOfOurs.name()));
    QCOMPARE(described(await(users().changeRights(clerk.user.key, {{u"files"_s, true}}))), u"invalid right ConsoleUser"_s);
}

void GroupEditingTest::FP_15_whatOthersSetInPersonSinceIsSaid()
{
    const domain::RightSettings seen = EditedOffice::need(users().load(m_user)).personal;
    QVERIFY(await(UserService(m_office->theirs()).changeRights(m_user, {{u"files"_s, false}})).ok());
    const auto refused = await(users().changeRights(m_user, {{u"files"_s, true}}, seen));
    QVERIFY(!refused.ok() && refused.error().code == support::ErrorCode::Conflict);
    QCOMPARE(refused.error().field, u"rights"_s);
    // another right, and the same wish, are in nobody's way
    QVERIFY(await(users().changeRights(m_user, {{u"assets"_s, true}}, seen)).ok());
    QVERIFY(await(users().changeRights(m_user, {{u"files"_s, false}}, seen)).ok());
}

void GroupEditingTest::consoleGroupsAreFixed()
{
    domain::Group support = group(u"Support"_s).group;
    QCOMPARE(described(await(groups().changeRights(support.key, support.rowVersion, {{u"files"_s, true}}))),
             u"invalid group Fixed: Support"_s);
    support.name = u"Helpers"_s;
    QCOMPARE(saved(support), u"invalid group Fixed: Support"_s);
    domain::Group builtIn = group(u"Customer Portal"_s).group;
    builtIn.name = u"Portal"_s;
    QCOMPARE(saved(builtIn), u"invalid name Fixed: Customer Portal"_s);
}

void GroupEditingTest::FLU_02_whoMayNotIsRefusedAndWrittenDown()
{
    Colleague support(m_office->made(), u"Support"_s);
    Colleague portalAdmin(m_office->made(), u"Portal Admin"_s);
    domain::Group readers = made(u"Readers"_s).group;
    const QString refused = u"denied: Administrator, Portal Admin"_s;
    readers.name = u"Others"_s;
    const auto trySupport = [&](Workspace &workspace) {
        const GroupService own(workspace);
        return QStringList{described(await(own.save(readers))),
                           described(await(own.changeRights(readers.key, readers.rowVersion, {{u"files"_s, true}}))),
                           described(await(own.remove(readers.key, readers.rowVersion))),
                           described(await(UserService(workspace).changeRights(m_user, {{u"files"_s, true}})))};
    };
    QCOMPARE(trySupport(support.workspace()), QStringList(4, refused));
    QCOMPARE(m_office->made().values(
                 u"SELECT COUNT(*) AS value FROM audit WHERE op = 'refused' AND actor = '%1'"_s.arg(support.name())),
             u"4"_s);
    QCOMPARE(described(await(GroupService(portalAdmin.workspace()).save(readers))), u"ok"_s);
    QVERIFY(await(UserService(portalAdmin.workspace()).changeRights(m_user, {{u"files"_s, true}})).ok());
}

void GroupEditingTest::everyChangeIsRecorded()
{
    const GroupRecord record = made(u"Readers"_s);
    QVERIFY(await(groups().changeRights(record.group.key, record.group.rowVersion, {{u"files"_s, true}})).ok());
    QVERIFY(await(users().changeRights(m_user, {{u"assets"_s, false}})).ok());
    const auto recorded = [this](const QString &table) {
        return m_office->made().values(u"SELECT op AS value FROM audit WHERE tbl = '%1' ORDER BY id"_s.arg(table));
    };
    QCOMPARE(recorded(u"groups"_s), u"insert|update"_s);
    QCOMPARE(recorded(u"group_rights"_s), u"insert"_s);
    QCOMPARE(recorded(u"user_rights"_s), u"insert"_s);
}

void GroupEditingTest::changesOfGroupsAreUndone()
{
    GroupRecord record = made(u"Readers"_s);
    record = EditedOffice::need(groups().changeRights(record.group.key, record.group.rowVersion, {{u"files"_s, true}}));
    record.group.isDefault = true;
    record.group.name = u"Learners"_s;
    QCOMPARE(saved(record.group), u"ok"_s);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(defaultGroup(), u"Customer Portal"_s);
    QCOMPARE(granted(group(u"Readers"_s)), u"files.public files.download files.upload files.notes files.links"_s);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(granted(group(u"Readers"_s)), QString());
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(described(await(groups().load(u"Readers"_s))), u"not-found group: Readers"_s);
    // what somebody else has set since stays
    record = made(u"Writers"_s);
    record = EditedOffice::need(groups().changeRights(record.group.key, record.group.rowVersion, {{u"files"_s, true}}));
    QVERIFY(await(GroupService(m_office->theirs()).changeRights(record.group.key, record.group.rowVersion, {{u"files"_s, false}}))
                .ok());
    QVERIFY(undoLast().startsWith(u"conflict rights: "_s));
    QCOMPARE(group(u"Writers"_s).settings.value(u"files"_s, true), false);
}

void GroupEditingTest::rightsInPersonAreUndone()
{
    QVERIFY(await(users().changeRights(m_user, {{u"files"_s, true}, {u"assets"_s, false}})).ok());
    QVERIFY(await(users().changeRights(m_user, {{u"files"_s, false}})).ok());
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(EditedOffice::need(users().load(m_user)).personal,
             (domain::RightSettings{{u"files"_s, true}, {u"assets"_s, false}}));
    QCOMPARE(undoLast(), u"ok"_s);
    QVERIFY(EditedOffice::need(users().load(m_user)).personal.isEmpty());
}

QTEST_GUILESS_MAIN(GroupEditingTest)
#include "GroupEditingTest.moc"
