// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/Licensing.h"

namespace gatehouse::domain {

using namespace Qt::Literals::StringLiterals;

const QStringList &portalNames()
{
    static const QStringList names{u"console"_s,   u"customer"_s, u"technician"_s, u"mobile"_s,
                                   u"warehouse"_s, u"dealer"_s,   u"repair"_s,     u"designer"_s};
    return names;
}

LicenceDecision decideLicence(const LicenceType &licence, const QString &portal, bool mobileUser)
{
    if (!licence.portals.contains(portal))
        return {LicenceDecision::Lacks::Portal};
    if (portal == "mobile"_L1 && licence.needsMobile && !mobileUser)
        return {LicenceDecision::Lacks::MobileMark};
    return {};
}

bool maySendMessages(const LicenceType &licence)
{
    return licence.messages;
}

Seats seatsOf(const LicenceType &licence, qint64 held)
{
    if (!licence.seats)
        return Seats::Unlimited;
    if (held < *licence.seats)
        return Seats::Free;
    return held == *licence.seats ? Seats::Full : Seats::Exceeded;
}

} // namespace gatehouse::domain
