// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "bench/BenchWorkspace.h"

#include "bench/Need.h"

namespace gatehouse::bench {

using namespace Qt::Literals::StringLiterals;

services::SignIn commandLine()
{
    services::SignIn signIn;
    signIn.as = services::SignIn::As::System;
    signIn.username = u"bench"_s;
    signIn.password = support::Secret::fromText(qEnvironmentVariable("PGPASSWORD"));
    return signIn;
}

std::shared_ptr<services::Workspace> openWorkspace(const support::DatabaseUrl &url)
{
    return need(services::Workspace::open(url, commandLine(), std::make_shared<support::SystemClock>()), "open");
}

} // namespace gatehouse::bench
