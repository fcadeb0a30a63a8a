// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "services/UndoService.h"

#include "models/editors/EditedOffice.h"

#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using test::await;
using test::described;
using test::EditedOffice;

class UndoServiceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_office.reset(); }

    void saveIsUndoneFieldByField();
    void whatOthersChangedStays();
    void whatOthersChangedSinceIsSaid();
    void linksAreUndone();
    void membershipsAreUndone();
    void deactivationsAreUndone();
    void contactsAndTheirLinksAreUndone();
    void undoIsRedone();
    void twentyAreKept();
    void undoIsRecordedLikeAnySave();

private:
    services::UndoService undo() { return services::UndoService(m_office->mine()); }
    services::UserService users() { return services::UserService(m_office->mine()); }
    services::ContactService contacts() { return services::ContactService(m_office->mine()); }
    /// What was done after init().
    QList<services::Action> actions() { return undo().actions().mid(m_made); }
    QString undoLast() { return described(await(undo().undo(undo().actions().constLast().number))); }
    void saveUser(services::Workspace &workspace, QLatin1StringView field, const QString &text);
    QString user(QLatin1StringView field);
    QStringList labs();

    std::unique_ptr<EditedOffice> m_office;
    domain::FacilityRef m_north;
    domain::FacilityRef m_south;
    domain::UserKey m_user;
    domain::ContactKey m_contact;
    qsizetype m_made = 0;
};

void UndoServiceTest::init()
{
    m_office = std::make_unique<EditedOffice>(test::TestDatabase::currentEngine());
    m_north = m_office->addFacility(u"N"_s, u"North"_s);
    m_south = m_office->addFacility(u"S"_s, u"South"_s);
    m_user = m_office->addUser(u"anna"_s, {m_north.key}).key;
    m_contact = m_office->addContact(u"C-1"_s, {m_north.key}).key;
    m_made = undo().actions().size(); // the making of all this can be undone, too: UndoCreationTest
}

void UndoServiceTest::saveUser(services::Workspace &workspace, QLatin1StringView field, const QString &text)
{
    const services::UserService service(workspace);
    services::UserSave save;
    save.user = EditedOffice::need(service.load(m_user)).user;
    test::set(save.user, domain::userFields(), {{field, text}});
    EditedOffice::need(service.save(save));
}

QString UndoServiceTest::user(QLatin1StringView field)
{
    return domain::findField(domain::userFields(), QString(field))->text(EditedOffice::need(users().load(m_user)).user);
}

QStringList UndoServiceTest::labs()
{
    QStringList codes;
    for (const auto &link : EditedOffice::need(users().load(m_user)).labs)
        codes.append(link.facility.code);
    return codes;
}

void UndoServiceTest::saveIsUndoneFieldByField()
{
    saveUser(m_office->mine(), "last"_L1, u"Berg"_s);
    saveUser(m_office->mine(), "phone1"_L1, u"044 1"_s);
    QCOMPARE(actions().size(), 2);
    QCOMPARE(undo().actions().constLast().changed(), QStringList{u"phone1"_s});
    QCOMPARE(undo().actions().constLast().name(), u"Anna Berg"_s);
    // the earlier one first
    QCOMPARE(described(await(undo().undo(actions().constFirst().number))), u"ok"_s);
    QCOMPARE(user("last"_L1), u"Lind"_s);
    QCOMPARE(user("phone1"_L1), u"044 1"_s);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(user("phone1"_L1), QString());
    QVERIFY(actions().isEmpty());
    QCOMPARE(described(await(undo().undo(4711))), u"not-found action"_s);
}

void UndoServiceTest::whatOthersChangedStays()
{
    saveUser(m_office->mine(), "last"_L1, u"Berg"_s);
    saveUser(m_office->theirs(), "phone1"_L1, u"044 1"_s);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(user("last"_L1), u"Lind"_s);
    QCOMPARE(user("phone1"_L1), u"044 1"_s);
}

void UndoServiceTest::whatOthersChangedSinceIsSaid()
{
    saveUser(m_office->mine(), "last"_L1, u"Berg"_s);
    saveUser(m_office->theirs(), "last"_L1, u"Öberg"_s);
    const auto refused = await(undo().undo(undo().actions().constLast().number));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, support::ErrorCode::Conflict);
    QCOMPARE(refused.error().field, u"last"_s);
    QCOMPARE(refused.error().arguments.constFirst(), m_office->theirName());
    QCOMPARE(user("last"_L1), u"Öberg"_s);
    QVERIFY(actions().isEmpty());
}

