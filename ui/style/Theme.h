// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/GatehouseStyle.h"
#include "ui/style/SystemScheme.h"
#include "ui/style/Tokens.h"

#include <QObject>
#include <QPointer>

class QApplication;

namespace gatehouse::ui::style {

/// What the person chose in View: as the system, or fixed.
enum class Scheme { System, Light, Dark };

/// Puts style, palette and font on the application and changes them at run time. The composition root makes one and keeps it
/// for the life of the application.
class Theme : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication &application, Scheme scheme = Scheme::System, Density density = Density::Comfortable);

    Scheme scheme() const;
    void setScheme(Scheme scheme);

    Density density() const;
    void setDensity(Density density);

    /// What is shown now, whatever was chosen.
    Tone tone() const;
    const Tokens &tokens() const;

Q_SIGNALS:
    void toneChanged();
    void densityChanged();

private:
    void applyPalette();

    QApplication &m_application;
    SystemScheme m_system;
    QPointer<GatehouseStyle> m_style; ///< the application owns it
    Scheme m_scheme;
    Tone m_shown = Tone::Light;
};

} // namespace gatehouse::ui::style
