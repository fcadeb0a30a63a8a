// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Workspace.h"
#include "support/LoadProgress.h"

namespace gatehouse::services {

/// What `demo` is asked for.
struct DemoOrder {
    int users = 200;
    quint32 seed = 1;
    support::Secret password; ///< of the operator `admin`; empty: generated
    std::shared_ptr<support::LoadProgress> progress = std::make_shared<support::LoadProgress>();
};

struct DemoMade {
    qint64 users = 0;
    qint64 contacts = 0;
    qint64 facilities = 0;
    qint64 assets = 0;
    qint64 links = 0;         ///< facilities that contacts see, all together
    QString administrator;    ///< the operator's login
    support::Secret password; ///< to be shown once
    bool passwordGenerated = false;
};

/// Fills a database that holds nobody but operators with believable people; the same for the same seed. Ten or a million: the same way.
class DemoService {
public:
    explicit DemoService(Workspace &workspace);
    /// All or nothing, and no audit but one event. Errors: Invalid/NotEmpty, Denied/NotForOperators, Stopped, and what saving gives.
    QFuture<Result<DemoMade>> fill(const DemoOrder &order) const;

private:
    Workspace &m_workspace;
};

} // namespace gatehouse::services
