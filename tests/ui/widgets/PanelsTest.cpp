// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/AnsweringPrompt.h"
#include "support/UnnamedWidgets.h"
#include "ui/style/GatehouseStyle.h"
#include "ui/widgets/ChecklistPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterRow.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SidePanel.h"
#include "ui/widgets/StateDelegate.h"
#include "ui/widgets/TableView.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace gatehouse::ui;
using namespace gatehouse::ui::widgets;

/// The smaller parts of a page, together: each needs a few lines.
class PanelsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void emptyState_saysWhyAndWhatToDo();
    void table_showsTheEmptyStateOnlyWithoutRows();
    void table_opensByEnterAndDoubleClick();
    void table_keepsItsModelWhenSetTwice();
    void table_keepsWhatIsLookedAt();
    void checklist_fixIsNamed();
    void checklist_sectionsComeAndGo();
    void inlineMessage_replacesItself();
    void filters_resetAtOnce();
    void searchField_clearsByEscape();
    void sidePanel_foldsWhenNarrow();
    void sidePanel_showsEveryLineOfWhatChanges();
    void prompt_answersInOrder();
};

void PanelsTest::emptyState_saysWhyAndWhatToDo()
{
    EmptyState state;
    bool added = false;
    state.setTexts(QStringLiteral("No user begins with \"oberg\""), QStringLiteral("Looked in Calibration Lab North."));
    state.addLink(QStringLiteral("Add this user"), [&added] { added = true; })->click();
    QVERIFY(added);
    QCOMPARE(state.sentence(), QStringLiteral("Looked in Calibration Lab North."));
    QCOMPARE(gatehouse::tests::unnamedWidgets(&state), QStringList());
    state.clearLinks();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(state.findChildren<QPushButton *>().isEmpty());
}

void PanelsTest::table_showsTheEmptyStateOnlyWithoutRows()
{
    QStandardItemModel model(0, 1);
    TableView table(QStringLiteral("Users"));
    table.setModel(&model);
    table.setEmptyState(new EmptyState);
    table.show();
    QVERIFY(table.emptyState()->isVisible());
    table.setEmptyStateHeld(TableView::EmptyHold::Hold);
    QVERIFY(!table.emptyState()->isVisible());
    table.setEmptyStateHeld(TableView::EmptyHold::Show);
    model.appendRow(new QStandardItem(QStringLiteral("Lindqvist, Åsa")));
    QVERIFY(!table.emptyState()->isVisible());
    model.removeRow(0);
    QVERIFY(table.emptyState()->isVisible());
}

void PanelsTest::table_opensByEnterAndDoubleClick()
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("Lindqvist, Åsa")));
    TableView table(QStringLiteral("Users"));
    table.setModel(&model);
    table.resize(300, 200);
    table.show();
    QSignalSpy opened(&table, &TableView::rowActivated);
    QTest::keyClick(&table, Qt::Key_Return); // nothing is chosen yet
    QCOMPARE(opened.count(), 0);
    const QPoint cell = table.visualRect(model.index(0, 0)).center();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell);
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, cell);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(opened.count(), 2);
}

void PanelsTest::table_keepsItsModelWhenSetTwice()
{
    QStandardItemModel model(0, 1);
    TableView table(QStringLiteral("Users"));
    table.setModel(&model);
    table.setModel(&model);
    model.appendRow(new QStandardItem(QStringLiteral("Lindén, Märta")));
    table.selectRow(0);
    QCOMPARE(table.currentIndex().data().toString(), QStringLiteral("Lindén, Märta"));
}

void PanelsTest::table_keepsWhatIsLookedAt()
{
    QStandardItemModel model(0, 1);
    for (int row = 0; row < 200; ++row)
        model.appendRow(new QStandardItem(QStringLiteral("%1").arg(row, 3, 10, QLatin1Char('0'))));
    TableView table(QStringLiteral("Users"));
    table.setModel(&model);
    table.resize(300, 300);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    const auto top = [&table] {
        QCoreApplication::processEvents();
        const QModelIndex index = table.indexAt(QPoint(1, 0));
        return QStringLiteral("%1 at %2").arg(index.data().toString()).arg(table.rowViewportPosition(index.row()));
    };
    model.insertRow(0, new QStandardItem(QStringLiteral("new")));
    QCOMPARE(top(), QStringLiteral("new at 0"));
    table.verticalScrollBar()->setValue(table.verticalHeader()->sectionPosition(100) + 7);
    const QString seen = top();
    QCOMPARE(seen, QStringLiteral("099 at -7"));
    model.insertRow(3, new QStandardItem(QStringLiteral("newer")));
    QCOMPARE(top(), seen);
    model.removeRows(10, 40);
    QCOMPARE(top(), seen);
    model.sort(0, Qt::DescendingOrder);
    QCOMPARE(top(), seen);
    table.showTop();
    QCOMPARE(top(), QStringLiteral("newer at 0"));
}

void PanelsTest::checklist_fixIsNamed()
{
    ChecklistPanel panel;
    panel.setHeading(QStringLiteral("Not ready: 1 thing is missing"));
    panel.setRows(
        {{QStringLiteral("active"), CheckSign::Tick, QStringLiteral("Active"), {}},
         {QStringLiteral("facility"), CheckSign::Cross, QStringLiteral("No facility"), QStringLiteral("add a facility")}});
    const auto buttons = panel.findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QCOMPARE(buttons.first()->text(), QStringLiteral("Fix"));
    QCOMPARE(buttons.first()->accessibleName(), QStringLiteral("Fix: add a facility"));
    QSignalSpy asked(&panel, &ChecklistPanel::fixRequested);
    buttons.first()->click();
    QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("facility"));
    QCOMPARE(gatehouse::tests::unnamedWidgets(&panel), QStringList());
}

