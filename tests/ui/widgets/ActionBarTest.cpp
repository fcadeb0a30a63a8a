// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ActionBar.h"

#include "support/UnnamedWidgets.h"
#include "ui/style/Marks.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace gatehouse::ui;
using namespace gatehouse::ui::widgets;

class ActionBarTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void buttons_standInTheOrderOfAdding();
    void disabled_saysWhy();
    void shortcut_standsInTheToolTip();
    void rare_standUnderMore();
    void whatFindsNoRoom_standsUnderMore();
    void press_triggersTheAction();
    void destroyedAction_isForgotten();
};

void ActionBarTest::buttons_standInTheOrderOfAdding()
{
    QAction find(QStringLiteral("Find")), clear(QStringLiteral("Clear")), add(QStringLiteral("Add"));
    ActionBar bar;
    bar.add(&find);
    bar.add(&clear);
    QPushButton *primary = bar.add(&add, ActionPlace::Primary);
    bar.resize(800, 40);
    bar.show();
    QStringList shown;
    const auto buttons = bar.findChildren<QPushButton *>();
    QMap<int, QString> byPlace;
    for (const QPushButton *button : buttons)
        if (button->isVisible())
            byPlace.insert(button->x(), button->text());
    shown = byPlace.values();
    QCOMPARE(shown, (QStringList{QStringLiteral("Find"), QStringLiteral("Clear"), QStringLiteral("Add")}));
    QCOMPARE(style::buttonKind(primary), style::ButtonKind::Primary);
    QCOMPARE(gatehouse::tests::unnamedWidgets(&bar), QStringList());
}

void ActionBarTest::disabled_saysWhy()
{
    QAction group(QStringLiteral("Group"));
    ActionBar bar;
    const QPushButton *button = bar.add(&group);
    group.setEnabled(false);
    setDisabledReason(&group, QStringLiteral("Save the user first."));
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), QStringLiteral("Save the user first."));
    QCOMPARE(button->accessibleDescription(), QStringLiteral("Save the user first."));
    group.setEnabled(true);
    QCOMPARE(button->toolTip(), QString());
    QCOMPARE(button->accessibleDescription(), QString());
}

void ActionBarTest::shortcut_standsInTheToolTip()
{
    QAction save(QStringLiteral("Save"));
    save.setShortcut(QKeySequence(QStringLiteral("Ctrl+S")));
    ActionBar bar;
    QCOMPARE(bar.add(&save)->toolTip(), QStringLiteral("Save (Ctrl+S)"));
}

void ActionBarTest::rare_standUnderMore()
{
    QAction save(QStringLiteral("Save")), leaver(QStringLiteral("Leaver…"));
    ActionBar bar;
    bar.add(&save);
    QVERIFY(bar.moreButton()->isHidden());
    QCOMPARE(bar.add(&leaver, ActionPlace::More), nullptr);
    QVERIFY(!bar.moreButton()->isHidden());
    QCOMPARE(bar.moreMenu()->actions(), QList<QAction *>{&leaver});
}

void ActionBarTest::whatFindsNoRoom_standsUnderMore()
{
    QAction one(QStringLiteral("Reset Password…")), two(QStringLiteral("Check Access…")), three(QStringLiteral("History"));
    ActionBar bar;
    bar.add(&one);
    bar.add(&two);
    bar.add(&three);
    bar.resize(900, 40);
    bar.show();
    QVERIFY(bar.moreButton()->isHidden());
    bar.resize(260, 40);
    QCoreApplication::processEvents();
    QVERIFY(bar.button(&one)->isVisible());
    QVERIFY(!bar.button(&three)->isVisible());
    QVERIFY(bar.moreMenu()->actions().contains(&three));
    bar.resize(900, 40);
    QCoreApplication::processEvents();
    QVERIFY(bar.button(&three)->isVisible());
    QVERIFY(bar.moreButton()->isHidden());
}

void ActionBarTest::press_triggersTheAction()
{
    QAction find(QStringLiteral("Find"));
    int times = 0;
    connect(&find, &QAction::triggered, this, [&times] { ++times; });
    ActionBar bar;
    bar.add(&find)->click();
    QCOMPARE(times, 1);
}

void ActionBarTest::destroyedAction_isForgotten()
{
    ActionBar bar;
    auto *find = new QAction(QStringLiteral("Find"), &bar);
    auto *leaver = new QAction(QStringLiteral("Leaver…"), &bar);
    bar.add(find);
    bar.add(leaver, ActionPlace::More);
    bar.show();
    delete find;
    delete leaver;
    bar.resize(300, 40);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(bar.moreButton()->isHidden());
    QCOMPARE(bar.findChildren<QPushButton *>().size(), 1);
}

QTEST_MAIN(ActionBarTest)
#include "ActionBarTest.moc"
