// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::storage {

/// Makes `:/sql` known; the linker leaves out what nothing in a static library calls.
void needSqlResources();

/// The text of the file `:/sql/NAME`; empty when there is none.
QString sqlResource(const QString &name);

} // namespace gatehouse::storage