void UndoServiceTest::linksAreUndone()
{
    EditedOffice::need(users().addLabs(m_user, {m_south.key}));
    EditedOffice::need(users().setDefaultLab(m_user, m_south.key));
    EditedOffice::need(users().removeLab(m_user, m_south.key));
    QCOMPARE(labs(), QStringList{u"N"_s});
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(labs(), (QStringList{u"S"_s, u"N"_s}));
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(labs(), (QStringList{u"N"_s, u"S"_s}));
    EditedOffice::need(services::UserService(m_office->theirs()).setDefaultLab(m_user, m_south.key));
    QCOMPARE(undoLast().left(13), u"conflict labs"_s);
    QCOMPARE(labs(), (QStringList{u"S"_s, u"N"_s}));
}

void UndoServiceTest::membershipsAreUndone()
{
    const auto directory = EditedOffice::need(services::DirectoryService(m_office->mine()).load());
    const domain::GroupKey portal = directory.group(u"Customer Portal"_s)->key;
    const domain::GroupKey admin = directory.group(u"Customer Admin"_s)->key;
    const auto held = [this] { return EditedOffice::need(users().load(m_user)).groups.size(); };
    EditedOffice::need(users().changeGroups(m_user, {portal}, {}));
    EditedOffice::need(services::UserService(m_office->theirs()).changeGroups(m_user, {admin}, {}));
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(held(), 1); // theirs stays
    EditedOffice::need(users().changeGroups(m_user, {portal}, {}));
    EditedOffice::need(services::UserService(m_office->theirs()).changeGroups(m_user, {}, {portal}));
    QCOMPARE(undoLast().left(15), u"conflict groups"_s);
    QCOMPARE(held(), 1);
}

void UndoServiceTest::deactivationsAreUndone()
{
    const auto version = EditedOffice::need(users().load(m_user)).user.rowVersion;
    EditedOffice::need(users().setActive(m_user, version, false));
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(user("active"_L1), u"yes"_s);
    const services::FacilityService facilities(m_office->mine());
    EditedOffice::need(facilities.setActive(m_south.key, 1, false));
    QCOMPARE(undoLast(), u"ok"_s);
    QVERIFY(EditedOffice::need(facilities.load(m_south.key)).facility.active);
}

void UndoServiceTest::contactsAndTheirLinksAreUndone()
{
    const QDate day(2026, 12, 24);
    EditedOffice::need(contacts().addFacilities(m_contact, {m_south.key}));
    EditedOffice::need(contacts().setValidity(m_contact, m_south.key, {day, {}}));
    EditedOffice::need(contacts().linkUser(m_contact, m_user));
    EditedOffice::need(contacts().removeFacility(m_contact, m_south.key));
    const auto now = [this] { return EditedOffice::need(contacts().load(m_contact)); };
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(now().facilities.at(1).validity.from, day);
    QCOMPARE(undo().actions().constLast().changed(), QStringList{u"login"_s});
    QCOMPARE(undoLast(), u"ok"_s);
    QVERIFY(!now().user);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(now().facilities.at(1).validity, domain::Period());
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(now().facilities.size(), 1);
}

void UndoServiceTest::undoIsRedone()
{
    saveUser(m_office->mine(), "last"_L1, u"Berg"_s);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(undo().undone().size(), 1);
    QCOMPARE(described(await(undo().redo(undo().undone().constLast().number))), u"ok"_s);
    QCOMPARE(user("last"_L1), u"Berg"_s);
    QCOMPARE(actions().size(), 1);
    QCOMPARE(undoLast(), u"ok"_s);
    saveUser(m_office->mine(), "last"_L1, u"Öberg"_s);
    QVERIFY(undo().undone().isEmpty());
}

void UndoServiceTest::twentyAreKept()
{
    for (int number = 0; number < 20; ++number)
        saveUser(m_office->mine(), "phone1"_L1, u"044 %1"_s.arg(number));
    for (int number = 19; number > 0; --number) {
        QCOMPARE(undoLast(), u"ok"_s);
        QCOMPARE(user("phone1"_L1), u"044 %1"_s.arg(number - 1));
    }
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(user("phone1"_L1), QString());
}

void UndoServiceTest::undoIsRecordedLikeAnySave()
{
    saveUser(m_office->mine(), "last"_L1, u"Berg"_s);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(m_office->made().values(u"SELECT what AS value FROM requests WHERE what = 'undo'"_s), u"undo"_s);
    QCOMPARE(
        m_office->made().values(
            u"SELECT count(*) AS value FROM audit WHERE tbl = 'users' AND op = 'update' AND record = '%1'"_s.arg(m_user.value)),
        u"2"_s);
}

QTEST_GUILESS_MAIN(UndoServiceTest)
#include "UndoServiceTest.moc"
