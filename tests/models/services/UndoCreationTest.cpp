// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/editors/EditedOffice.h"
#include "services/PortalUserService.h"
#include "services/UndoService.h"

#include <QRandomGenerator>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Undone;
using test::await;
using test::described;
using test::EditedOffice;

/// Undoing the making of a record deletes it, as long as it has no history (ruling 8) and nobody has touched it since.
class UndoCreationTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup() { m_office.reset(); }

    void aNewRecordIsDeleted();
    void aNewPortalUserGoesInOnePiece();
    void theContactThatWasThereStays();
    void whatBelongsToItGoesFromTheListToo();
    void itIsNotDoneAgain();
    void whatIsChangedSinceStays_data();
    void whatIsChangedSinceStays();
    void whatHasAHistoryStays_data();
    void whatHasAHistoryStays();
    void manyAtOnceAgainstAPlainModel();

private:
    services::UndoService undo() { return services::UndoService(m_office->mine()); }
    services::UserService theirUsers() { return services::UserService(m_office->theirs()); }
    services::ContactService theirContacts() { return services::ContactService(m_office->theirs()); }
    /// `ok`, or the error without the time.
    QString undoLast();
    using FirstSecret = services::NewPortalUser::FirstSecret;
    services::UserRecord addPortalUser(const QString &login, const QString &contact, const QStringList &facilities,
                                       FirstSecret secret = FirstSecret::Passphrase);
    QString count(const QString &table) { return m_office->made().values(u"SELECT count(*) AS value FROM "_s + table); }
    /// Users, contacts, links of both, memberships and passwords.
    QString counts();

    std::unique_ptr<EditedOffice> m_office;
    domain::FacilityRef m_north;
    domain::FacilityRef m_south;
};

void UndoCreationTest::init()
{
    m_office = std::make_unique<EditedOffice>(test::TestDatabase::currentEngine());
    m_north = m_office->addFacility(u"N"_s, u"North"_s);
    m_south = m_office->addFacility(u"S"_s, u"South"_s);
}

QString UndoCreationTest::undoLast()
{
    const auto result = await(undo().undo(undo().actions().constLast().number));
    if (result.ok() || result.error().code != support::ErrorCode::Conflict)
        return described(result);
    return QStringList{u"conflict"_s, result.error().field, result.error().arguments.value(0)}.join(u' ').simplified();
}

services::UserRecord UndoCreationTest::addPortalUser(const QString &login, const QString &contact, const QStringList &facilities,
                                                     FirstSecret secret)
{
    services::NewPortalUser wanted;
    wanted.user = test::person(login, u"Anna"_s, u"Lind"_s);
    wanted.contact = test::contactOf(contact, u"Anna"_s, u"Lind"_s);
    wanted.lab = u"N"_s;
    wanted.facilities = facilities;
    wanted.firstSecret = secret;
    return EditedOffice::need(services::PortalUserService(m_office->mine()).add(wanted)).record;
}

QString UndoCreationTest::counts()
{
    QStringList found;
    for (const QString &table :
         {u"users"_s, u"contacts"_s, u"user_labs"_s, u"contact_facilities"_s, u"user_groups"_s, u"credentials"_s})
        found.append(count(table));
    return found.join(u' ');
}

void UndoCreationTest::aNewRecordIsDeleted()
{
    const QString before = counts();
    m_office->addUser(u"anna"_s, {m_north.key, m_south.key});
    QCOMPARE(undoLast(), u"ok"_s);
    m_office->addContact(u"C-1"_s, {m_north.key});
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(counts(), before);
    m_office->addFacility(u"W"_s, u"West"_s);
    const auto result = await(undo().undo(undo().actions().constLast().number));
    QCOMPARE(described(result), u"ok"_s);
    QCOMPARE(count(u"facilities WHERE code = 'W'"_s), u"0"_s);
    QCOMPARE(result->records.size(), 1);
    QVERIFY(result->records.constFirst().entity == services::Entity::Facility);
    QVERIFY(result->records.constFirst().fate == Undone::Fate::Deleted);
    // the office remembers both, under the same name
    QCOMPARE(m_office->made().values(u"SELECT op AS value FROM audit WHERE tbl = 'users' ORDER BY id"_s), u"insert|delete"_s);
    m_office->addUser(u"anna"_s, {m_north.key}); // and the login is free again
}

