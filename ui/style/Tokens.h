// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QPalette>

namespace gatehouse::ui::style {

/// The colours of one scheme: the only place in the program where a colour is named. Contrast is proved by TokensTest
/// (WCAG 2.2, 1.4.3 and 1.4.11): text at least 4.5, outlines and signs at least 3.
struct Tokens {
    QColor window;    ///< behind everything
    QColor surface;   ///< tables, fields, panels
    QColor alternate; ///< every second row
    QColor line;      ///< separators and edges of panels; carries no meaning
    QColor control;   ///< outlines of fields and buttons
    QColor text;
    QColor muted;     ///< labels, headers, status
    QColor accent;    ///< the primary action, focus, the selected tab, links
    QColor onAccent;  ///< text on the accent
    QColor selection; ///< chosen rows and menu entries; everything on it is painted in `text`
    QColor danger;    ///< always with a sign or a word
    QColor warning;   ///< always with a sign or a word
    QColor good;      ///< always with a sign or a word

    static const Tokens &light();
    static const Tokens &dark();
    /// The tokens that belong to a widget's palette, so that a painter needs no theme object.
    static const Tokens &of(const QPalette &palette);

    /// Text of what is disabled: fainter than muted, still readable, because it says why.
    QColor disabledText() const;
    /// The palette that Qt's own widgets paint with. BrightText is danger and PlaceholderText is muted, for labels that
    /// choose a foreground role.
    QPalette palette() const;
};

/// `share` (0 to 1) of `over` laid on `base`.
QColor mixed(const QColor &base, const QColor &over, qreal share);

/// The contrast of two opaque colours by WCAG 2.2 (1 to 21).
qreal contrast(const QColor &one, const QColor &other);

} // namespace gatehouse::ui::style
