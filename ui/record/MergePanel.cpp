// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/MergePanel.h"

#include "ui/style/Marks.h"
#include "ui/text/TimeText.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace gatehouse::ui::record {

using editors::Collision;
using editors::Side;

namespace {

constexpr int kMostHeight = 216; // six rows and the heads; more of them scroll
constexpr int kLabelWidth = 140;
constexpr qsizetype kLongest = 48; // characters; the whole text is the tooltip and the description

QLabel *makeHead(const QString &text)
{
    auto *head = new QLabel(text);
    head->setTextFormat(Qt::PlainText);
    style::setTextKind(head, style::TextKind::SectionHead);
    return head;
}

} // namespace

MergePanel::MergePanel(editors::RecordEditor &editor, Words words, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_words(std::move(words))
    , m_scroll(new QScrollArea)
{
    setAccessibleName(tr("Changed by both"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(&m_editor, &editors::RecordEditor::collisionsChanged, this, &MergePanel::refresh);
    refresh();
}

void MergePanel::focusFirst()
{
    if (m_rows.isEmpty())
        return;
    const Row &row = m_rows.first();
    (row.theirs->isChecked() ? row.theirs : row.mine)->setFocus(Qt::OtherFocusReason);
}

void MergePanel::refresh()
{
    const QList<Collision> &collisions = m_editor.collisions();
    setVisible(!collisions.isEmpty());
    const auto same = [](const Row &row, const Collision &collision) {
        return row.key == collision.key && row.kind == collision.kind;
    };
    if (!std::equal(m_rows.cbegin(), m_rows.cend(), collisions.cbegin(), collisions.cend(), same))
        rebuild();
    for (int at = 0; at < m_rows.size(); ++at)
        fill(at);
    if (m_rows.isEmpty())
        return;
    // the style gives the rows their height only now
    for (QWidget *child : m_body->findChildren<QWidget *>())
        child->ensurePolished();
    m_grid->invalidate();
    m_scroll->setFixedHeight(std::min(m_grid->sizeHint().height(), kMostHeight));
}

void MergePanel::rebuild()
{
    m_rows.clear();
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(2, 0, 2, 4);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnMinimumWidth(0, kLabelWidth);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    const auto &other = m_editor.otherSave();
    m_grid->addWidget(makeHead(tr("Mine")), 0, 1);
    m_grid->addWidget(makeHead(other && !other->who.isEmpty() ? tr("Theirs (%1)").arg(other->who) : tr("Theirs")), 0, 2);
    for (int at = 0; at < m_editor.collisions().size(); ++at)
        addRow(at);
    m_grid->setRowStretch(int(m_editor.collisions().size()) + 1, 1);
    m_scroll->setWidget(m_body); // takes the place of the one before
}

void MergePanel::addRow(int at)
{
    const Collision &collision = m_editor.collisions().at(at);
    Row row{collision.key, collision.kind, new QRadioButton, new QRadioButton};
    auto *name = new QLabel(label(collision));
    name->setTextFormat(Qt::PlainText);
    style::setTextKind(name, style::TextKind::Muted);
    auto *pair = new QButtonGroup(m_body);
    pair->addButton(row.mine);
    pair->addButton(row.theirs);
    connect(row.mine, &QRadioButton::toggled, this, [this, at](bool on) {
        if (on)
            m_editor.choose(at, Side::Mine);
    });
    connect(row.theirs, &QRadioButton::toggled, this, [this, at](bool on) {
        if (on)
            m_editor.choose(at, Side::Theirs);
    });
    m_grid->addWidget(name, at + 1, 0);
    m_grid->addWidget(row.mine, at + 1, 1);
    m_grid->addWidget(row.theirs, at + 1, 2);
    m_rows.append(row);
}

void MergePanel::fill(int at)
{
    const Collision &collision = m_editor.collisions().at(at);
    const Row &row = m_rows.at(at);
    const QString name = label(collision);
    const QString mine = text(collision, Side::Mine);
    const QString theirs = text(collision, Side::Theirs);
    write(row.mine, mine, tr("%1, mine: %2").arg(name, mine));
    write(row.theirs, theirs, tr("%1, theirs: %2").arg(name, theirs));
    (collision.choice == Side::Mine ? row.mine : row.theirs)->setChecked(true);
}

void MergePanel::write(QRadioButton *button, const QString &text, const QString &accessible) const
{
    QString line = text;
    line.replace(u'\n', u' ');
    if (line.size() > kLongest)
        line = line.left(kLongest) + u'…';
    button->setText(line.replace(u'&', QStringLiteral("&&")));
    button->setAccessibleName(accessible);
    button->setToolTip(text);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QString MergePanel::label(const Collision &collision) const
{
    switch (collision.kind) {
    case Collision::Kind::Field: break;
    case Collision::Kind::DefaultLink: return tr("Default");
    case Collision::Kind::Link: return (collision.myLink ? collision.myLink : collision.theirLink)->facility.name;
    }
    return m_words.label(collision.key);
}

QString MergePanel::text(const Collision &collision, Side side) const
{
    if (collision.kind == Collision::Kind::Field) {
        const QString shown = m_words.shown(collision.key, side == Side::Mine ? collision.mine : collision.theirs);
        return shown.trimmed().isEmpty() ? tr("blank") : shown;
    }
    const auto &link = side == Side::Mine ? collision.myLink : collision.theirLink;
    if (collision.kind == Collision::Kind::DefaultLink)
        return link ? link->facility.name : tr("none");
    if (!link)
        return tr("removed");
    const QString from = text::TimeText::date(link->validity.from);
    const QString until = text::TimeText::date(link->validity.until);
    QString dates = tr("without dates");
    if (!from.isEmpty() && !until.isEmpty())
        dates = tr("from %1 until %2").arg(from, until);
    else if (!from.isEmpty())
        dates = tr("from %1").arg(from);
    else if (!until.isEmpty())
        dates = tr("until %1").arg(until);
    return link->isDefault ? tr("%1, the default").arg(dates) : dates;
}

} // namespace gatehouse::ui::record