void UndoCreationTest::aNewPortalUserGoesInOnePiece()
{
    const QString before = counts();
    const auto made = addPortalUser(u"anna"_s, u"C-1"_s, {u"N"_s, u"S"_s});
    QCOMPARE(counts(), u"1 1 1 2 1 1"_s);
    QCOMPARE(undo().actions().constLast().name(), u"Anna Lind"_s);
    const auto result = await(undo().undo(undo().actions().constLast().number));
    QCOMPARE(described(result), u"ok"_s);
    QCOMPARE(counts(), before);
    QCOMPARE(result->records.size(), 2);
    QCOMPARE(result->records.at(0).key, made.user.key.value);
    QCOMPARE(result->records.at(1).key, made.contact->key.value);
    for (const Undone::Record &record : result->records)
        QVERIFY(record.fate == Undone::Fate::Deleted);
    QCOMPARE(m_office->made().values(u"SELECT DISTINCT count(*) AS value FROM requests WHERE what = 'undo'"_s), u"1"_s);
}

void UndoCreationTest::theContactThatWasThereStays()
{
    const auto contact = m_office->addContact(u"C-1"_s, {m_north.key});
    const QString before = counts();
    addPortalUser(u"anna"_s, u"C-1"_s, {u"N"_s, u"S"_s});
    const auto result = await(undo().undo(undo().actions().constLast().number));
    QCOMPARE(described(result), u"ok"_s);
    QCOMPARE(counts(), before);
    QVERIFY(result->records.at(1).fate == Undone::Fate::Changed);
    const auto now = EditedOffice::need(services::ContactService(m_office->mine()).load(contact.key));
    QVERIFY(!now.user);
    QCOMPARE(now.facilities.size(), 1);
    QCOMPARE(now.facilities.constFirst().facility.code, u"N"_s);
    // but it had a user and a facility now: its own making is not undone any more
    QCOMPARE(undoLast(), u"in-use History: users, 1, facilities, 1"_s);
}

void UndoCreationTest::whatBelongsToItGoesFromTheListToo()
{
    const qsizetype before = undo().actions().size();
    const auto made = addPortalUser(u"anna"_s, u"C-1"_s, {u"N"_s});
    const services::UserService users(m_office->mine());
    services::UserSave save;
    save.user = EditedOffice::need(users.load(made.user.key)).user;
    test::set(save.user, domain::userFields(), {{"phone1"_L1, u"044 1"_s}});
    EditedOffice::need(users.save(save));
    QCOMPARE(undo().actions().size(), before + 2);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(undo().undone().size(), 1);
    QCOMPARE(undoLast(), u"ok"_s);
    QCOMPARE(undo().actions().size(), before);
    QVERIFY(undo().undone().isEmpty());
}

void UndoCreationTest::itIsNotDoneAgain()
{
    m_office->addUser(u"anna"_s, {m_north.key});
    const qint64 number = undo().actions().constLast().number;
    QCOMPARE(undoLast(), u"ok"_s);
    QVERIFY(undo().undone().isEmpty());
    QCOMPARE(described(await(undo().redo(number))), u"not-found action"_s);
    QCOMPARE(described(await(undo().undo(number))), u"not-found action"_s);
}

void UndoCreationTest::whatIsChangedSinceStays_data()
{
    QTest::addColumn<QString>("what");
    for (const QString &what :
         {u"last"_s, u"labs"_s, u"groups"_s, u"password"_s, u"login"_s, u"facilities"_s, u"email"_s, u"user"_s})
        QTest::addRow("%s", qPrintable(what)) << what;
}

void UndoCreationTest::whatIsChangedSinceStays()
{
    QFETCH(QString, what);
    const auto made = addPortalUser(u"anna"_s, u"C-1"_s, {u"N"_s});
    const domain::UserKey user = made.user.key;
    const domain::ContactKey contact = made.contact->key;
    const auto directory = EditedOffice::need(services::DirectoryService(m_office->mine()).load());
    if (what == u"last"_s) {
        services::UserSave save;
        save.user = made.user;
        test::set(save.user, domain::userFields(), {{"last"_L1, u"Berg"_s}});
        EditedOffice::need(theirUsers().save(save));
    } else if (what == u"labs"_s) {
        EditedOffice::need(theirUsers().addLabs(user, {m_south.key}));
    } else if (what == u"groups"_s) {
        EditedOffice::need(theirUsers().changeGroups(user, {}, {directory.group(u"Customer Portal"_s)->key}));
    } else if (what == u"password"_s) {
        m_office->made().clock().moveBy(60);
        const auto password = support::Secret::fromText(u"amber kettle 29 lamps"_s);
        EditedOffice::need(
            services::UserService(m_office->mine()).setPassword(user, password, services::PasswordChange::MustChange));
    } else if (what == u"login"_s) {
        QCOMPARE(m_office->made().execute(u"UPDATE contacts SET user_id = NULL"_s), u"ok"_s);
    } else if (what == u"facilities"_s) {
        EditedOffice::need(theirContacts().addFacilities(contact, {m_south.key}));
    } else if (what == u"email"_s) {
        services::ContactSave save;
        save.contact = EditedOffice::need(theirContacts().load(contact)).contact;
        test::set(save.contact, domain::contactFields(), {{"email"_L1, u"anna@example.org"_s}});
        EditedOffice::need(theirContacts().save(save));
    } else {
        QCOMPARE(m_office->made().execute(u"UPDATE contacts SET user_id = NULL"_s), u"ok"_s);
        QCOMPARE(m_office->made().execute(u"DELETE FROM users WHERE id = %1"_s.arg(user.value)), u"ok"_s);
    }
    const QString before = counts();
    const QString said = undoLast();
    if (what == u"user"_s)
        QVERIFY2(said.startsWith(u"conflict login"_s), qPrintable(said));
    else
        QCOMPARE(said.section(u' ', 0, 1), QString(u"conflict "_s + what));
    QCOMPARE(counts(), before);
    QVERIFY(std::none_of(undo().actions().cbegin(), undo().actions().cend(),
                         [](const services::Action &action) { return action.withContact.has_value(); }));
}

