// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/Merge.h"

namespace gatehouse::editors {

Origin originOf(const QString &base, const QString &mine, const QString &theirs)
{
    const bool iDid = mine != base;
    const bool theyDid = theirs != base;
    if (iDid && theyDid)
        return mine == theirs ? Origin::Alike : Origin::Collision;
    if (iDid)
        return Origin::Mine;
    return theyDid ? Origin::Theirs : Origin::Untouched;
}

OtherSave otherSaveOf(const support::Error &conflict)
{
    OtherSave other;
    other.who = conflict.arguments.value(0);
    other.when = QDateTime::fromString(conflict.arguments.value(1), Qt::ISODate);
    if (conflict.arguments.value(2) == QLatin1StringView("deleted"))
        other.what = OtherSave::What::Deleted;
    return other;
}

} // namespace gatehouse::editors
