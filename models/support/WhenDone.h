// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Failures.h"
#include "support/Result.h"

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace gatehouse::support {

/// Calls `action(Result<T>)` in the thread of `context` when the future ends, and never after `context` has gone. A future that was
/// given up gives ErrorCode::Internal. An unexpected failure goes to the log (Failures.h). QFuture::then(context, …) of Qt 6.4 asserts when its context goes before the future ends
/// (qfuture_impl.h), which closing a page does; a watcher that belongs to the context does not.
template <typename T, typename Action> void whenDone(const QFuture<Result<T>> &future, QObject *context, Action action)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, action = std::move(action)]() mutable {
        const QFuture<Result<T>> done = watcher->future();
        watcher->deleteLater();
        // One that was given up is no failure: somebody wanted it so.
        const bool isGivenUp = done.resultCount() == 0;
        const Result<T> result = isGivenUp ? Result<T>(Error::internal(QStringLiteral("future given up"))) : done.result();
        if (!isGivenUp && !result.ok())
            logFailure(result.error());
        action(result);
    });
    watcher->setFuture(future);
}

} // namespace gatehouse::support