void PanelsTest::checklist_sectionsComeAndGo()
{
    ChecklistPanel panel;
    const auto shown = [&panel] {
        QStringList texts;
        for (const QLabel *label : panel.findChildren<QLabel *>())
            if (!label->isHidden() && !label->text().isEmpty())
                texts << label->text();
        return texts;
    };
    panel.setSection(QStringLiteral("What they will see"), QStringLiteral("0 facilities"));
    panel.setSection(QStringLiteral("What they will see"), QStringLiteral("2 facilities"));
    QCOMPARE(shown(), (QStringList{QStringLiteral("What they will see"), QStringLiteral("2 facilities")}));
    panel.setSection(QStringLiteral("What they will see"), QString());
    QCOMPARE(shown(), QStringList());
}

void PanelsTest::inlineMessage_replacesItself()
{
    InlineMessage message;
    QVERIFY(message.isHidden());
    message.say(MessageKind::Success, QStringLiteral("Saved 14:02"));
    bool undone = false;
    QPushButton *undo = message.addLink(QStringLiteral("Undo"), [&undone] { undone = true; });
    undo->click();
    QVERIFY(undone);
    QVERIFY(!message.isHidden());
    QCOMPARE(gatehouse::tests::unnamedWidgets(&message), QStringList());
    message.say(MessageKind::Error, QStringLiteral("Not saved"));
    QVERIFY(undo->isHidden());
    QCOMPARE(message.accessibleName(), QStringLiteral("Not saved"));
    message.say(MessageKind::Info, QString());
    QVERIFY(message.isHidden());
}

void PanelsTest::filters_resetAtOnce()
{
    FilterRow row;
    QComboBox *status = row.addChoice(QStringLiteral("Status"), {{QStringLiteral("Active"), 1}, {QStringLiteral("Inactive"), 0}});
    QCheckBox *mine = row.addSwitch(QStringLiteral("Current Facility"));
    status->setCurrentIndex(1);
    mine->setChecked(true);
    QVERIFY(!row.neutral());
    QSignalSpy changed(&row, &FilterRow::changed);
    row.reset();
    QVERIFY(row.neutral());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(gatehouse::tests::unnamedWidgets(&row), QStringList());
}

void PanelsTest::searchField_clearsByEscape()
{
    SearchField field(QStringLiteral("Quick field"), QStringLiteral("Name, login, e-mail"));
    QSignalSpy changed(&field, &QLineEdit::textChanged);
    QSignalSpy submitted(&field, &SearchField::submitted);
    QTest::keyClicks(&field, QStringLiteral("li"));
    QCOMPARE(changed.count(), 2);
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    QTest::keyClick(&field, Qt::Key_Escape);
    QCOMPARE(field.text(), QString());
    QCOMPARE(gatehouse::tests::unnamedWidgets(&field), QStringList());
}

void PanelsTest::sidePanel_foldsWhenNarrow()
{
    SidePanel panel(new QWidget, new QLabel(QStringLiteral("Ready")), QStringLiteral("readiness"));
    panel.resize(1200, 600);
    panel.show();
    QVERIFY(panel.panelShown());
    panel.resize(1024, 600);
    QCoreApplication::processEvents();
    QVERIFY(!panel.panelShown());
    auto *button = panel.findChild<QPushButton *>();
    QCOMPARE(button->accessibleName(), QStringLiteral("Show readiness"));
    button->click();
    QVERIFY(panel.panelShown());
    QCOMPARE(button->accessibleName(), QStringLiteral("Hide readiness"));
}

// German sentences beside a wide button take three lines; a page that is loaded and refreshed changes them.
void PanelsTest::sidePanel_showsEveryLineOfWhatChanges()
{
    auto *list = new ChecklistPanel;
    SidePanel panel(new QWidget, list, QStringLiteral("readiness"));
    panel.resize(1200, 800);
    panel.show();
    const QString missing = QStringLiteral("Der Benutzer ist in keiner Portalgruppe: Das Portal lässt ihn nicht herein.");
    const QString met = QStringLiteral("Das Konto ist heute gültig.");
    const auto row = [](const QString &text, const QString &fix) {
        return ChecklistRow{text, fix.isEmpty() ? CheckSign::Tick : CheckSign::Cross, text, fix};
    };
    for (const int broken : {0, 3, 1, 3}) {
        list->setHeading(QStringLiteral("Nicht bereit: %1 Voraussetzungen des Zugangs fehlen noch").arg(broken));
        QList<ChecklistRow> rows{row(met, {}), row(met, {})};
        for (int number = 0; number < broken; ++number)
            rows.append(row(missing, QStringLiteral("Gruppe zuweisen")));
        list->setRows(rows);
        list->setSection(QStringLiteral("Was die Person sehen wird"), QStringLiteral("0 Standorte · 0 Geräte · 0 Bereiche"));
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (const QLabel *label : list->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qUtf8Printable(label->text()));
            QVERIFY2(label->height() < label->heightForWidth(label->width()) + 30, qUtf8Printable(label->text()));
        }
    }
}

void PanelsTest::prompt_answersInOrder()
{
    gatehouse::tests::AnsweringPrompt prompt({PromptAnswer::Accepted});
    PromptQuestion question;
    question.text = QStringLiteral("Leave without saving?");
    QCOMPARE(prompt.ask(question), PromptAnswer::Accepted);
    QCOMPARE(prompt.ask(question), PromptAnswer::Refused);
    QCOMPARE(prompt.asked().size(), 2);
}

QTEST_MAIN(PanelsTest)
#include "PanelsTest.moc"
