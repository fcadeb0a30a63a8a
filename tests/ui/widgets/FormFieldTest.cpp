// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FormField.h"

#include "support/UnnamedWidgets.h"
#include "ui/style/Marks.h"
#include "ui/widgets/DateEdit.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/LookupEdit.h"
#include "ui/widgets/PasswordEdit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace gatehouse::ui;
using namespace gatehouse::ui::widgets;

namespace {

QString spokenName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class FormFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void label_namesTheEditor();
    void combo_isDescribed();
    void required_isRedWhileEmpty();
    void problem_isShownAndSpoken();
    void problem_isSpokenByWhatTakesTheFocus();
    void problem_movesNothing();
    void date_mayBeBlank();
    void password_canBeShown();
    void lookup_isNamedAndCleared();
    void grid_isOneColumnWhenNarrow();
    void folded_sectionHidesItsFields();
    void noWidgetIsUnnamed();
};

void FormFieldTest::label_namesTheEditor()
{
    auto *edit = new QLineEdit;
    FormField field(QStringLiteral("Employee #"), edit);
    field.setRequirement(Requirement::Required);
    QCOMPARE(spokenName(edit), QStringLiteral("Employee #"));
    QCOMPARE(field.findChild<QLabel *>()->buddy(), edit);
}

void FormFieldTest::combo_isDescribed()
{
    auto *combo = new QComboBox;
    combo->addItem(QStringLiteral("Active"));
    FormField field(QStringLiteral("Status"), combo);
    QCOMPARE(combo->accessibleDescription(), QStringLiteral("Status"));
    field.setProblem(QStringLiteral("Choose one."));
    QCOMPARE(combo->accessibleDescription(), QStringLiteral("Status. Choose one."));
}

void FormFieldTest::required_isRedWhileEmpty()
{
    auto *edit = new QLineEdit;
    FormField field(QStringLiteral("First"), edit);
    QCOMPARE(style::outline(edit), style::Outline::Normal);
    field.setRequirement(Requirement::Required);
    QCOMPARE(style::outline(edit), style::Outline::Danger);
    QCOMPARE(edit->toolTip(), QStringLiteral("Required"));
    edit->setText(QStringLiteral("  "));
    QCOMPARE(style::outline(edit), style::Outline::Danger);
    edit->setText(QStringLiteral("Åsa"));
    QCOMPARE(style::outline(edit), style::Outline::Normal);
    QCOMPARE(edit->toolTip(), QString());
}

void FormFieldTest::problem_isShownAndSpoken()
{
    auto *edit = new QLineEdit(QStringLiteral("x"));
    FormField field(QStringLiteral("E-mail 1"), edit);
    field.setHint(QStringLiteral("Account mail goes here"));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("Account mail goes here"));
    field.setProblem(QStringLiteral("This is no address."));
    QCOMPARE(edit->accessibleDescription(), QStringLiteral("This is no address."));
    QCOMPARE(field.findChild<ElidedLabel *>()->text(), QStringLiteral("This is no address."));
    QCOMPARE(style::outline(edit), style::Outline::Danger);
    field.setProblem(QString());
    QCOMPARE(style::outline(edit), style::Outline::Normal);
    QCOMPARE(field.findChild<ElidedLabel *>()->text(), QStringLiteral("Account mail goes here"));
}

void FormFieldTest::problem_isSpokenByWhatTakesTheFocus()
{
    auto *lookup = new LookupEdit(QStringLiteral("Find User…"));
    FormField field(QStringLiteral("User"), lookup);
    field.setProblem(QStringLiteral("This user belongs to another contact."));
    QCOMPARE(lookup->field()->accessibleDescription(), QStringLiteral("This user belongs to another contact."));
}

void FormFieldTest::problem_movesNothing()
{
    FormField field(QStringLiteral("Phone 1"), new QLineEdit);
    const QSize before = field.sizeHint();
    field.setProblem(QStringLiteral("A long sentence about what is wrong with this telephone number, and what to do."));
    QCOMPARE(field.sizeHint(), before);
    QCOMPARE(field.minimumSizeHint().height(), before.height());
}

