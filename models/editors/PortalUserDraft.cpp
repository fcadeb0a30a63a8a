// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/PortalUserEditor.h"

#include <QJsonArray>

// How the form begins again: blank, with the customer of the one before, or with what was kept of it.
namespace gatehouse::editors {

using namespace Qt::Literals::StringLiterals;

void PortalUserEditor::another()
{
    const QString lab = text(u"lab");
    const QString group = text(u"group");
    const QString entry = text(u"entry");
    const QList<domain::FacilityLink> places = facilities();
    discard();
    m_quiet = true;
    write(u"lab", lab);
    write(u"group", group);
    write(u"entry", entry);
    m_quiet = false;
    QList<domain::FacilityRef> refs;
    for (const domain::FacilityLink &place : places)
        refs.append(place.facility);
    addFacilities(refs);
}

void PortalUserEditor::discard()
{
    m_quiet = true;
    m_made.reset();
    m_rememberProblem.reset();
    m_contact.reset();
    m_added.clear();
    m_similar.clear();
    m_offers.clear();
    m_asked = {};
    ++m_question;
    ++m_contactQuestion;
    m_remember = Remember::No;
    clearProblems();
    for (Field *one : fields())
        one->begin(one->key() == "entry"_L1 ? u"passphrase"_s : QString());
    follow(u"lab", m_settings.defaultLab);
    m_quiet = false;
    emit similarChanged();
    onChanged();
}

QJsonObject PortalUserEditor::draft() const
{
    if (!isDirty())
        return {};
    QJsonObject texts;
    for (const Field *one : fields()) {
        if (one->key() != "password"_L1 && one->key() != "facilities"_L1)
            texts.insert(one->key(), one->text());
    }
    QJsonObject offers;
    for (auto offer = m_offers.cbegin(); offer != m_offers.cend(); ++offer)
        offers.insert(offer.key(), offer.value());
    QJsonArray places;
    for (const domain::FacilityLink &link : m_added)
        places.append(
            QJsonObject{{u"key"_s, link.facility.key.value}, {u"code"_s, link.facility.code}, {u"name"_s, link.facility.name}});
    QJsonObject draft{{u"texts"_s, texts}, {u"offers"_s, offers}, {u"facilities"_s, places}};
    if (m_contact)
        draft.insert(u"contact"_s, m_contact->contact.key.value);
    return draft;
}

void PortalUserEditor::restore(const QJsonObject &draft)
{
    discard();
    m_quiet = true;
    const QJsonObject offers = draft.value("offers"_L1).toObject();
    for (auto offer = offers.begin(); offer != offers.end(); ++offer)
        m_offers.insert(offer.key(), offer.value().toString());
    const QJsonObject texts = draft.value("texts"_L1).toObject();
    for (auto one = texts.begin(); one != texts.end(); ++one) {
        if (Field *at = field(one.key()); at != nullptr && one.key() != "password"_L1)
            at->setText(one.value().toString());
    }
    m_quiet = false;
    QList<domain::FacilityRef> places;
    const QJsonArray kept = draft.value("facilities"_L1).toArray();
    for (const QJsonValue &place : kept) {
        const domain::FacilityKey key{place["key"_L1].toInteger()};
        places.append({key, place["code"_L1].toString(), place["name"_L1].toString(), false, true, true});
    }
    addFacilities(places);
    if (const qint64 contact = draft.value("contact"_L1).toInteger(); contact > 0)
        chooseContact({contact});
}

} // namespace gatehouse::editors
