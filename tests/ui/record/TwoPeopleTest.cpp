// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "models/storage/SessionProbe.h"
#include "support/OpenOffice.h"
#include "support/PageRobot.h"
#include "support/UnnamedWidgets.h"
#include "ui/contacts/ContactPage.h"
#include "ui/facilities/FacilityPage.h"
#include "ui/groups/AssignGroupsDialog.h"
#include "ui/record/LinkGrid.h"
#include "ui/record/MergePanel.h"
#include "ui/style/Theme.h"
#include "ui/users/UserPage.h"

#include <QApplication>
#include <QCheckBox>
#include <QRadioButton>
#include <QSignalSpy>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::need;
using test::OpenOffice;
using test::PageRobot;
using ui::contacts::ContactPage;
using ui::facilities::FacilityPage;
using ui::groups::AssignGroupsDialog;
using ui::page::Page;
using ui::record::LinkGrid;
using ui::record::MergePanel;
using ui::users::UserPage;

namespace {

const auto kSave = QStringLiteral("Save");

} // namespace

/// Two consoles on one database, one record open in both (screens.md, Two people, one record).
class TwoPeopleTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void initTestCase() { qputenv("TZ", "UTC"); }
    void init();
    void cleanup();

    void fieldsThatOnlyOneChangedAreKept_data() { addKinds(); }
    void fieldsThatOnlyOneChangedAreKept();
    void fieldsThatBothChangedStandSideBySide_data() { addKinds(); }
    void fieldsThatBothChangedStandSideBySide();
    void theirsCanBeTakenAndMineAgain();
    void deletedRecordIsSavedAsNew_data() { addKinds(); }
    void deletedRecordIsSavedAsNew();
    void deletedRecordIsDiscarded();
    void userLinkedByTheOtherIsKept();
    void membershipsOfBothAreKept();
    void defaultLabOfBothCollides();
    void datesOfALinkCollide();
    void removedLinkThatGotDatesCollides();
    void deactivationMeetsAnEdit();
    void everythingHasAName();
    void pictures();

private:
    void addKinds();
    QString firstWord() const;
    std::unique_ptr<Page> open(const ui::page::PageContext &context);
    std::unique_ptr<Page> openKind(const QString &kind, const ui::page::PageContext &context);
    void save(Page &page) const;
    void refused(Page &page) const;
    QRadioButton *choice(Page &page, const QString &name) const;
    void remove(const QString &kind);
    QString stored(const QString &field);
    QString who() const;

    std::unique_ptr<OpenOffice> m_office;
    ui::page::PageContext m_theirs;
    domain::FacilityRef m_north;
    domain::FacilityRef m_south;
    domain::FacilityRef m_customer;
    domain::User m_user;
    domain::Contact m_contact;
    QString m_kind;
};

void TwoPeopleTest::init()
{
    m_office = std::make_unique<OpenOffice>(test::TestDatabase::currentEngine());
    m_theirs = m_office->contextOfColleague();
    m_north = m_office->addFacility(u"N"_s, u"North Lab"_s, true, true);
    m_south = m_office->addFacility(u"S"_s, u"South Lab"_s, true, true);
    m_customer = m_office->addFacility(u"K"_s, u"Kiln & Co"_s, false, true);
    m_user = m_office->addUser(u"r.lind"_s, u"Rea"_s, u"Lind"_s, {m_north.key, m_south.key});
    services::ContactSave save;
    const auto put = [&save](QLatin1StringView key, const QString &text) {
        QVERIFY(domain::findField(domain::contactFields(), QString(key))->assign(save.contact, text).ok());
    };
    put("id"_L1, u"C-1"_s);
    put("first"_L1, u"Rea"_s);
    put("last"_L1, u"Lind"_s);
    save.facilities = {m_north.key, m_south.key};
    m_contact = need(m_office->contacts().save(save)).contact;
    m_kind = u"user"_s;
}

// The colleague's connections end before their database.
void TwoPeopleTest::cleanup()
{
    m_theirs = {};
    m_office.reset();
}

void TwoPeopleTest::addKinds()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"user", "contact", "facility"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

std::unique_ptr<Page> TwoPeopleTest::openKind(const QString &kind, const ui::page::PageContext &context)
{
    m_kind = kind;
    return open(context);
}

