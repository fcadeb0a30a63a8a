// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Effect.h"

#include <QCoreApplication>

namespace gatehouse::ui::text {

/// Who loses or gains what, in words, before it is done.
class EffectText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::EffectText)

public:
    /// *12 people lose 340 assets.* · *Anna Lind loses 3 assets of 2 facilities and can no longer sign in.* Empty when nothing changes.
    static QString sentence(const domain::Effect &effect);
    /// *Anna Lind, Bert Öberg and 10 more*; empty unless there are several.
    static QString names(const domain::Effect &effect);
    /// What **Leaver…** ends, a line each.
    static QString ending(const domain::Leaver &leaver);
    /// The person's name: the contact's, else the user's.
    static QString person(const domain::Leaver &leaver);

private:
    static QString what(const domain::Effect &effect);
};

} // namespace gatehouse::ui::text
