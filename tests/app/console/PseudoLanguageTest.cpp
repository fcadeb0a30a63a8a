// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/ConsoleWalk.h"

#include "app/console/Language.h"
#include "app/console/Screens.h"

#include "services/ContactService.h"
#include "services/DemoService.h"
#include "services/FacilityService.h"
#include "services/FindService.h"
#include "support/ScreenTexts.h"
#include "support/TestWorkspace.h"
#include "support/UnnamedWidgets.h"
#include "ui/connect/ConnectDialog.h"
#include "ui/page/Page.h"
#include "ui/shell/DeskActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/PageTabs.h"

#include <QDialog>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;

namespace {

// What the shipped database is called in every language: groups, user types, licence types, and the demo's own words.
QStringList dataOf(services::Workspace &workspace)
{
    QStringList data{u"SQLite"_s, u"PostgreSQL"_s, u"gatehouse.db"_s,       u"admin"_s,       u"English"_s,   u"Deutsch"_s,
                     u"Qt"_s,     u"https"_s,      u"portal.example.org"_s, u"example.org"_s, u"localhost"_s, u"MET/TEAM"_s};
    const auto directory = test::await(services::DirectoryService(workspace).load());
    if (!directory.ok())
        qFatal("no directory");
    for (const domain::Group &group : directory->groups)
        data.append(group.name);
    for (const domain::UserType &type : directory->types)
        data.append(type.name);
    for (const domain::LicenceType &licence : directory->licences)
        data.append(licence.code);
    services::FindService finds(workspace);
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility}) {
        services::FindQuery query;
        query.entity = entity;
        const auto page = test::await(finds.page(query, {}, 200));
        for (const services::FindRow &row : page->rows)
            data << row.name << row.first << row.last << row.username << row.contactId << row.code << row.email << row.facilities
                 << row.labs << QString(row.first + u' ' + row.last) << QString(row.first.left(1) + row.last.left(1));
    }
    data.removeAll(QString());
    data.removeDuplicates();
    std::sort(data.begin(), data.end(), [](const QString &one, const QString &other) { return one.size() > other.size(); });
    return data;
}

// A key that two actions of the window answer to does nothing at all: Qt calls it ambiguous.
QStringList sharedKeys(const QWidget *window)
{
    QHash<QKeySequence, QString> taken;
    QStringList shared;
    for (const QAction *action : window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            if (taken.contains(key))
                shared.append(u"%1: %2, %3"_s.arg(key.toString(), taken.value(key), action->text()));
            taken.insert(key, action->text());
        }
    }
    return shared;
}

} // namespace

/// The whole console in the pseudo-language: everything is translated, nothing is cut off, no key belongs to two actions, and
/// a screen reader hears what labels say.
class PseudoLanguageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void wayIn();
    void window();
    void findPages_data();
    void findPages();
    void records_data();
    void records();
    void screens_data();
    void screens();
    void dialogs_data();
    void dialogs();

private:
    void check(QWidget *root, const char *where) const;

    std::unique_ptr<test::ConsoleWalk> m_walk;
    std::unique_ptr<test::ScreenTexts> m_texts;
};

void PseudoLanguageTest::initTestCase()
{
    // once more mirrored: qps-rtl
    console::speak(*qApp, qEnvironmentVariable("PSEUDO_LANGUAGE", u"qps"_s));
    m_walk = std::make_unique<test::ConsoleWalk>();
    m_texts = std::make_unique<test::ScreenTexts>(dataOf(m_walk->workspace()));
}

void PseudoLanguageTest::cleanupTestCase()
{
    m_walk.reset();
}

