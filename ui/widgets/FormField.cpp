// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/FormField.h"

#include "ui/style/Marks.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kProblemLines = 3; // of a sentence under a narrow field

} // namespace

FormField::FormField(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_name(label)
    , m_caption(new QHBoxLayout)
    , m_label(new QLabel(label))
    , m_star(new QLabel(QStringLiteral("*")))
    , m_editor(editor)
    , m_line(new ElidedLabel)
    , m_ownToolTip(editor->toolTip())
{
    m_caption->setSpacing(4);
    m_caption->addWidget(m_label);
    m_caption->addWidget(m_star);
    m_caption->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_caption);
    layout->addSpacing(3);
    layout->addWidget(m_editor);
    layout->addWidget(m_line);
    style::setTextKind(m_label, style::TextKind::Muted);
    style::setTextKind(m_star, style::TextKind::Danger);
    m_star->hide();
    m_line->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusProxy(m_editor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    nameEditor();
    watchEditor();
    refresh();
}

QString FormField::label() const
{
    return m_name;
}

QWidget *FormField::editor() const
{
    return m_editor;
}

Requirement FormField::requirement() const
{
    return m_requirement;
}

void FormField::setRequirement(Requirement requirement)
{
    m_requirement = requirement;
    m_star->setVisible(requirement == Requirement::Required);
    refresh();
}

QString FormField::problem() const
{
    return m_problem;
}

void FormField::setProblem(const QString &problem)
{
    m_problem = problem;
    refresh();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FormField::addRemedy(QAction *action)
{
    auto *button = new QPushButton;
    button->setAutoDefault(false);
    style::setButtonKind(button, style::ButtonKind::Link);
    // no higher than the label, or this field would stand lower than those beside it
    button->setFixedHeight(m_label->sizeHint().height());
    m_caption->addWidget(button);
    setTabOrder(m_editor, button);
    const auto follow = [action, button] {
        QString word = action->text();
        button->setText(word);
        button->setAccessibleName(word.remove(u'&'));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(word, action->shortcut().toString(QKeySequence::NativeText)));
        button->setVisible(action->isEnabled());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
}

bool FormField::blank() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_editor))
        return line->text().trimmed().isEmpty();
    if (const auto *combo = qobject_cast<QComboBox *>(m_editor))
        return combo->currentText().trimmed().isEmpty();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_editor))
        return text->toPlainText().trimmed().isEmpty();
    return false;
}

void FormField::nameEditor()
{
    if (auto *check = qobject_cast<QCheckBox *>(m_editor)) {
        // The box carries the words itself; the empty label keeps it in line with the fields beside it.
        if (check->text().isEmpty())
            check->setText(m_name);
        m_label->setText(QStringLiteral(" "));
        check->setMinimumHeight(30);
        return;
    }
    QWidget *target = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    m_label->setBuddy(target);
    QString spoken = m_name;
    target->setAccessibleName(spoken.remove(u'&'));
}

void FormField::watchEditor()
{
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        connect(line, &QLineEdit::textChanged, this, &FormField::refresh);
    if (auto *combo = qobject_cast<QComboBox *>(m_editor)) {
        connect(combo, &QComboBox::currentTextChanged, this, &FormField::refresh);
        combo->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(8);
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::refresh);
        text->setTabChangesFocus(true);
        text->document()->setDocumentMargin(6);
        text->setFixedHeight(4 * text->fontMetrics().lineSpacing() + 16);
    }
}

void FormField::refresh()
{
    const bool missing = m_requirement == Requirement::Required && blank();
    const bool wrong = !m_problem.isEmpty();
    style::setOutline(m_editor, missing || wrong ? style::Outline::Danger : style::Outline::Normal);
    style::setTextKind(m_line, wrong ? style::TextKind::Danger : style::TextKind::Small);
    m_line->setText(wrong ? m_problem : m_hint);
    m_line->setMostLines(wrong ? kProblemLines : 1);
    m_editor->setToolTip(wrong ? m_problem : missing ? tr("Required") : m_ownToolTip);

    QStringList spoken;
    if (qobject_cast<QComboBox *>(m_editor)) // its accessible name is always the chosen text
        spoken << m_name;
    if (missing)
        spoken << tr("Required");
    if (wrong)
        spoken << m_problem;
    else if (!m_hint.isEmpty())
        spoken << m_hint;
    // what takes the focus is what is read out
    QWidget *heard = m_editor->focusProxy() ? m_editor->focusProxy() : m_editor;
    heard->setAccessibleDescription(spoken.join(QStringLiteral(". ")));
}

} // namespace gatehouse::ui::widgets
