// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/ChecklistPanel.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/style/Tokens.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kSign = 16;

/// The tick or cross of a row; it is read as a word, because a sign alone says nothing to a screen reader.
class SignWidget : public QWidget {
public:
    SignWidget(CheckSign sign, const QString &spoken) : m_sign(sign)
    {
        setFixedSize(kSign, kSign + 2);
        setAccessibleName(spoken);
        setToolTip(spoken);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const style::Tokens &tokens = style::Tokens::of(palette());
        const QColor color = m_sign == CheckSign::Tick    ? tokens.good
                             : m_sign == CheckSign::Cross ? tokens.danger
                                                          : tokens.warning;
        const QString name = m_sign == CheckSign::Tick    ? QStringLiteral("check")
                             : m_sign == CheckSign::Cross ? QStringLiteral("cross")
                                                          : QStringLiteral("history");
        QPainter painter(this);
        painter.drawPixmap(0, 1, style::iconPixmap(name, kSign, color, devicePixelRatioF()));
    }

private:
    CheckSign m_sign;
};

} // namespace

ChecklistPanel::ChecklistPanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel)
    , m_rows(new QVBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    QFont large = style::semibold(QFont());
    large.setPixelSize(16);
    m_heading->setFont(large);
    m_heading->setWordWrap(true);
    m_heading->setTextFormat(Qt::PlainText);
    m_rows->setSpacing(6);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_heading);
    m_layout->addLayout(m_rows);
    // Not Maximum: that would hold the height that the sentences have without a given width, and cut those that wrap.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QString ChecklistPanel::heading() const
{
    return m_heading->text();
}

void ChecklistPanel::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void ChecklistPanel::setRows(const QList<ChecklistRow> &rows)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        // The press that changes the list may come from one of these rows.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const ChecklistRow &row : rows)
        m_rows->addWidget(rowWidget(row));
}

void ChecklistPanel::setSection(const QString &title, const QString &text)
{
    for (const Section &section : std::as_const(m_sections)) {
        if (section.title->text() != title)
            continue;
        section.text->setText(text);
        section.title->setVisible(!text.isEmpty());
        section.text->setVisible(!text.isEmpty());
        return;
    }
    if (text.isEmpty())
        return;
    const Section section{new QLabel(title), new QLabel(text)};
    style::setTextKind(section.title, style::TextKind::SectionHead);
    section.title->setContentsMargins(0, 8, 0, 0);
    section.text->setWordWrap(true);
    section.text->setTextFormat(Qt::PlainText);
    m_layout->addWidget(section.title);
    m_layout->addWidget(section.text);
    m_sections.append(section);
}

QWidget *ChecklistPanel::rowWidget(const ChecklistRow &row)
{
    auto *widget = new QWidget;
    auto *layout = new QHBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QString spoken = row.sign == CheckSign::Tick ? tr("Met") : row.sign == CheckSign::Cross ? tr("Missing") : tr("Waiting");
    layout->addWidget(new SignWidget(row.sign, spoken), 0, row.fix.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter);
    auto *text = new QLabel(row.text);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text, 1, row.fix.isEmpty() ? Qt::AlignTop : Qt::AlignVCenter);
    if (row.fix.isEmpty())
        return widget;
    auto *button = new QPushButton(tr("Fix"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Fix: %1").arg(row.fix));
    button->setToolTip(row.fix);
    connect(button, &QPushButton::clicked, this, [this, key = row.key] { Q_EMIT fixRequested(key); });
    layout->addWidget(button, 0, Qt::AlignTop);
    return widget;
}

} // namespace gatehouse::ui::widgets