void UndoCreationTest::whatHasAHistoryStays_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("said");
    QTest::newRow("signed in")
        << u"INSERT INTO sign_in_state (user_id, last_sign_in) SELECT id, '2026-05-04T10:00:00Z' FROM users"_s
        << u"in-use History: sign-in, 2026-05-04T10:00:00Z"_s;
    QTest::newRow("another facility, for a while")
        << u"INSERT INTO contact_facilities (contact_id, facility_id) SELECT contacts.id, facilities.id FROM contacts, "
           u"facilities "
           "WHERE facilities.code = 'S'|DELETE FROM contact_facilities WHERE facility_id IN (SELECT id FROM facilities WHERE code = 'S')"_s
        << u"in-use History: facilities, 1"_s;
    QTest::newRow("another user, for a while")
        << u"UPDATE contacts SET user_id = NULL|UPDATE contacts SET user_id = (SELECT id FROM users WHERE username = 'bert')|"
           "UPDATE contacts SET user_id = (SELECT id FROM users WHERE username = 'anna')"_s
        << u"in-use History: users, 1"_s;
}

void UndoCreationTest::whatHasAHistoryStays()
{
    QFETCH(QString, sql);
    QFETCH(QString, said);
    if (sql.contains(u"'bert'"))
        m_office->addUser(u"bert"_s, {m_north.key});
    addPortalUser(u"anna"_s, u"C-1"_s, {u"N"_s});
    for (const QString &statement : sql.split(u'|'))
        QCOMPARE(m_office->made().execute(statement), u"ok"_s);
    const QString before = counts();
    QCOMPARE(undoLast(), said);
    QCOMPARE(counts(), before);
}

// Records are made, some are touched by a colleague, then everything is undone, the newest first: what is left is what was touched.
void UndoCreationTest::manyAtOnceAgainstAPlainModel()
{
    QRandomGenerator random(20261129);
    QStringList expected;
    constexpr int kPeople = 24; // with the contacts fewer than the journal keeps
    for (int number = 0; number < kPeople; ++number) {
        const QString name = u"p%1"_s.arg(number, 2, 10, QChar(u'0'));
        const bool touched = random.bounded(3) == 0;
        domain::UserKey user;
        switch (random.bounded(3)) {
        case 0: user = m_office->addUser(name, {m_north.key}).key; break;
        case 1: {
            const QStringList places = random.bounded(2) == 0 ? QStringList() : QStringList{u"S"_s};
            user = addPortalUser(name, u"C-"_s + name, places, FirstSecret::None).user.key;
            break;
        }
        default:
            m_office->addContact(u"C-"_s + name, {m_south.key});
            user = addPortalUser(name, u"C-"_s + name, {u"N"_s}, FirstSecret::None).user.key;
        }
        if (!touched)
            continue;
        expected.append(name);
        if (random.bounded(2) == 0) {
            EditedOffice::need(theirUsers().addLabs(user, {m_south.key}));
        } else {
            services::UserSave save;
            save.user = EditedOffice::need(theirUsers().load(user)).user;
            test::set(save.user, domain::userFields(), {{"phone1"_L1, u"044 1"_s}});
            EditedOffice::need(theirUsers().save(save));
        }
    }
    while (!undo().actions().isEmpty()) {
        const qint64 number = undo().actions().constLast().number;
        const auto result = await(undo().undo(number));
        if (!result.ok()) {
            QVERIFY2(result.error().code == support::ErrorCode::Conflict || result.error().code == support::ErrorCode::InUse,
                     qPrintable(described(result)));
        }
        for (const services::Action &action : undo().actions())
            QVERIFY(action.number != number); // each is done or forgotten
    }
    QVERIFY(expected.size() > 3 && expected.size() < kPeople - 3);
    QCOMPARE(m_office->made().values(u"SELECT username AS value FROM users ORDER BY username"_s), expected.join(u'|'));
}

QTEST_GUILESS_MAIN(UndoCreationTest)
#include "UndoCreationTest.moc"
