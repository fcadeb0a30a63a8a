// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/ConsoleWalk.h"

#include "app/console/Language.h"
#include "app/console/Screens.h"
#include "ui/shell/MainWindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

using namespace gatehouse;
using namespace Qt::Literals::StringLiterals;
using services::Entity;

namespace {

/// Which words answer to which key, in one place where keys must differ.
class Mnemonics {
public:
    void add(const QString &text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_words[key.toString()].append(text);
    }
    QStringList clashes() const
    {
        QStringList found;
        for (const auto &[key, words] : m_words) {
            if (words.size() > 1)
                found.append(u"%1: %2"_s.arg(key, words.join(u", "_s)));
        }
        return found;
    }

private:
    std::map<QString, QStringList> m_words;
};

void addMenus(const QWidget &window, QStringList &clashes)
{
    for (QMenu *menu : window.findChildren<QMenu *>()) {
        emit menu->aboutToShow(); // some are filled only then
        Mnemonics entries;
        for (const QAction *action : menu->actions())
            entries.add(action->text());
        clashes += entries.clashes();
    }
}

/// Keys that two things of a window answer to at the same time: its menu bar and all that can be seen in it, and each menu by itself.
QStringList clashesIn(const QWidget &window)
{
    QStringList clashes;
    addMenus(window, clashes);
    Mnemonics all;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->window() != &window || !widget->isVisible())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            all.add(button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            all.add(label->text());
        } else if (const auto *bar = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *action : bar->actions())
                all.add(action->text());
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                all.add(tabs->tabText(index));
        }
    }
    return clashes + all.clashes();
}

QString translated(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

/// No two words of a window answer to the same Alt key: with two, the key only wanders between them. In the language of
/// MNEMONICS_LANGUAGE, English when there is none.
class MnemonicsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase() { m_walk.reset(); }
    void wayIn();
    void findPages();
    void records();
    void screens();
    void dialogs_data();
    void dialogs();

private:
    void expectNone(const QWidget &window, const QString &where) const;

    std::unique_ptr<test::ConsoleWalk> m_walk;
};

void MnemonicsTest::initTestCase()
{
    console::speak(*qApp, qEnvironmentVariable("MNEMONICS_LANGUAGE", u"en"_s));
    m_walk = std::make_unique<test::ConsoleWalk>();
}

void MnemonicsTest::expectNone(const QWidget &window, const QString &where) const
{
    test::ConsoleWalk::settle();
    const QStringList clashes = clashesIn(window);
    QVERIFY2(clashes.isEmpty(), qUtf8Printable(where + u": "_s + clashes.join(u"; "_s)));
}

void MnemonicsTest::wayIn()
{
    expectNone(*m_walk->wayIn(), u"sign in"_s);
    m_walk->enter(translated("gatehouse::ui::connect::SignInPage", "Sign in to the demo"));
}

void MnemonicsTest::findPages()
{
    for (const Entity entity : {Entity::User, Entity::Contact, Entity::Facility, Entity::Group}) {
        m_walk->closeTabs();
        m_walk->window().openFind(entity);
        expectNone(m_walk->window(), u"find page %1"_s.arg(int(entity)));
    }
}

void MnemonicsTest::records()
{
    for (const auto &[entity, makePage] : console::screens().records) {
        for (const qint64 key : {qint64(0), m_walk->firstOf(entity)}) {
            m_walk->closeTabs();
            m_walk->window().open({entity, key, {}});
            expectNone(m_walk->window(), u"record %1 %2"_s.arg(int(entity)).arg(key));
        }
    }
}

void MnemonicsTest::screens()
{
    for (const ui::shell::ScreenEntry &entry : console::screens().entries) {
        m_walk->closeTabs();
        m_walk->window().openScreen({entry.screen, 0, {}});
        expectNone(m_walk->window(), entry.word);
    }
}

void MnemonicsTest::dialogs_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("action");
    const int none = -1;
    QTest::newRow("preferences") << none << translated("gatehouse::ui::shell::Menus", "Pr&eferences…");
    QTest::newRow("keys") << none << translated("gatehouse::ui::shell::Menus", "&Keys");
    QTest::newRow("columns") << none << translated("gatehouse::ui::shell::Menus", "Col&umns…");
    QTest::newRow("password") << none << translated("gatehouse::ui::shell::WhoBar", "Change &Password…");
    QTest::newRow("groups") << int(Entity::User) << translated("gatehouse::ui::users::UserPage", "&Group");
    QTest::newRow("reset") << int(Entity::User) << translated("gatehouse::ui::users::UserPage", "&Reset Password…");
    QTest::newRow("labs") << int(Entity::User) << translated("gatehouse::ui::users::UserForm", "Add Lab");
    QTest::newRow("facilities") << int(Entity::Contact) << translated("gatehouse::ui::contacts::ContactForm", "Add Facility");
}

void MnemonicsTest::dialogs()
{
    QFETCH(const int, entity);
    QFETCH(const QString, action);
    m_walk->closeTabs();
    if (entity < 0)
        m_walk->window().openFind(Entity::User);
    else
        m_walk->window().open({Entity(entity), m_walk->firstOf(Entity(entity)), {}});
    test::ConsoleWalk::settle();
    QDialog *dialog = m_walk->dialogOf(action);
    QVERIFY2(dialog != nullptr, qUtf8Printable(action));
    expectNone(*dialog, action);
    dialog->reject();
}

QTEST_MAIN(MnemonicsTest)
#include "MnemonicsTest.moc"
