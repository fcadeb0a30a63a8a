// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/Mend.h"

#include "services/ContactService.h"
#include "support/WhenDone.h"

namespace gatehouse::ui::page {

using domain::Condition;
using domain::ConditionReason;
using domain::FixKind;
using services::Entity;

namespace {

RecordAddress atUser(const MendSubject &subject, const QString &field)
{
    return {Entity::User, subject.user.value, field};
}

RecordAddress atContact(const MendSubject &subject, const QString &field)
{
    RecordAddress address{Entity::Contact, 0, field};
    if (subject.contact)
        address.key = subject.contact->key.value;
    else
        address.user = subject.user.value;
    return address;
}

QString linkDate(const Condition &condition)
{
    const bool notYet = condition.reason == ConditionReason::FacilityNotYet;
    return QStringLiteral("facilities/%1/%2")
        .arg(condition.facility.value)
        .arg(notYet ? QStringLiteral("valid-from") : QStringLiteral("valid-until"));
}

} // namespace

std::optional<RecordAddress> mendAddress(const Condition &condition, const MendSubject &subject)
{
    switch (condition.fix) {
    case FixKind::ActivateUser: return atUser(subject, QStringLiteral("active"));
    case FixKind::ChangeValidity:
        return atUser(subject, condition.reason == ConditionReason::NotYetValid ? QStringLiteral("valid-from")
                                                                                : QStringLiteral("valid-until"));
    case FixKind::Unlock: return atUser(subject, QStringLiteral("unlock"));
    case FixKind::SetPassword: return atUser(subject, QStringLiteral("password"));
    case FixKind::AssignGroup:
    case FixKind::GrantRight: return atUser(subject, QStringLiteral("groups"));
    case FixKind::ChangeLicence: return atUser(subject, QStringLiteral("licence"));
    case FixKind::LinkContact: return atContact(subject, QStringLiteral("user"));
    case FixKind::ActivateContact: return atContact(subject, QStringLiteral("active"));
    case FixKind::AddFacility: return atContact(subject, QStringLiteral("facilities/add"));
    case FixKind::ChangeLinkPeriod: return atContact(subject, linkDate(condition));
    case FixKind::ActivateFacility: return RecordAddress{Entity::Facility, condition.facility.value, QStringLiteral("active")};
    case FixKind::AllowRight: return atUser(subject, QStringLiteral("rights"));
    case FixKind::EnrolSecondFactor:
    case FixKind::None: break;
    }
    return std::nullopt;
}

void mend(const Condition &condition, const MendSubject &subject, const PageContext &context, QObject *asker,
          const std::function<void(const RecordAddress &)> &go)
{
    const auto address = mendAddress(condition, subject);
    if (!address)
        return;
    if (condition.fix != FixKind::LinkContact || subject.contact) {
        go(*address);
        return;
    }
    const services::ContactService contacts(*context.workspace);
    using Offer = support::Result<std::optional<domain::ContactRef>>;
    support::whenDone(contacts.offerFor(subject.user), asker, [go, address = *address, user = subject.user](const Offer &offer) {
        if (offer.ok() && *offer)
            go({Entity::Contact, (*offer)->key.value, QStringLiteral("user/%1").arg(user.value)});
        else
            go(address);
    });
}

} // namespace gatehouse::ui::page
