// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/EmptyState.h"

#include "ui/style/Marks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

EmptyState::EmptyState(QWidget *parent) : QWidget(parent), m_title(new QLabel), m_sentence(new QLabel), m_links(new QHBoxLayout)
{
    QFont large = style::semibold(QFont());
    large.setPixelSize(15);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    style::setTextKind(m_sentence, style::TextKind::Muted);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_links->setSpacing(16);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(4);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addLayout(m_links);
    row->addStretch();
    layout->addLayout(row);
    layout->addStretch(3);
}

QString EmptyState::title() const
{
    return m_title->text();
}

QString EmptyState::sentence() const
{
    return m_sentence->text();
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

QPushButton *EmptyState::addLink(const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    style::setButtonKind(button, style::ButtonKind::Link);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_links->addWidget(button);
    return button;
}

void EmptyState::clearLinks()
{
    while (QLayoutItem *item = m_links->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

} // namespace gatehouse::ui::widgets
