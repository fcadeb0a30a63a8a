// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/binding/FieldBinder.h"
#include "ui/widgets/FormField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace gatehouse;
using editors::Field;
using support::Error;
using support::Reason;
using ui::binding::Access;
using ui::binding::FieldBinder;
using ui::widgets::FormField;

namespace {

/// An editor with four fields and nothing to store.
class FourFields : public editors::RecordEditor {
public:
    FourFields() : RecordEditor(nullptr)
    {
        for (const auto &key : {QStringLiteral("last"), QStringLiteral("notes"), QStringLiteral("type"), QStringLiteral("staff")})
            addField(key, key == QLatin1StringView("last") ? Field::Need::Required : Field::Need::Optional);
    }
    bool isNew() const override { return true; }
    void reload() override {}
    void adopt(qint64) override {}
    void refresh() override {}

protected:
    void store() override {}
    void restart() override {}
};

} // namespace

class FieldBinderTest : public QObject {
    Q_OBJECT

private slots:
    void textGoesBothWays();
    void choiceKeepsAnUnknownValue();
    void markIsYesOrNo();
    void problemStandsAtItsField();
    void readOnlyStopsTyping();

private:
    FourFields m_editor;
};

void FieldBinderTest::textGoesBothWays()
{
    FieldBinder binder(m_editor, [](const Error &) { return QString(); }, nullptr);
    FormField last(QStringLiteral("Last"), new QLineEdit);
    FormField notes(QStringLiteral("Notes"), new QPlainTextEdit);
    binder.bind(QStringLiteral("last"), &last);
    binder.bind(QStringLiteral("notes"), &notes);
    QCOMPARE(last.requirement(), ui::widgets::Requirement::Required);
    auto *line = qobject_cast<QLineEdit *>(last.editor());
    line->setText(QStringLiteral("Øberg")); // as a screen reader does, without a key
    QCOMPARE(m_editor.field(u"last")->text(), QStringLiteral("Øberg"));
    m_editor.field(u"last")->begin(QStringLiteral("Lind"));
    QCOMPARE(line->text(), QStringLiteral("Lind"));
    qobject_cast<QPlainTextEdit *>(notes.editor())->setPlainText(QStringLiteral("one\ntwo"));
    QCOMPARE(m_editor.field(u"notes")->text(), QStringLiteral("one\ntwo"));
}

void FieldBinderTest::choiceKeepsAnUnknownValue()
{
    FieldBinder binder(m_editor, [](const Error &) { return QString(); }, nullptr);
    auto *box = new QComboBox;
    box->addItem(QStringLiteral("General user"), QStringLiteral("General"));
    FormField type(QStringLiteral("Type"), box);
    m_editor.field(u"type")->begin(QStringLiteral("Retired type"));
    binder.bind(QStringLiteral("type"), &type);
    QCOMPARE(box->currentText(), QStringLiteral("Retired type"));
    QVERIFY2(!m_editor.field(u"type")->isDirty(), "showing a value changes nothing");
    box->setCurrentIndex(0);
    QCOMPARE(m_editor.field(u"type")->text(), QStringLiteral("General"));
}

void FieldBinderTest::markIsYesOrNo()
{
    FieldBinder binder(m_editor, [](const Error &) { return QString(); }, nullptr);
    auto *check = new QCheckBox;
    FormField staff(QStringLiteral("Staff"), check);
    m_editor.field(u"staff")->begin(QStringLiteral("yes"));
    binder.bind(QStringLiteral("staff"), &staff);
    QVERIFY(check->isChecked());
    check->setChecked(false);
    QCOMPARE(m_editor.field(u"staff")->text(), QStringLiteral("no"));
}

void FieldBinderTest::problemStandsAtItsField()
{
    FieldBinder binder(m_editor, [](const Error &error) -> QString { return QStringLiteral("wrong: ") + error.field; }, nullptr);
    FormField last(QStringLiteral("Last"), new QLineEdit);
    binder.bind(QStringLiteral("last"), &last);
    m_editor.field(u"last")->setProblem(Error::invalid(QStringLiteral("last"), Reason::TooLong));
    QCOMPARE(last.problem(), QStringLiteral("wrong: last"));
    m_editor.field(u"last")->clearProblem();
    QCOMPARE(last.problem(), QString());
}

void FieldBinderTest::readOnlyStopsTyping()
{
    FieldBinder binder(m_editor, [](const Error &) { return QString(); }, nullptr);
    FormField last(QStringLiteral("Last"), new QLineEdit);
    binder.bind(QStringLiteral("last"), &last);
    binder.setAccess(Access::ReadOnly);
    QVERIFY(qobject_cast<QLineEdit *>(last.editor())->isReadOnly());
    binder.setAccess(Access::Editable);
    QVERIFY(!qobject_cast<QLineEdit *>(last.editor())->isReadOnly());
}

QTEST_MAIN(FieldBinderTest)
#include "FieldBinderTest.moc"
