// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Command.h"

namespace gatehouse::ctl {

QList<Command> commands()
{
    return officeCommands() + facilityCommands() + userCommands() + contactCommands() + portalUserCommands() +
           directoryCommands() + groupCommands() + typeCommands() + licenceCommands() + assetCommands() + accessCommands();
}

} // namespace gatehouse::ctl
