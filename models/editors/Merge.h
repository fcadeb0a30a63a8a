// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Records.h"
#include "support/Error.h"

#include <functional>
#include <optional>

namespace gatehouse::editors {

/// Where one value of a record comes from when two people changed the record at once.
enum class Origin {
    Untouched, ///< neither changed it
    Mine,      ///< only I did
    Theirs,    ///< only they did
    Alike,     ///< both, to the same
    Collision, ///< both, to different values: the person decides
};

/// The three-way rule for one value: `base` is what both began with.
Origin originOf(const QString &base, const QString &mine, const QString &theirs);

enum class Side { Mine, Theirs };

/// One thing that two people changed at once, each in his own way.
struct Collision {
    enum class Kind {
        Field,       ///< `key` is the field's
        DefaultLink, ///< which lab or facility is the default
        Link,        ///< the dates of a link, or whether it is there at all
    };
    Kind kind = Kind::Field;
    QString key;  ///< of the field, or of the field that tells what is wrong with the links
    QString mine; ///< a field's text
    QString theirs;
    Side choice = Side::Mine;
    std::optional<domain::FacilityLink> myLink; ///< none: I removed it
    std::optional<domain::FacilityLink> theirLink;
    std::function<void()> redo; ///< does my work on the links over theirs
};

/// Who saved a record in between, and what he did to it.
struct OtherSave {
    QString who;
    QDateTime when; ///< UTC
    enum class What { Changed, Deleted };
    What what = What::Changed;
};

/// From the arguments of a Conflict.
OtherSave otherSaveOf(const support::Error &conflict);

} // namespace gatehouse::editors
