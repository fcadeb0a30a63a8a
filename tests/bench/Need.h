// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QFuture>

#include <utility>

namespace gatehouse::bench {

/// What a benchmark needs; ends the program when it is an error.
template <typename T> T need(support::Result<T> result, const char *what)
{
    if (!result.ok())
        qFatal("%s: %s %s", what, result.error().name().data(), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// The same of what is still being asked for; waits.
template <typename T> T need(QFuture<support::Result<T>> future, const char *what)
{
    future.waitForFinished();
    return need(future.takeResult(), what);
}

} // namespace gatehouse::bench
