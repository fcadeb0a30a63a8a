// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/RecordJson.h"
#include "services/FindService.h"

#include <functional>

namespace gatehouse::ctl {

/// What one entity's `list` needs to know.
struct ListSpec {
    services::Entity entity = services::Entity::User;
    /// The record behind `--after KEY`.
    std::function<support::Result<qint64>(const QString &key)> keyOf;
    /// One item in the contract's keys.
    std::function<support::Result<QJsonObject>(const services::FindRow &row)> item;
    QString keyName;           ///< the item's key that `--after` takes
    QStringList columns;       ///< for a person
};

/// `list [--find TEXT] [--limit N] [--after KEY]`: one page by name, and the key with which the next one begins.
support::Result<Answer> listPage(CommandContext &context, const ListSpec &spec);

/// The options of every list.
QList<OptionSpec> listOptions();

} // namespace gatehouse::ctl
