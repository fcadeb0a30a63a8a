// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QString>

namespace gatehouse::ui::desk {

/// How a person wants the console on this computer (**View**, **Preferences…**).
struct DeskPreferences {
    enum class Tabs { ComeBack, StartAfresh };

    style::Scheme scheme = style::Scheme::System;
    style::Density density = style::Density::Comfortable;
    QString language;     ///< `en`, `de`; empty: the system's. Takes effect at the next start
    int idleMinutes = 15; ///< after which the window locks itself; 0: never
    Tabs tabs = Tabs::ComeBack;

    friend bool operator==(const DeskPreferences &, const DeskPreferences &) = default;
};

} // namespace gatehouse::ui::desk
