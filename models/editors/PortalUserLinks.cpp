// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/LinkQueue.h"
#include "editors/PortalUserEditor.h"

#include <algorithm>

// The contact that is taken, and the facilities.
namespace gatehouse::editors {

using namespace Qt::Literals::StringLiterals;
using services::ContactRecord;
using services::FacilityRecord;
using support::ErrorCode;
using support::Reason;
using support::Result;

void PortalUserEditor::chooseContact(domain::ContactKey key)
{
    support::whenDone(m_contacts.load(key), this, [this, question = ++m_contactQuestion](const Result<ContactRecord> &record) {
        if (question != m_contactQuestion)
            return;
        if (record.ok())
            takeContact(*record);
        else
            setProblem(record.error());
    });
}

void PortalUserEditor::takeContact(const ContactRecord &record)
{
    const domain::Contact &contact = record.contact;
    m_contact = record;
    m_quiet = true;
    field(u"id")->clearProblem();
    write(u"id", contact.id.text());
    const std::pair<QStringView, QString> known[] = {{u"first", contact.first.text()},
                                                     {u"last", contact.last.text()},
                                                     {u"email", contact.email.text()},
                                                     {u"phone1", contact.phone1.text()}};
    for (const auto &[key, value] : known) {
        if (text(key).trimmed().isEmpty())
            write(key, value);
    }
    m_quiet = false;
    for (const domain::FacilityLink &link : record.facilities)
        unqueueLink(m_added, link.facility.key);
    if (record.user)
        field(u"id")->setProblem({ErrorCode::Duplicate, u"id"_s, Reason::None, {record.user->username}, {}});
    m_asked = {};
    askFacilities();
    onChanged();
}

void PortalUserEditor::clearContact()
{
    ++m_contactQuestion;
    if (!m_contact)
        return;
    m_contact.reset();
    m_offers.insert(u"id"_s, text(u"id"));
    field(u"id")->clearProblem();
    m_asked = {};
    askFacilities();
    onChanged();
}

QList<domain::FacilityLink> PortalUserEditor::facilities() const
{
    QList<domain::FacilityLink> links = m_contact ? m_contact->facilities : QList<domain::FacilityLink>();
    const bool hasDefault =
        std::any_of(links.cbegin(), links.cend(), [](const domain::FacilityLink &link) { return link.isDefault; });
    for (domain::FacilityLink link : m_added) {
        link.isDefault = link.isDefault && !hasDefault;
        links.append(link);
    }
    return links;
}

void PortalUserEditor::addFacilities(const QList<domain::FacilityRef> &facilities)
{
    QList<domain::FacilityRef> fresh = facilities;
    if (m_contact) {
        const QList<domain::FacilityKey> own = keysOf(m_contact->facilities);
        fresh.removeIf([&own](const domain::FacilityRef &facility) { return own.contains(facility.key); });
    }
    queueLinks(m_added, fresh);
    askFacilities();
}

void PortalUserEditor::removeFacility(domain::FacilityKey facility)
{
    unqueueLink(m_added, facility);
    askFacilities();
}

void PortalUserEditor::setDefaultFacility(domain::FacilityKey facility)
{
    makeDefaultInQueue(m_added, facility);
    askFacilities();
}

// The number of assets and the group of each place; what is not known yet comes later and shows then.
void PortalUserEditor::askFacilities()
{
    const QList<domain::FacilityLink> links = facilities();
    field(u"facilities")->clearProblem();
    field(u"facilities")->setText(links.isEmpty() ? QString() : QString::number(links.size()));
    for (const domain::FacilityLink &link : links) {
        const domain::FacilityKey key = link.facility.key;
        if (m_known.contains(key.value))
            continue;
        m_known.insert(key.value, {});
        support::whenDone(m_facilityService.load(key), this, [this, key](const Result<FacilityRecord> &record) {
            if (record.ok())
                m_known.insert(key.value, *record);
            else
                m_known.remove(key.value);
            onChanged();
        });
    }
    onChanged();
}

} // namespace gatehouse::editors