std::unique_ptr<Page> TwoPeopleTest::open(const ui::page::PageContext &context)
{
    ui::page::RecordAddress address;
    std::unique_ptr<Page> page;
    if (m_kind == u"user") {
        address.key = m_user.key.value;
        page = std::make_unique<UserPage>(context, address);
    } else if (m_kind == u"contact") {
        address.key = m_contact.key.value;
        page = std::make_unique<ContactPage>(context, address);
    } else {
        address.key = m_customer.key.value;
        page = std::make_unique<FacilityPage>(context, address);
    }
    page->resize(1280, 720);
    page->show();
    if (!QTest::qWaitFor([&] { return page->titleText().contains(u" – "); }, 20'000))
        qFatal("not loaded");
    return page;
}

// A field of each kind that holds any text.
QString TwoPeopleTest::firstWord() const
{
    return m_kind == u"facility" ? u"Name"_s : u"Last"_s;
}

void TwoPeopleTest::save(Page &page) const
{
    QSignalSpy saved(&page, &Page::saved);
    PageRobot(page).action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
}

void TwoPeopleTest::refused(Page &page) const
{
    QSignalSpy failed(&page, &Page::saveFailed);
    PageRobot(page).action(kSave)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
}

QRadioButton *TwoPeopleTest::choice(Page &page, const QString &name) const
{
    QStringList names;
    for (auto *button : page.findChild<MergePanel *>()->findChildren<QRadioButton *>()) {
        if (button->accessibleName() == name)
            return button;
        names.append(button->accessibleName());
    }
    qFatal("no choice %s in %s", qPrintable(name), qPrintable(names.join(u" | "_s)));
    return nullptr;
}

// How the colleague is called in the record of changes: on PostgreSQL by the login, which both share here.
QString TwoPeopleTest::who() const
{
    return m_theirs.workspace->currentOperator().name;
}

void TwoPeopleTest::remove(const QString &kind)
{
    const QMap<QString, QString> statements{
        {u"user"_s, u"DELETE FROM users WHERE id = %1"_s.arg(m_user.key.value)},
        {u"contact"_s, u"DELETE FROM contacts WHERE id = %1"_s.arg(m_contact.key.value)},
        {u"facility"_s, u"DELETE FROM facilities WHERE id = %1"_s.arg(m_customer.key.value)},
    };
    const auto session = m_office->database().openSession();
    const auto outcome =
        session->transaction(storage::Request::make(who(), u"delete"_s), [&](storage::Session &inner) -> support::Outcome {
            const auto rows = storage::SessionProbe(inner).run(statements.value(kind));
            return rows.ok() ? support::Outcome() : support::Outcome(rows.error());
        });
    QVERIFY(outcome.ok());
}

QString TwoPeopleTest::stored(const QString &field)
{
    if (m_kind == u"user")
        return domain::findField(domain::userFields(), field)->text(need(m_office->users().load(m_user.key)).user);
    if (m_kind == u"contact")
        return domain::findField(domain::contactFields(), field)->text(need(m_office->contacts().load(m_contact.key)).contact);
    return domain::findField(domain::facilityFields(), field)->text(need(m_office->facilities().load(m_customer.key)).facility);
}

void TwoPeopleTest::fieldsThatOnlyOneChangedAreKept()
{
    QFETCH(QString, kind);
    const auto mine = openKind(kind, m_office->context());
    const auto theirs = open(m_theirs);
    const QString phone = kind == u"facility" ? u"Phone"_s : u"Phone 1"_s;
    PageRobot(*theirs).type(phone, u"044 1"_s);
    save(*theirs);
    const PageRobot robot(*mine);
    robot.type(firstWord(), u"Lindqvist"_s);
    save(*mine);
    QVERIFY(!mine->findChild<MergePanel *>()->isVisible());
    QVERIFY(robot.reads(u"Both changes are kept; taken over: %1 “044 1”."_s.arg(phone)));
    QVERIFY(robot.reads(who() + u" saved this record at "_s));
    QCOMPARE(robot.text(phone), u"044 1"_s);
    QCOMPARE(stored(kind == u"facility" ? u"name"_s : u"last"_s), u"Lindqvist"_s);
    QCOMPARE(stored(kind == u"facility" ? u"phone"_s : u"phone1"_s), u"044 1"_s);
    QVERIFY(!mine->hasUnsavedChanges());
}

void TwoPeopleTest::fieldsThatBothChangedStandSideBySide()
{
    QFETCH(QString, kind);
    const auto mine = openKind(kind, m_office->context());
    const auto theirs = open(m_theirs);
    const QString key = kind == u"facility" ? u"name"_s : u"last"_s;
    const QString phone = kind == u"facility" ? u"Phone"_s : u"Phone 1"_s;
    PageRobot(*theirs).type(firstWord(), u"Öberg"_s);
    PageRobot(*theirs).type(phone, u"044 1"_s);
    save(*theirs);
    const PageRobot robot(*mine);
    robot.type(firstWord(), u"Lindqvist"_s);
    refused(*mine);
    QVERIFY(robot.reads(who() + u" changed this record at "_s));
    QVERIFY(robot.reads(u"and so did you: choose what is to stay, then save. Taken over already: %1."_s.arg(phone)));
    // only what both changed, mine chosen, nothing written yet
    QCOMPARE(mine->findChild<MergePanel *>()->findChildren<QRadioButton *>().size(), 2);
    QVERIFY(choice(*mine, firstWord() + u", mine: Lindqvist"_s)->isChecked());
    QVERIFY(choice(*mine, firstWord() + u", theirs: Öberg"_s)->isVisible());
    QCOMPARE(mine->focusWidget(), choice(*mine, firstWord() + u", mine: Lindqvist"_s));
    QCOMPARE(robot.text(firstWord()), u"Lindqvist"_s);
    QCOMPARE(stored(key), u"Öberg"_s);
    save(*mine);
    QVERIFY(!mine->findChild<MergePanel *>()->isVisible());
    QCOMPARE(stored(key), u"Lindqvist"_s);
    QCOMPARE(robot.text(phone), u"044 1"_s);
}

void TwoPeopleTest::theirsCanBeTakenAndMineAgain()
{
    const auto mine = open(m_office->context());
    const auto theirs = open(m_theirs);
    PageRobot(*theirs).type(u"Last"_s, u"Öberg"_s);
    PageRobot(*theirs).type(u"Licence type"_s, u"FSMTECH"_s);
    save(*theirs);
    const PageRobot robot(*mine);
    robot.type(u"Last"_s, u"Lindqvist"_s);
    refused(*mine);
    choice(*mine, u"Last, theirs: Öberg"_s)->click();
    QCOMPARE(robot.text(u"Last"_s), u"Öberg"_s);
    choice(*mine, u"Last, mine: Lindqvist"_s)->click();
    QCOMPARE(robot.text(u"Last"_s), u"Lindqvist"_s);
    // what is typed over it is mine
    robot.type(u"Last"_s, u"Lindgren"_s);
    QVERIFY(choice(*mine, u"Last, mine: Lindgren"_s)->isChecked());
    choice(*mine, u"Last, theirs: Öberg"_s)->click();
    QVERIFY(robot.action(kSave)->isEnabled());
    save(*mine);
    QVERIFY(robot.reads(u"Kept as it is saved"_s));
    QVERIFY(!mine->findChild<MergePanel *>()->isVisible());
    QCOMPARE(stored(u"last"_s), u"Öberg"_s);
}

void TwoPeopleTest::deletedRecordIsSavedAsNew()
{
    QFETCH(QString, kind);
    const auto mine = openKind(kind, m_office->context());
    remove(kind);
    const PageRobot robot(*mine);
    robot.type(firstWord(), u"Lindqvist"_s);
    refused(*mine);
    QVERIFY(robot.reads(who() + u" deleted this record at "_s));
    QVERIFY(robot.reads(u"What you typed is still here: save it as a new record, or discard it."_s));
    QCOMPARE(robot.text(firstWord()), u"Lindqvist"_s);
    QSignalSpy saved(mine.get(), &Page::saved);
    robot.button(u"Save as New"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    const qint64 key = mine->address()->key;
    if (kind == u"user") {
        const auto record = need(m_office->users().load(domain::UserKey{key}));
        QCOMPARE(record.user.last.text(), u"Lindqvist"_s);
        QCOMPARE(record.user.username.text(), u"r.lind"_s);
        QCOMPARE(record.labs.size(), 2);
    } else if (kind == u"contact") {
        const auto record = need(m_office->contacts().load(domain::ContactKey{key}));
        QCOMPARE(record.contact.last.text(), u"Lindqvist"_s);
        QCOMPARE(record.facilities.size(), 2);
    } else {
        QCOMPARE(need(m_office->facilities().load(domain::FacilityKey{key})).facility.name.text(), u"Lindqvist"_s);
    }
}

void TwoPeopleTest::deletedRecordIsDiscarded()
{
    const auto mine = open(m_office->context());
    remove(u"user"_s);
    const PageRobot robot(*mine);
    robot.type(u"Last"_s, u"Lindqvist"_s);
    refused(*mine);
    QSignalSpy closing(mine.get(), &Page::closeRequested);
    robot.button(u"Discard"_s)->click();
    QCOMPARE(closing.size(), 1);
    QVERIFY(!mine->hasUnsavedChanges());
}

void TwoPeopleTest::userLinkedByTheOtherIsKept()
{
    const domain::User other = m_office->addUser(u"a.berg"_s, u"Ann"_s, u"Berg"_s, {m_north.key});
    const auto mine = openKind(u"contact"_s, m_office->context());
    QVERIFY(test::need(services::ContactService(*m_theirs.workspace).linkUser(m_contact.key, other.key)).user.has_value());
    const PageRobot robot(*mine);
    robot.type(u"Title"_s, u"Dr"_s);
    save(*mine);
    QVERIFY(robot.reads(u"They sign in as"_s));
    QCOMPARE(need(m_office->contacts().load(m_contact.key)).user->username, u"a.berg"_s);
    QCOMPARE(stored(u"title"_s), u"Dr"_s);
}

void TwoPeopleTest::membershipsOfBothAreKept()
{
    const auto mine = open(m_office->context());
    const services::UserService theirUsers(*m_theirs.workspace);
    const auto group = [this](const QString &name) { return m_office->context().directory->group(name)->key; };
    need(theirUsers.changeGroups(m_user.key, {group(u"Customer Portal"_s)}, {}));
    PageRobot(*mine).action(u"Group"_s)->trigger();
    auto *dialog = mine->findChild<AssignGroupsDialog *>();
    const auto box = [dialog](const QString &name) {
        for (auto *found : dialog->findChildren<QCheckBox *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        qFatal("no box");
    };
    QVERIFY(!box(u"Customer Portal"_s)->isChecked()); // not known here yet
    // the page hears of it while the dialog is open: the tick that is not there is no wish to take it away
    mine->recordChanged(Entity::User, m_user.key.value);
    QTest::qWait(300);
    box(u"Customer Admin"_s)->setChecked(true);
    for (auto *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == u"&Save")
            button->click();
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        PageRobot(*dialog).reads(u"Saved. Somebody else gave Customer Portal in the meantime; that is kept."_s), 20'000);
    QVERIFY(box(u"Customer Portal"_s)->isChecked());
    QStringList held;
    for (const domain::Group &one : need(m_office->users().load(m_user.key)).groups)
        held.append(one.name);
    QCOMPARE(held, (QStringList{u"Customer Admin"_s, u"Customer Portal"_s}));
}

void TwoPeopleTest::defaultLabOfBothCollides()
{
    const domain::FacilityRef west = m_office->addFacility(u"W"_s, u"West Lab"_s, true, false);
    need(m_office->users().addLabs(m_user.key, {west.key}));
    const auto mine = open(m_office->context());
    need(services::UserService(*m_theirs.workspace).setDefaultLab(m_user.key, m_south.key));
    auto *grid = mine->findChild<LinkGrid *>();
    QSignalSpy failed(mine.get(), &Page::saveFailed);
    grid->choose(west.key);
    grid->makingDefault()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(choice(*mine, u"Default, mine: West Lab"_s)->isChecked());
    QVERIFY(choice(*mine, u"Default, theirs: South Lab"_s)->isVisible());
    QCOMPARE(need(m_office->users().load(m_user.key)).labs.constFirst().facility.code, u"S"_s);
    QVERIFY(mine->hasUnsavedChanges());
    save(*mine);
    QCOMPARE(need(m_office->users().load(m_user.key)).labs.constFirst().facility.code, u"W"_s);
    QVERIFY(!mine->hasUnsavedChanges());
}

void TwoPeopleTest::datesOfALinkCollide()
{
    const auto mine = openKind(u"contact"_s, m_office->context());
    const QDate day(2026, 12, 24);
    need(services::ContactService(*m_theirs.workspace).setValidity(m_contact.key, m_south.key, {day, {}}));
    auto *grid = mine->findChild<LinkGrid *>();
    QSignalSpy failed(mine.get(), &Page::saveFailed);
    emit grid->validityEdited(m_south.key, {{}, day});
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(choice(*mine, u"South Lab, mine: until 2026-12-24"_s)->isChecked());
    choice(*mine, u"South Lab, theirs: from 2026-12-24"_s)->click();
    save(*mine);
    QCOMPARE(need(m_office->contacts().load(m_contact.key)).facilities.at(1).validity.from, day);
}

void TwoPeopleTest::removedLinkThatGotDatesCollides()
{
    const auto mine = openKind(u"contact"_s, m_office->context());
    const QDate day(2026, 12, 24);
    need(services::ContactService(*m_theirs.workspace).setValidity(m_contact.key, m_south.key, {day, {}}));
    auto *grid = mine->findChild<LinkGrid *>();
    QSignalSpy failed(mine.get(), &Page::saveFailed);
    grid->choose(m_south.key);
    grid->removing()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(choice(*mine, u"South Lab, mine: removed"_s)->isChecked());
    QCOMPARE(need(m_office->contacts().load(m_contact.key)).facilities.size(), 2);
    save(*mine);
    QCOMPARE(need(m_office->contacts().load(m_contact.key)).facilities.size(), 1);
}

void TwoPeopleTest::deactivationMeetsAnEdit()
{
    const auto mine = open(m_office->context());
    const auto theirs = open(m_theirs);
    PageRobot(*theirs).type(u"Phone 1"_s, u"044 1"_s);
    save(*theirs);
    m_office->prompt.prepare(ui::widgets::PromptAnswer::Accepted);
    QSignalSpy saved(mine.get(), &Page::saved);
    PageRobot(*mine).action(u"Deactivate"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
    QCOMPARE(stored(u"active"_s), u"no"_s);
    QCOMPARE(stored(u"phone1"_s), u"044 1"_s);
    QVERIFY(PageRobot(*mine).reads(u"taken over: Phone 1 “044 1”."_s));
}

void TwoPeopleTest::everythingHasAName()
{
    const auto mine = open(m_office->context());
    const auto theirs = open(m_theirs);
    PageRobot(*theirs).type(u"Last"_s, u"Öberg"_s);
    save(*theirs);
    PageRobot(*mine).type(u"Last"_s, u"Lindqvist"_s);
    refused(*mine);
    QCOMPARE(tests::unnamedWidgets(mine.get()), QStringList());
}

void TwoPeopleTest::pictures()
{
    const QString folder = qEnvironmentVariable("GATEHOUSE_PICTURES");
    if (folder.isEmpty())
        QSKIP("GATEHOUSE_PICTURES names no folder");
    for (const auto scheme : {ui::style::Scheme::Light, ui::style::Scheme::Dark}) {
        ui::style::Theme theme(*qApp);
        theme.setScheme(scheme);
        const auto mine = open(m_office->context());
        const auto theirs = open(m_theirs);
        const QString mark = scheme == ui::style::Scheme::Light ? u"light"_s : u"dark"_s;
        PageRobot(*theirs).type(u"Last"_s, u"Öberg "_s + mark);
        PageRobot(*theirs).type(u"Phone 1"_s, u"+41 44 555 01 0"_s + QString::number(mark.size()));
        PageRobot(*theirs).type(u"Comments"_s, u"Calls on Mondays, and never before nine; her colleague takes the calls of the "
                                               "other days and writes them down for her.\nSpeaks Finnish. "_s +
                                                   mark);
        PageRobot(*theirs).type(u"E-mail 2"_s, u"rea.%1@example.org"_s.arg(mark));
        save(*theirs);
        PageRobot(*mine).type(u"Last"_s, u"Lindqvist "_s + mark);
        PageRobot(*mine).type(u"Phone 1"_s, u"044 1 "_s + QString::number(mark.size()));
        PageRobot(*mine).type(u"Comments"_s, u"Left a message "_s + mark);
        refused(*mine);
        QTest::qWait(50);
        mine->grab().save(folder + u"/merge-"_s + mark + u".png"_s);
    }
}

QTEST_MAIN(TwoPeopleTest)
#include "TwoPeopleTest.moc"
