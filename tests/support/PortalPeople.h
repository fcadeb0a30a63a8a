// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/AssetService.h"
#include "services/ContactService.h"
#include "services/FacilityService.h"
#include "services/PortalUserService.h"
#include "support/TestWorkspace.h"

namespace gatehouse::test {

/// A lab and customer `MT` with two assets, a customer `cal-1` with one, and people of the portal who are ready.
class PortalPeople {
public:
    explicit PortalPeople(services::Workspace &workspace) : m_workspace(workspace)
    {
        mt = add(place(QStringLiteral("MT"), QStringLiteral("Main Test"), Mark::Both));
        cal = add(place(QStringLiteral("cal-1"), QStringLiteral("Calibration One"), Mark::Customer));
        own(QStringLiteral("A-1"), QStringLiteral("MT"));
        own(QStringLiteral("A-2"), QStringLiteral("MT"));
        own(QStringLiteral("A-3"), QStringLiteral("cal-1"));
    }

    /// Somebody who signs in with a first password and sees these facilities.
    services::UserRecord add(const QString &login, const QString &first, const QString &last, const QStringList &facilities)
    {
        services::NewPortalUser made;
        made.user = person(login, first, last);
        made.contact = contactOf(QStringLiteral("c-") + login, first, last);
        made.facilities = facilities;
        made.lab = QStringLiteral("MT");
        made.firstSecret = services::NewPortalUser::FirstSecret::Typed;
        made.password = support::Secret::fromText(QStringLiteral("harbour lantern copper 31"));
        const auto answer = await(services::PortalUserService(m_workspace).add(made));
        if (!answer.ok())
            qFatal("portal user: %s %s", qPrintable(described(answer)), qPrintable(answer.error().detail));
        return answer->record;
    }

    domain::Facility add(const domain::Facility &facility)
    {
        const auto saved = await(services::FacilityService(m_workspace).save(facility));
        if (!saved.ok())
            qFatal("facility: %s", qPrintable(described(saved)));
        return saved->facility;
    }

    void own(const QString &number, const QString &code)
    {
        domain::Asset asset;
        asset.number = domain::Line::parse(number).value();
        asset.owner = domain::FacilityCode::parse(code).value();
        const auto added = await(services::AssetService(m_workspace).add(asset));
        if (!added.ok())
            qFatal("asset: %s", qPrintable(described(added)));
    }

    domain::Facility mt;
    domain::Facility cal;

private:
    services::Workspace &m_workspace;
};

} // namespace gatehouse::test
