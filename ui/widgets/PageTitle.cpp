// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/PageTitle.h"

#include "ui/style/Marks.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kLineHeight = 24; // of the title, whatever stands beside it

} // namespace

PageTitle::PageTitle(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(title))
    , m_subtitle(new QLabel)
    , m_line(new QHBoxLayout)
{
    style::setTextKind(m_title, style::TextKind::PageTitle);
    style::setTextKind(m_subtitle, style::TextKind::Muted);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::RichText);
    m_subtitle->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_line->setSpacing(12);
    m_line->addWidget(m_title, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_line);
    layout->addWidget(m_subtitle);
    // Not Maximum: that would cut a title or a sentence that wraps.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void PageTitle::addBeside(QWidget *widget)
{
    widget->setMaximumHeight(kLineHeight);
    m_line->addWidget(widget, 0, Qt::AlignVCenter);
}

QString PageTitle::title() const
{
    return m_title->text();
}

void PageTitle::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageTitle::setSubtitle(const QString &subtitle, const QString &strong)
{
    m_plainSubtitle = subtitle;
    QString html = subtitle.toHtmlEscaped();
    if (!strong.isEmpty()) {
        const QString escaped = strong.toHtmlEscaped();
        const auto at = html.indexOf(escaped);
        if (at >= 0)
            html.replace(at, escaped.size(), QString(u"<span style=\"font-weight:600\">" + escaped + u"</span>"));
    }
    m_subtitle->setText(html);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QString PageTitle::subtitle() const
{
    return m_plainSubtitle;
}

} // namespace gatehouse::ui::widgets
