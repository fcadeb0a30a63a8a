// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QStringList>

namespace gatehouse::ui::style {

/// The icon of this name from resources/icons, drawn in the current text colour at any size (made for 16 and 24). It follows
/// a change of the scheme by itself. An unknown name gives a null icon.
QIcon icon(const QString &name);

/// The same in one fixed colour, for signs such as the red cross of a checklist.
QPixmap iconPixmap(const QString &name, int side, const QColor &color, qreal devicePixelRatio);

/// Every name that icon() knows.
QStringList iconNames();

} // namespace gatehouse::ui::style
