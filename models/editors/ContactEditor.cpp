// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/ContactEditor.h"

#include "editors/LinkQueue.h"

namespace gatehouse::editors {

using services::ContactRecord;

namespace {

const auto kLogin = QStringLiteral("login");
const auto kFacilities = QStringLiteral("facilities");

QString loginOf(const std::optional<domain::UserRef> &user)
{
    return user ? user->username : QString();
}

} // namespace

ContactEditor::ContactEditor(const services::ContactService &contacts, QObject *parent)
    : FieldRecordEditor(domain::contactFields(), parent)
    , m_contacts(contacts)
{
    addField(kLogin, Field::Need::Optional);
    addField(kFacilities, Field::Need::Optional);
}

void ContactEditor::fresh()
{
    m_record = {};
    beginWith({});
    for (const QString &key : {kLogin, kFacilities})
        field(key)->begin({});
    putUser(std::nullopt);
    announceLoaded();
    emit facilitiesChanged();
}

void ContactEditor::load(domain::ContactKey key)
{
    run(Activity::Loading, m_contacts.load(key), [this](const ContactRecord &record) {
        clearProblems();
        m_record = record;
        beginWith(record.contact);
        field(kLogin)->begin(loginOf(record.user));
        putUser(record.user);
        announceLoaded();
        emit facilitiesChanged();
    });
}

void ContactEditor::reload()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_contacts.load(base().key), [this](const ContactRecord &record) {
        QHash<Field *, QString> untouched;
        for (Field *at : fields())
            untouched.insert(at, at->original());
        clearProblems();
        take(record, untouched);
        announceLoaded();
    });
}

void ContactEditor::refresh()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_contacts.load(base().key), [this](const ContactRecord &record) {
        m_record = record;
        followTo(record.contact);
        if (!field(kLogin)->isDirty()) {
            field(kLogin)->begin(loginOf(record.user));
            putUser(record.user);
        }
        announceLoaded();
        emit facilitiesChanged();
    });
}

void ContactEditor::save()
{
    if (!canSave())
        return;
    clearProblems();
    const auto contact = composed();
    if (!contact) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    services::ContactSave save;
    save.contact = *contact;
    save.contact.user = m_user ? m_user->key : domain::UserKey();
    const bool first = isNew();
    if (first)
        save.facilities = keysOf(m_record.facilities);
    run(Activity::Saving, m_contacts.save(save), [this, known = texts(), first](const ContactRecord &record) {
        field(kFacilities)->begin({});
        take(record, known);
        checkDirty();
        emit saved(first ? Deed::Created : Deed::Changed);
    });
}

void ContactEditor::take(const ContactRecord &record, const QHash<Field *, QString> &known)
{
    m_record = record;
    rebaseOn(record.contact, known);
    Field *login = field(kLogin);
    const bool follows = login->text() == known.value(login);
    login->rebase(loginOf(record.user), known.value(login));
    if (follows)
        putUser(record.user);
    emit facilitiesChanged();
}

void ContactEditor::setUser(const domain::UserRef &user)
{
    putUser(user);
}

void ContactEditor::clearUser()
{
    putUser(std::nullopt);
}

void ContactEditor::putUser(const std::optional<domain::UserRef> &user)
{
    m_user = user;
    field(kLogin)->clearProblem();
    field(kLogin)->setText(loginOf(user));
    emit userChanged();
}

void ContactEditor::addFacilities(const QList<domain::FacilityRef> &facilities)
{
    if (facilities.isEmpty() || isBusy())
        return;
    if (!isNew()) {
        runOnLinks(m_contacts.addFacilities(base().key, keysOf(facilities)), Deed::LinksChanged);
        return;
    }
    queueLinks(m_record.facilities, facilities);
    showQueue();
}

void ContactEditor::removeFacility(domain::FacilityKey facility)
{
    if (isBusy())
        return;
    if (!isNew()) {
        runOnLinks(m_contacts.removeFacility(base().key, facility), Deed::LinksChanged);
        return;
    }
    unqueueLink(m_record.facilities, facility);
    showQueue();
}

void ContactEditor::setDefaultFacility(domain::FacilityKey facility)
{
    if (isBusy())
        return;
    if (!isNew()) {
        runOnLinks(m_contacts.setDefaultFacility(base().key, facility), Deed::LinksChanged);
        return;
    }
    makeDefaultInQueue(m_record.facilities, facility);
    showQueue();
}

void ContactEditor::showQueue()
{
    const qsizetype count = m_record.facilities.size();
    field(kFacilities)->clearProblem();
    field(kFacilities)->setText(count == 0 ? QString() : QString::number(count));
    emit facilitiesChanged();
}

void ContactEditor::setValidity(domain::FacilityKey facility, const domain::Period &validity)
{
    if (isNew() || isBusy())
        return;
    if (const support::Outcome outcome = validity.check(); !outcome.ok()) {
        field(kFacilities)->setProblem(outcome.error());
        emit failed(outcome.error());
        return;
    }
    runOnLinks(m_contacts.setValidity(base().key, facility, validity), Deed::LinksChanged);
}

void ContactEditor::activate()
{
    setActive(Deed::Activated);
}

void ContactEditor::deactivate()
{
    setActive(Deed::Deactivated);
}

void ContactEditor::setActive(Deed deed)
{
    if (!isNew() && !isBusy())
        runOnLinks(m_contacts.setActive(base().key, base().rowVersion, deed == Deed::Activated), deed);
}

void ContactEditor::runOnLinks(const QFuture<support::Result<ContactRecord>> &future, Deed deed)
{
    clearProblem();
    field(kFacilities)->clearProblem();
    run(Activity::Saving, future, [this, deed](const ContactRecord &record) {
        m_record = record;
        followTo(record.contact);
        if (!field(kLogin)->isDirty()) {
            field(kLogin)->begin(loginOf(record.user));
            putUser(record.user);
        }
        emit facilitiesChanged();
        emit saved(deed);
    });
}

} // namespace gatehouse::editors
