// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/DatabaseUrl.h"

#include <QList>

#include <memory>
#include <string>
#include <vector>

namespace gatehouse::bench {

/// The first assets of some owners by due date, written by hand for this question over the engine's own C interface. Two ways, of which one
/// suits few owners and the other many. Both read all columns of what they give.
class AssetFloors {
public:
    static std::unique_ptr<AssetFloors> open(const support::DatabaseUrl &url);
    virtual ~AssetFloors() = default;
    Q_DISABLE_COPY_MOVE(AssetFloors)

    /// Merges the orders of the owners: the keys of the first assets.
    std::vector<qint64> merged(const QList<qint64> &owners, int limit);
    /// Goes along the order of all assets until enough of them belong to an owner.
    std::vector<qint64> walked(const QList<qint64> &owners, int limit);

    /// Users with a contact that is linked to so many facilities, and these facilities. For the choice of whom to measure.
    struct Viewer {
        qint64 user = 0;
        QList<qint64> facilities;
    };
    virtual QList<Viewer> viewers(int facilities, int limit) = 0;

protected:
    AssetFloors() = default;

    /// An asset in the order of due dates and numbers.
    struct Place {
        std::string due;
        std::string number;
        qint64 id = 0;
        qint64 owner = 0;
    };
    using Places = std::vector<Place>;

    /// The first `count` of each owner, in the order of the owners.
    virtual std::vector<Places> firstOfEach(const QList<qint64> &owners, int count) = 0;
    virtual Places nextOf(qint64 owner, const Place &after, int count) = 0;
    /// Of all assets; `after` null: from the first.
    virtual Places next(const Place *after, int count) = 0;
    virtual void readRows(const std::vector<qint64> &ids) = 0;

    qint64 m_sum = 0; ///< of all that is read, so that reading is not left out
};

} // namespace gatehouse::bench
