// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Readiness.h"

#include <QCoreApplication>

namespace gatehouse::ui::text {

/// Words for the values of closed lists.
class EnumText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::EnumText)

public:
    enum class Standing { Active, Inactive };

    /// `Active` or `Inactive`.
    static QString status(Standing standing);
    /// `Console` or `Portal`.
    static QString application(domain::Application application);
    /// `Sign-in` or `Sight`.
    static QString stage(domain::Stage stage);
    /// What a record is needed as, from the first argument of an in-use refusal: `lab`.
    static QString use(const QString &what);
};

} // namespace gatehouse::ui::text
