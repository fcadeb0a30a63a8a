// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/RecordPages.h"

namespace gatehouse::console {

ui::shell::RecordPageMakers recordPages()
{
    return {};
}

} // namespace gatehouse::console