void FormFieldTest::date_mayBeBlank()
{
    DateEdit edit;
    QCOMPARE(edit.reading(), DateEdit::Reading::Blank);
    QVERIFY(!edit.date().isValid());
    edit.setText(QStringLiteral("2026-02-30"));
    QCOMPARE(edit.reading(), DateEdit::Reading::Unreadable);
    edit.setText(QStringLiteral(" 2026-11-22 "));
    QCOMPARE(edit.date(), QDate(2026, 11, 22));
    QTest::keyClick(&edit, Qt::Key_Up);
    QCOMPARE(edit.text(), QStringLiteral("2026-11-23"));
    edit.setDate(QDate());
    QCOMPARE(edit.reading(), DateEdit::Reading::Blank);
}

void FormFieldTest::password_canBeShown()
{
    PasswordEdit edit;
    edit.setText(QStringLiteral("harbour lantern"));
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
    edit.actions().constFirst()->trigger();
    QCOMPARE(edit.echoMode(), QLineEdit::Normal);
    edit.clear();
    QCOMPARE(edit.echoMode(), QLineEdit::Password);
}

void FormFieldTest::lookup_isNamedAndCleared()
{
    auto *lookup = new LookupEdit(QStringLiteral("Find User…"));
    FormField field(QStringLiteral("User"), lookup);
    QCOMPARE(spokenName(lookup->button()), QStringLiteral("Find User…"));
    QCOMPARE(spokenName(lookup->field()), QStringLiteral("User"));
    lookup->setText(QStringLiteral("j.lindner"));
    bool cleared = false;
    connect(lookup, &LookupEdit::cleared, this, [&cleared] { cleared = true; });
    lookup->field()->actions().constFirst()->trigger();
    QVERIFY(cleared);
    QCOMPARE(lookup->text(), QString());
}

void FormFieldTest::grid_isOneColumnWhenNarrow()
{
    FormGrid grid;
    FormSection *section = grid.addSection(QStringLiteral("Person"), 3);
    for (const auto *name : {u"First", u"Last", u"Initials"})
        section->addField(new FormField(QString::fromUtf16(name), new QLineEdit));
    grid.resize(1000, 400);
    grid.show();
    QCOMPARE(section->shownColumns(), 3);
    grid.resize(899, 400);
    QCoreApplication::processEvents();
    QCOMPARE(section->shownColumns(), 1);
    grid.resize(900, 400);
    QCoreApplication::processEvents();
    QCOMPARE(section->shownColumns(), 3);
}

void FormFieldTest::folded_sectionHidesItsFields()
{
    FormGrid grid;
    FormSection *section = grid.addSection(QStringLiteral("Advanced"), 2, Folding::Folded);
    auto *edit = new QLineEdit;
    section->addField(new FormField(QStringLiteral("Licence type"), edit));
    grid.show();
    QVERIFY(section->folded());
    QVERIFY(!edit->isVisible());
    section->findChild<QAbstractButton *>()->click();
    QVERIFY(!section->folded());
    QVERIFY(edit->isVisible());
}

void FormFieldTest::noWidgetIsUnnamed()
{
    FormGrid grid;
    FormSection *section = grid.addSection(QStringLiteral("All"), 2, Folding::Unfolded);
    section->addField(new FormField(QStringLiteral("Line"), new QLineEdit));
    section->addField(new FormField(QStringLiteral("Password"), new PasswordEdit));
    section->addField(new FormField(QStringLiteral("Date"), new DateEdit));
    section->addField(new FormField(QStringLiteral("Choice"), new QComboBox));
    section->addField(new FormField(QStringLiteral("Text"), new QPlainTextEdit));
    section->addField(new FormField(QStringLiteral("Box"), new QCheckBox));
    section->addField(new FormField(QStringLiteral("Lookup"), new LookupEdit(QStringLiteral("Find User…"))));
    QCOMPARE(gatehouse::tests::unnamedWidgets(&grid), QStringList());

    section->addField(new QLineEdit);
    QCOMPARE(gatehouse::tests::unnamedWidgets(&grid), QStringList{QStringLiteral("QLineEdit in QWidget")});
}

QTEST_MAIN(FormFieldTest)
#include "FormFieldTest.moc"
