// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/ctl/Command.h"
#include "services/RightChange.h"

namespace gatehouse::ctl {

/// `--grant KEY… --deny KEY… --inherit KEY…`.
QList<OptionSpec> rightOptions();
/// What they ask for. Invalid/Characters (`right`) when one right is asked for twice, which cannot be meant.
support::Result<QList<services::RightChange>> rightChanges(const Arguments &arguments);

/// `names` with what `--add` names and without what `--remove` names; whatever their case, each once. NotFound (`field`) for one to
/// remove that is not there.
support::Result<QStringList> changedNames(QStringList names, const Arguments &arguments, const QString &field);

} // namespace gatehouse::ctl
