// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Fields.h"

namespace gatehouse::ctl {

/// Assigns `FIELD=VALUE` words to a record by its field table. Errors: Invalid with the field; Invalid/Unknown for a field that the
/// record has not, with the nearest one; Invalid/Required when there is nothing to assign.
template <typename Record> support::Outcome assignFields(Record &record, const QStringList &words, std::span<const domain::FieldSpec<Record>> fields)
{
    using support::Error;
    if (words.isEmpty())
        return Error::invalid(QStringLiteral("FIELD=VALUE"), support::Reason::Required);
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = word.left(equals);
        const auto *field = equals > 0 ? domain::findField(fields, name) : nullptr;
        if (field == nullptr) {
            QStringList known;
            for (const auto &spec : fields)
                known.append(QString(spec.key));
            return Error::invalid(name, support::Reason::Unknown, {domain::nearestWord(name, known)});
        }
        GATEHOUSE_TRY(field->assign(record, word.mid(equals + 1)));
    }
    return {};
}

} // namespace gatehouse::ctl
