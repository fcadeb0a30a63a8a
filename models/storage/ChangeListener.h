// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"
#include "support/Secret.h"

#include <QMap>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

class QThread;

namespace gatehouse::storage {

/// What somebody changed since the last time.
struct Changes {
    bool isAnything = false;          ///< nobody can say what: all of it is to be read again
    QSet<QString> tables;             ///< tables of which many rows changed
    QMap<QString, QSet<qint64>> rows; ///< by table: the keys of the records that changed
    friend bool operator==(const Changes &, const Changes &) = default;
};

/// Hears of changes that others made, over a connection of its own in a thread of its own: PostgreSQL tells (schema/announce.postgresql.sql), an
/// SQLite file is looked at once a second. A connection that was lost comes back by itself; what was missed meanwhile is told as
/// isAnything, and so is what happened before the first connection stood.
class ChangeListener : public QObject {
    Q_OBJECT

public:
    /// Connects at once, in its thread. `password` is asked for whenever it connects.
    ChangeListener(support::DatabaseUrl url, std::function<support::Secret()> password);
    /// Joins the thread.
    ~ChangeListener() override;
    Q_DISABLE_COPY_MOVE(ChangeListener)

signals:
    /// Emitted in the listener's thread, a few times a second at most.
    void changed(const gatehouse::storage::Changes &changes);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace gatehouse::storage
