// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/InlineMessage.h"

#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/style/Tokens.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

namespace gatehouse::ui::widgets {

namespace {

struct Sign {
    QString icon;
    QColor color;
};

Sign signOf(MessageKind kind, const style::Tokens &tokens)
{
    switch (kind) {
    case MessageKind::Success: return {QStringLiteral("success"), tokens.good};
    case MessageKind::Warning: return {QStringLiteral("warning"), tokens.warning};
    case MessageKind::Error: return {QStringLiteral("error"), tokens.danger};
    case MessageKind::Info: break;
    }
    return {QStringLiteral("info"), tokens.accent};
}

constexpr int kIcon = 16;

} // namespace

InlineMessage::InlineMessage(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_actions(new QHBoxLayout)
    , m_close(new QPushButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setFlat(true);
    m_close->setAutoDefault(false);
    m_close->setIcon(style::icon(QStringLiteral("close")));
    m_close->setIconSize(QSize(14, 14));
    m_close->setFixedSize(24, 24);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    connect(m_close, &QPushButton::clicked, this, &InlineMessage::clear);
    m_actions->setSpacing(12);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(12);
    layout->addSpacing(kIcon + 8); // margins would not be mirrored
    layout->addWidget(m_text, 1);
    layout->addLayout(m_actions);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void InlineMessage::say(MessageKind kind, const QString &text)
{
    clear();
    m_kind = kind;
    m_text->setText(text);
    if (text.isEmpty())
        return;
    setAccessibleName(text);
    show();
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QPushButton *InlineMessage::addLink(const QString &text, std::function<void()> run)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    style::setButtonKind(button, style::ButtonKind::Link);
    connect(button, &QPushButton::clicked, this, [run = std::move(run)] { run(); });
    m_actions->addWidget(button, 0, Qt::AlignTop);
    return button;
}

void InlineMessage::clear()
{
    while (QLayoutItem *item = m_actions->takeAt(0)) {
        // The press that clears the line may come from one of these buttons.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_text->clear();
    hide();
}

QString InlineMessage::text() const
{
    return m_text->text();
}

MessageKind InlineMessage::kind() const
{
    return m_kind;
}

void InlineMessage::paintEvent(QPaintEvent *)
{
    const style::Tokens &tokens = style::Tokens::of(palette());
    const Sign sign = signOf(m_kind, tokens);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style::mixed(tokens.surface, sign.color, 0.4), 1));
    painter.setBrush(style::mixed(tokens.surface, sign.color, 0.09));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(8, 8, kIcon, kIcon));
    painter.drawPixmap(place, style::iconPixmap(sign.icon, kIcon, sign.color, devicePixelRatioF()));
}

} // namespace gatehouse::ui::widgets
