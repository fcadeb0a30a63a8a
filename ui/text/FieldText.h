// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace gatehouse::ui::text {

/// The words on the screen for the fields' keys (domain/Fields.h, services/OfficeService.h).
class FieldText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::FieldText)

public:
    /// The label of the field: `First`, `E-mail 1`, `Employee #`. The key itself when there is no such field.
    static QString label(const QString &key);
    /// The label, or "This" where a sentence needs a subject and no field is known.
    static QString subject(const QString &key);
    /// Every key that has a label.
    static QStringList keys();
};

} // namespace gatehouse::ui::text
