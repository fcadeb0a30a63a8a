// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::ui::users {

/// What the line under a password says while it is typed; the rule itself is the domain's.
class PasswordAdvice {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::users::PasswordAdvice)

public:
    /// One short sentence. `words` must not make the password: names, login, initials.
    static QString sentence(const QString &typed, const QStringList &words);
};

} // namespace gatehouse::ui::users
