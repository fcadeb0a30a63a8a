// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Find.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <memory>

namespace gatehouse::storage {
class ChangeListener;
struct Changes;
} // namespace gatehouse::storage

namespace gatehouse::services {

/// What lists have to do after somebody changed something.
struct ListChanges {
    using Entity = domain::find::Entity;

    QSet<Entity> lists;               ///< lists of these may hold other rows, in another order, saying something else
    QHash<Entity, QSet<qint64>> rows; ///< where only these rows may say something else
};

/// Tells lists that somebody changed what they show, here or at another console, without anybody pressing a key. Its signal comes from
/// a thread of its own, so connections must name a receiver.
class ChangeFeed : public QObject {
    Q_OBJECT

public:
    explicit ChangeFeed(std::unique_ptr<storage::ChangeListener> listener);
    ~ChangeFeed() override;

    /// For tests and for the feed itself: which lists a change concerns.
    static ListChanges listChangesOf(const storage::Changes &changes);

signals:
    void changed(const gatehouse::services::ListChanges &changes);

private:
    std::unique_ptr<storage::ChangeListener> m_listener;
};

} // namespace gatehouse::services
