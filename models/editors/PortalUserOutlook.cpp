// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/PortalUserOutlook.h"

#include "domain/Passwords.h"
#include "domain/Readiness.h"

namespace gatehouse::editors {

using namespace Qt::Literals::StringLiterals;

namespace {

bool hasEntry(const PortalUserForm &form)
{
    if (form.entry == FirstEntry::Passphrase)
        return true;
    return domain::checkPassword(form.password, domain::PasswordUse::Initial, {form.passwordWords}).ok();
}

domain::AccountFacts factsOf(const PortalUserForm &form, const services::Directory &directory)
{
    domain::AccountFacts facts;
    facts.user.username = form.login;
    facts.credential = hasEntry(form) ? domain::CredentialStand::Usable : domain::CredentialStand::None;
    facts.mustChangePassword = true;
    const domain::Group *group = directory.group(form.group);
    if (group && group->active && group->application == domain::Application::Portal) {
        facts.groups = QStringList{group->name};
        domain::GroupGrants held{group->name, {}};
        for (const domain::GroupGrants &grants : directory.grants) {
            if (grants.group == group->name)
                held = grants;
        }
        if (group->guest)
            facts.portalGroups = {held};
        else
            facts.closedPortalGroups = QStringList{group->name};
    }
    if (const domain::LicenceType *licence = directory.licence(u"CUSTPORTAL"_s))
        facts.licence = *licence;
    facts.contact = form.contact;
    facts.facilities = form.facilities;
    return facts;
}

} // namespace

PortalUserOutlook outlookOf(const PortalUserForm &form, const services::Directory &directory,
                            const QHash<qint64, services::FacilityRecord> &assets, const QDateTime &now)
{
    PortalUserOutlook outlook;
    outlook.readiness = domain::evaluateReadiness(factsOf(form, directory), directory.portalTree, now, now.date());
    outlook.preview.facilities = outlook.readiness.facilities;
    for (const QString &right : outlook.readiness.rights) {
        const QString section = right.section(u'.', 0, 0);
        if (!outlook.preview.sections.contains(section))
            outlook.preview.sections.append(section);
    }
    if (outlook.readiness.rights.contains(u"assets.view"_s)) {
        for (const domain::FacilityRef &facility : std::as_const(outlook.preview.facilities))
            outlook.preview.assets += assets.value(facility.key.value).assets;
    }
    return outlook;
}

} // namespace gatehouse::editors
