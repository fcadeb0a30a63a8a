// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Likeness.h"

#include <QCoreApplication>

namespace gatehouse::ui::text {

/// Somebody who is there already and may be the one who is being typed, in words.
class LikenessText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::LikenessText)

public:
    /// `Rea Lind (contact L-204, Nordic Scales)`, `Rea Lind (user r.lind)`.
    static QString who(const domain::KnownPerson &person);
    /// `the same name and e-mail`, `a similar name`.
    static QString how(const QList<domain::Alike> &how);
    /// `Rea Lind (user r.lind) has the same e-mail.`
    static QString sentence(const domain::AlikePerson &person);
};

} // namespace gatehouse::ui::text
