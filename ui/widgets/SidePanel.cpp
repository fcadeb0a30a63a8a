// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SidePanel.h"

#include "ui/style/Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kPadding = 14;

} // namespace

SidePanel::SidePanel(QWidget *page, QWidget *panel, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_page(page)
    , m_content(new QWidget)
    , m_column(new QWidget)
    , m_frame(new QScrollArea)
    , m_button(new QPushButton)
{
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(kPadding, kPadding - 2, kPadding, kPadding);
    inside->addWidget(panel);
    inside->addStretch();
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_content->installEventFilter(this);
    m_frame->setWidget(m_content);
    m_frame->setWidgetResizable(true);
    m_frame->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frame->setFrameShape(QFrame::StyledPanel);
    m_frame->setAccessibleName(name);
    m_frame->setFocusPolicy(Qt::NoFocus);
    m_frame->setFixedWidth(kPanelWidth);
    m_button->setAutoDefault(false);
    m_button->setFlat(true);
    m_button->setFixedSize(30, 30);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignRight);
    column->addWidget(m_frame);
    column->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(page, 1);
    layout->addWidget(m_column);
    connect(m_button, &QPushButton::clicked, this, [this] {
        m_opened = !m_opened;
        arrange();
    });
    arrange();
}

bool SidePanel::panelShown() const
{
    return !m_frame->isHidden();
}

QSize SidePanel::minimumSizeHint() const
{
    // The panel can always fold, so it never keeps the window from shrinking.
    const QSize page = m_page->minimumSizeHint();
    return {page.width() + layout()->spacing() + m_button->width(), page.height()};
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_content && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QWidget::eventFilter(watched, event);
}

void SidePanel::arrange()
{
    const bool narrow = window()->width() < kNarrowWindow;
    if (!narrow)
        m_opened = false;
    const bool shown = !narrow || m_opened;
    m_button->setVisible(narrow);
    // it points to where the panel goes
    const bool toTheRight = m_opened == (layoutDirection() == Qt::LeftToRight);
    m_button->setIcon(style::icon(toTheRight ? QStringLiteral("chevron-right") : QStringLiteral("chevron-left")));
    const QString name = m_opened ? tr("Hide %1").arg(m_name) : tr("Show %1").arg(m_name);
    m_button->setAccessibleName(name);
    m_button->setToolTip(name);
    m_frame->setVisible(shown);
    m_column->setFixedWidth(shown ? kPanelWidth : m_button->width());
    fitHeight();
}

void SidePanel::fitHeight()
{
    const int frame = 2 * m_frame->frameWidth();
    const int wanted = m_content->heightForWidth(kPanelWidth - frame);
    m_frame->setMaximumHeight((wanted > 0 ? wanted : m_content->sizeHint().height()) + frame);
    m_frame->setMinimumHeight(qMin(m_frame->maximumHeight(), height() - (m_button->isHidden() ? 0 : m_button->height() + 4)));
}

} // namespace gatehouse::ui::widgets
