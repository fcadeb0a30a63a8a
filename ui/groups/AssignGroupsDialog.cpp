// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/AssignGroupsDialog.h"

#include "support/Folding.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/SearchField.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui::groups {

using editors::UserEditor;

namespace {

constexpr int kIndent = 26; // under the words of a check box

} // namespace

AssignGroupsDialog::AssignGroupsDialog(UserEditor &editor, const services::Directory &directory, ConsoleLogins logins,
                                       const QString &reasonAgainst, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
    , m_choice(directory, editor.record().user, logins)
    , m_reasonAgainst(reasonAgainst)
    , m_filter(new widgets::SearchField(tr("Filter groups"), tr("Filter groups")))
    , m_message(new widgets::InlineMessage)
    , m_together(new QLabel)
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(tr("Assign Groups"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    tickFromRecord();
    connect(m_filter, &QLineEdit::textChanged, this, &AssignGroupsDialog::filter);
    connect(m_save, &QPushButton::clicked, this, &AssignGroupsDialog::send);
    connect(&m_editor, &UserEditor::saved, this, &AssignGroupsDialog::tell);
    connect(&m_editor, &UserEditor::failed, this, &AssignGroupsDialog::showProblem);
}

void AssignGroupsDialog::layOut()
{
    auto *togetherHead = new QLabel(tr("Together they grant"));
    style::setTextKind(togetherHead, style::TextKind::SectionHead);
    m_together->setTextFormat(Qt::PlainText);
    m_together->setWordWrap(true);
    m_together->setAccessibleDescription(togetherHead->text());
    style::setButtonKind(m_save, style::ButtonKind::Primary);
    m_save->setAutoDefault(false);
    m_save->setShortcut(QKeySequence::Save);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_message);
    layout->addWidget(m_filter);
    layout->addWidget(makeList(), 1);
    layout->addWidget(togetherHead);
    layout->addWidget(m_together);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(520, 620);
    m_filter->setFocus();
}

QWidget *AssignGroupsDialog::makeList()
{
    auto *list = new QWidget;
    list->setAccessibleName(tr("Groups"));
    list->setBackgroundRole(QPalette::Base);
    list->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    for (const GroupOffer &offer : m_choice.offers())
        layout->addWidget(makeRow(offer));
    layout->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    return scroll;
}

QWidget *AssignGroupsDialog::makeRow(const GroupOffer &offer)
{
    QString name = offer.group.name;
    auto *box = new QCheckBox(name.replace(u'&', QStringLiteral("&&")));
    auto *grants = new QLabel(offer.reasonAgainst.isEmpty() ? m_choice.grants(offer.group).replace(u'\n', QStringLiteral(" · "))
                                                            : offer.reasonAgainst);
    grants->setTextFormat(Qt::PlainText);
    grants->setWordWrap(true);
    grants->setContentsMargins(kIndent, 0, 0, 0);
    style::setTextKind(grants, style::TextKind::Muted);
    const QString against = m_reasonAgainst.isEmpty() ? offer.reasonAgainst : m_reasonAgainst;
    box->setAccessibleName(offer.group.name);
    box->setAccessibleDescription(against.isEmpty() ? grants->text() : against);
    box->setToolTip(against);
    box->setEnabled(against.isEmpty());
    connect(box, &QCheckBox::toggled, this, &AssignGroupsDialog::updateState);
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(box);
    layout->addWidget(grants);
    m_rows.append({offer, widget, box});
    return widget;
}

void AssignGroupsDialog::filter(const QString &text)
{
    const QStringList words = support::foldedWords(text);
    for (const Row &row : std::as_const(m_rows)) {
        const QString name = support::fold(row.offer.group.name);
        row.widget->setVisible(
            std::all_of(words.cbegin(), words.cend(), [&name](const QString &word) { return name.contains(word); }));
    }
}

void AssignGroupsDialog::tickFromRecord()
{
    const QList<domain::GroupKey> now = held();
    m_base = now;
    for (const Row &row : std::as_const(m_rows))
        row.box->setChecked(now.contains(row.offer.group.key));
    updateState();
}

void AssignGroupsDialog::updateState()
{
    QList<domain::GroupKey> now = ticked();
    QList<domain::GroupKey> before = m_base;
    m_together->setText(m_choice.together(now));
    std::sort(now.begin(), now.end());
    std::sort(before.begin(), before.end());
    QString against = m_reasonAgainst;
    if (against.isEmpty() && now == before)
        against = tr("No tick has been changed.");
    m_save->setEnabled(against.isEmpty());
    m_save->setToolTip(against);
    m_save->setAccessibleDescription(against);
}

QList<domain::GroupKey> AssignGroupsDialog::ticked() const
{
    QList<domain::GroupKey> keys;
    for (const Row &row : m_rows) {
        if (row.box->isChecked())
            keys.append(row.offer.group.key);
    }
    return keys;
}

QList<domain::GroupKey> AssignGroupsDialog::held() const
{
    QList<domain::GroupKey> keys;
    for (const domain::Group &group : m_editor.record().groups) {
        if (group.active) // an inactive one is not offered, and stays as it is
            keys.append(group.key);
    }
    return keys;
}

void AssignGroupsDialog::send()
{
    const QList<domain::GroupKey> now = ticked();
    const QList<domain::GroupKey> &before = m_base; // what somebody else gave or took since is his
    QList<domain::GroupKey> add = now;
    QList<domain::GroupKey> remove = before;
    add.removeIf([&before](domain::GroupKey key) { return before.contains(key); });
    remove.removeIf([&now](domain::GroupKey key) { return now.contains(key); });
    m_message->clear();
    m_sent = true;
    m_wanted = now;
    m_editor.changeGroups(add, remove);
}

void AssignGroupsDialog::tell()
{
    if (!m_sent)
        return;
    m_sent = false;
    tickFromRecord();
    QList<domain::GroupKey> given = m_base;
    QList<domain::GroupKey> taken = m_wanted;
    given.removeIf([this](domain::GroupKey key) { return m_wanted.contains(key); });
    taken.removeIf([this](domain::GroupKey key) { return m_base.contains(key); });
    QString sentence = given.isEmpty() && taken.isEmpty() ? tr("Saved") : tr("Saved.");
    if (!given.isEmpty())
        sentence += u' ' + tr("Somebody else gave %1 in the meantime; that is kept.").arg(words(given));
    if (!taken.isEmpty())
        sentence += u' ' + tr("Somebody else took away %1 in the meantime; that is kept.").arg(words(taken));
    m_message->say(widgets::MessageKind::Success, sentence);
}

QString AssignGroupsDialog::words(const QList<domain::GroupKey> &keys) const
{
    QStringList names;
    for (const Row &row : m_rows) {
        if (keys.contains(row.offer.group.key))
            names.append(row.offer.group.name);
    }
    return names.join(QStringLiteral(", "));
}

void AssignGroupsDialog::showProblem(const support::Error &error)
{
    if (!m_sent)
        return;
    m_sent = false;
    m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error));
}

} // namespace gatehouse::ui::groups
