// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/palette/CommandPalette.h"

#include "services/UserService.h"
#include "support/NamedWidgets.h"
#include "support/PageSurroundings.h"
#include "support/UnnamedWidgets.h"

#include <QListView>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;
using test::named;
using test::readableText;
using ui::palette::CommandPalette;
using ui::palette::PaletteEntry;

namespace {

constexpr int kPatience = 20000; // milliseconds

} // namespace

/// The command palette, by keys alone.
class CommandPaletteTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() { test::TestDatabase::addEngines(); }
    void init();
    void cleanup();

    void FP_03_viewedRecordsComeFirstWhileNothingIsTyped();
    void findsActionsByAnyPartOfTheirName();
    void saysWhyAnActionIsOff();
    void findsRecordsAndOpensThem();
    void theNewestQuestionWins();
    void keysWalkWhileTheFocusStays();
    void everyWidgetHasAName();

private:
    CommandPalette *open();
    QStringList listed() const;
    QLineEdit *field() const { return named<QLineEdit>(m_palette, u"Command palette"_s); }

    std::unique_ptr<test::PageSurroundings> m_around;
    std::unique_ptr<QWidget> m_window;
    QPointer<CommandPalette> m_palette;
    services::FindRow m_recent;
    QStringList m_done;
};

void CommandPaletteTest::init()
{
    m_around = std::make_unique<test::PageSurroundings>(test::TestDatabase::currentEngine());
    for (const auto &[login, first, last] :
         {std::tuple(u"j.lindner"_s, u"Jörg"_s, u"Lindner"_s), std::tuple(u"a.berg"_s, u"Anna"_s, u"Berg"_s)}) {
        services::UserSave save;
        save.user = test::person(login, first, last);
        QCOMPARE(test::described(test::await(services::UserService(m_around->made().workspace()).save(save))), u"ok"_s);
    }
    m_recent.key = 77;
    m_recent.name = u"Metro Labs"_s;
    m_recent.code = u"MT"_s;
    m_done.clear();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_window->show();
    m_palette = open();
}

void CommandPaletteTest::cleanup()
{
    m_window.reset();
    m_around.reset();
}

CommandPalette *CommandPaletteTest::open()
{
    const auto action = [this](const QString &name, const QString &key, const QString &reason) {
        return PaletteEntry{PaletteEntry::Kind::Action, name, u"File"_s, key, reason, [this, name] { m_done.append(name); }};
    };
    auto *palette = new CommandPalette(
        {m_around->context(),
         {action(u"New User"_s, u"Ctrl+Shift+U"_s, {}), action(u"New Contact"_s, {}, u"Only Administrators can."_s),
          action(u"Users"_s, u"Ctrl+1"_s, {}), action(u"Preferences…"_s, {}, {})},
         {Entity::User},
         {{Entity::Facility, m_recent}}},
        m_window.get());
    palette->open();
    return palette;
}

QStringList CommandPaletteTest::listed() const
{
    const QAbstractItemModel *model = m_palette->findChild<QListView *>()->model();
    QStringList names;
    for (int row = 0; row < model->rowCount(); ++row)
        names.append(model->index(row, 0).data().toString());
    return names;
}

void CommandPaletteTest::FP_03_viewedRecordsComeFirstWhileNothingIsTyped()
{
    QCOMPARE(listed(), (QStringList{u"Metro Labs"_s, u"New User"_s, u"New Contact"_s, u"Users"_s, u"Preferences…"_s}));
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_around->navigator().opened.size(), 1);
    QCOMPARE(m_around->navigator().opened.constFirst(), (ui::page::RecordAddress{Entity::Facility, 77, {}}));
}

void CommandPaletteTest::findsActionsByAnyPartOfTheirName()
{
    QTest::keyClicks(field(), u"user"_s);
    QCOMPARE(listed().mid(0, 2), (QStringList{u"Users"_s, u"New User"_s}));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_done, QStringList{u"New User"_s});
    QTRY_VERIFY(!m_palette);
}

void CommandPaletteTest::saysWhyAnActionIsOff()
{
    QTest::keyClicks(field(), u"new contact"_s);
    QCOMPARE(listed(), QStringList{u"New Contact"_s});
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(m_palette && m_palette->isVisible());
    QVERIFY(readableText(m_palette).contains(u"Only Administrators can."_s));
    QCOMPARE(m_done, QStringList());
    QCOMPARE(m_palette->findChild<QListView *>()->currentIndex().data(Qt::AccessibleTextRole).toString(),
             u"New Contact, File, Only Administrators can."_s);
}

void CommandPaletteTest::findsRecordsAndOpensThem()
{
    QTest::keyClicks(field(), u"jorg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), QStringList{u"Lindner, Jörg"_s}, kPatience);
    QTest::keyClick(field(), Qt::Key_Return);
    QTRY_COMPARE(m_around->navigator().opened.size(), 1);
    QCOMPARE(m_around->navigator().opened.constFirst().entity, Entity::User);
}

void CommandPaletteTest::theNewestQuestionWins()
{
    field()->setText(u"lindner"_s);
    field()->setText(u"berg"_s);
    QTRY_COMPARE_WITH_TIMEOUT(listed(), QStringList{u"Berg, Anna"_s}, kPatience);
    QTest::qWait(50); // a late answer would come here
    QCOMPARE(listed(), QStringList{u"Berg, Anna"_s});
    field()->setText(u"zzz"_s);
    QCOMPARE(listed(), QStringList());
    QVERIFY(readableText(m_palette).contains(u"Nothing goes by “zzz”."_s));
}

void CommandPaletteTest::keysWalkWhileTheFocusStays()
{
    auto *list = m_palette->findChild<QListView *>();
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 2);
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(field()->accessibleDescription(), u"New User, File, Ctrl+Shift+U"_s);
    QTest::keyClick(field(), Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), 4);
    QTest::keyClick(field(), Qt::Key_Escape);
    QTRY_VERIFY(!m_palette);
}

void CommandPaletteTest::everyWidgetHasAName()
{
    QCOMPARE(tests::unnamedWidgets(m_palette), QStringList());
}

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"
