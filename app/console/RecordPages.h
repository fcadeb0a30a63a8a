// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/PageMakers.h"

namespace gatehouse::console {

/// The record pages of the console, for the window that knows none of them.
ui::shell::RecordPageMakers recordPages();

} // namespace gatehouse::console