void PseudoLanguageTest::check(QWidget *root, const char *where) const
{
    const QString folder = qEnvironmentVariable("PSEUDO_PICTURES");
    if (!folder.isEmpty())
        root->grab().save(folder + u'/' + QLatin1StringView(where) + u".png"_s);
    const QStringList untranslated = m_texts->untranslated(root);
    QStringList cutOff = test::ScreenTexts::cutOff(root);
    // the least size at which everything has to work, too
    if (root == m_walk->console().window()) { // there is none yet while somebody signs in
        root->resize(1024, 700);
        test::ConsoleWalk::settle();
        if (!folder.isEmpty())
            root->grab().save(folder + u'/' + QLatin1StringView(where) + u"-1024.png"_s);
        cutOff += test::ScreenTexts::cutOff(root);
        root->resize(1280, 800);
        test::ConsoleWalk::settle();
    }
    for (const QString &text : untranslated)
        qWarning("%s, not translated: %s", where, qUtf8Printable(text));
    for (const QString &text : cutOff)
        qWarning("%s, cut off: %s", where, qUtf8Printable(text));
    QVERIFY2(untranslated.isEmpty() && cutOff.isEmpty(), where);
    QCOMPARE(sharedKeys(root), QStringList());
    QCOMPARE(tests::unheardLabels(root), QStringList());
}

void PseudoLanguageTest::wayIn()
{
    check(m_walk->wayIn(), "sign in");
    m_walk->enter(ui::text::PseudoTranslator::pseudo(u"Sign in to the demo"_s));
}

void PseudoLanguageTest::window()
{
    m_walk->closeTabs();
    test::ConsoleWalk::settle();
    check(&m_walk->window(), "window");
}

void PseudoLanguageTest::findPages_data()
{
    QTest::addColumn<int>("entity");
    QTest::newRow("users") << int(Entity::User);
    QTest::newRow("contacts") << int(Entity::Contact);
    QTest::newRow("facilities") << int(Entity::Facility);
    QTest::newRow("groups") << int(Entity::Group);
}

void PseudoLanguageTest::findPages()
{
    QFETCH(const int, entity);
    m_walk->closeTabs();
    m_walk->window().openFind(static_cast<Entity>(entity));
    test::ConsoleWalk::settle();
    check(&m_walk->window(), QTest::currentDataTag());
}

void PseudoLanguageTest::records_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<bool>("stored");
    for (const auto &[entity, makePage] : console::screens().records) {
        const QString name = u"record-%1"_s.arg(int(entity));
        QTest::newRow(qUtf8Printable(name + u"-new"_s)) << int(entity) << false;
        QTest::newRow(qUtf8Printable(name + u"-stored"_s)) << int(entity) << true;
    }
}

void PseudoLanguageTest::records()
{
    QFETCH(const int, entity);
    QFETCH(const bool, stored);
    m_walk->closeTabs();
    const auto kind = static_cast<Entity>(entity);
    m_walk->window().open({kind, stored ? m_walk->firstOf(kind) : 0, {}});
    test::ConsoleWalk::settle();
    check(&m_walk->window(), QTest::currentDataTag());
}

void PseudoLanguageTest::screens_data()
{
    QTest::addColumn<int>("screen");
    for (const ui::shell::ScreenEntry &entry : console::screens().entries)
        QTest::newRow(qUtf8Printable(u"screen-%1"_s.arg(int(entry.screen)))) << int(entry.screen);
}

void PseudoLanguageTest::screens()
{
    QFETCH(const int, screen);
    m_walk->closeTabs();
    m_walk->window().openScreen({static_cast<ui::page::Screen>(screen), 0, {}});
    test::ConsoleWalk::settle();
    check(&m_walk->window(), QTest::currentDataTag());
}

void PseudoLanguageTest::dialogs_data()
{
    QTest::addColumn<QString>("entry");
    for (const QString &entry :
         {u"Command &Palette…"_s, u"Pr&eferences…"_s, u"&Keys"_s, u"Change &Password…"_s, u"Col&umns…"_s, u"&Lock"_s})
        QTest::newRow(qUtf8Printable(QString(entry).remove(u'&').remove(u'…'))) << entry;
}

void PseudoLanguageTest::dialogs()
{
    QFETCH(const QString, entry);
    m_walk->closeTabs();
    m_walk->window().openFind(Entity::User);
    test::ConsoleWalk::settle();
    QDialog *dialog = m_walk->dialogOf(ui::text::PseudoTranslator::pseudo(entry));
    QVERIFY(dialog != nullptr);
    check(dialog, QTest::currentDataTag());
    dialog->accept();
}

QTEST_MAIN(PseudoLanguageTest)
#include "PseudoLanguageTest.moc"
