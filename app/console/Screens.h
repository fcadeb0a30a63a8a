// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/Screens.h"

namespace gatehouse::console {

/// The pages of the console, for the window that knows none of them. Call it after the translations are loaded.
ui::shell::Screens screens();

} // namespace gatehouse::console
