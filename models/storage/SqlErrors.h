// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"
#include "support/Error.h"

class QSqlError;

namespace gatehouse::storage {

/// What a driver's error means, and what to do about it.
struct SqlTrouble {
    support::Error error;
    enum class Remedy {
        None,
        TryAgain,   ///< somebody else was in the way: the whole unit may be run again
        Reconnect,  ///< the connection is lost
    };
    Remedy remedy = Remedy::None;
};

/// Translates an error of a statement by the engine's native code; the driver's words stay in `detail`.
SqlTrouble troubleOf(support::Engine engine, const QSqlError &error);

/// Translates an error of connecting, for which the PostgreSQL driver gives words and no code.
support::Error connectionError(support::Engine engine, const QSqlError &error);

} // namespace gatehouse::storage
