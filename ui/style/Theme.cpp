// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>
#include <QWidget>

namespace gatehouse::ui::style {

namespace {

constexpr int kBodyPixels = 13;

QFont bodyFont(const QFont &system)
{
    QFont font = system;
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    font.setPixelSize(kBodyPixels);
    return font;
}

} // namespace

Theme::Theme(QApplication &application, Scheme scheme, Density density)
    : m_application(application)
    , m_style(new GatehouseStyle(density))
    , m_scheme(scheme)
{
    QApplication::setStyle(m_style);
    QApplication::setFont(bodyFont(QApplication::font()));
    applyPalette();
    connect(&m_system, &SystemScheme::toneChanged, this, &Theme::applyPalette);
}

Scheme Theme::scheme() const
{
    return m_scheme;
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    applyPalette();
}

Density Theme::density() const
{
    return m_style ? m_style->density() : Density::Comfortable;
}

void Theme::setDensity(Density density)
{
    if (!m_style || m_style->density() == density)
        return;
    m_style->setDensity(density);
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        QEvent change(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &change);
    }
    Q_EMIT densityChanged();
}

Tone Theme::tone() const
{
    return m_shown;
}

const Tokens &Theme::tokens() const
{
    return m_shown == Tone::Dark ? Tokens::dark() : Tokens::light();
}

void Theme::applyPalette()
{
    const Tone before = m_shown;
    m_shown = m_scheme == Scheme::System ? m_system.tone() : m_scheme == Scheme::Dark ? Tone::Dark : Tone::Light;
    const QPalette palette = tokens().palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    if (m_shown != before)
        Q_EMIT toneChanged();
}

} // namespace gatehouse::ui::style
