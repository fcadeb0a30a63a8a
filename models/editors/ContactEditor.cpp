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
        clearProblems();
        m_record = record;
        QHash<Field *, QString> theirs = textsOf(record.contact);
        theirs.insert(field(kLogin), loginOf(record.user));
        mergeWith(record.contact, theirs);
        if (!field(kLogin)->isDirty())
            putUser(record.user);
        emit facilitiesChanged();
        announceLoaded();
    });
}

void ContactEditor::refresh()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_contacts.load(base().key), [this](const ContactRecord &record) {
        follow(record);
        announceLoaded();
        emit facilitiesChanged();
    });
}

void ContactEditor::settleFirst()
{
    field(kFacilities)->begin({});
}

void ContactEditor::store()
{
    const auto contact = composed();
    if (!contact) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    services::ContactSave save;
    save.contact = *contact;
    save.contact.user = m_user ? m_user->key : domain::UserKey();
    const bool first = isNew();
    if (first) {
        save.facilities = keysOf(m_record.facilities);
        for (const domain::FacilityLink &link : std::as_const(m_record.facilities))
            save.validities.insert(link.facility.key.value, link.validity);
    }
    const auto done = [this, known = texts(), first](const ContactRecord &record) {
        settle();
        settleFirst();
        take(record, known);
        checkDirty();
        emit saved(first ? Deed::Created : Deed::Changed);
    };
    run(Activity::Saving, m_contacts.save(save), done,
        [this](const support::Error &conflict) { meet(conflict, Then::UnlessCollided, [this] { proceed(); }); });
}

// The deleted one's facilities and user come along.
void ContactEditor::restart()
{
    restartFrom({});
    m_record.contact = base();
    m_record.user.reset();
    m_record.readiness.reset();
    m_record.preview = {};
    field(kLogin)->restart({});
    showQueue();
}

void ContactEditor::put(Field *at, const QString &text)
{
    if (at == field(kLogin))
        putUser(text == loginOf(m_record.user) ? m_record.user : m_chosenUser);
    else
        at->setText(text);
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

void ContactEditor::follow(const ContactRecord &record)
{
    m_record = record;
    followTo(record.contact, {{field(kLogin), loginOf(record.user)}});
    if (field(kLogin)->text() == loginOf(record.user))
        putUser(record.user);
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
    if (loginOf(user) != loginOf(m_record.user))
        m_chosenUser = user;
    field(kLogin)->clearProblem();
    field(kLogin)->setText(loginOf(user));
    emit userChanged();
}

void ContactEditor::addFacilities(const QList<domain::FacilityRef> &facilities)
{
    if (facilities.isEmpty() || isBusy())
        return;
    if (!isNew()) {
        beginWork();
        runOnLinks(m_contacts.addFacilities(base().key, keysOf(facilities)), Deed::LinksChanged, {});
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
        const auto seen = domain::linkTo(m_record.facilities, facility);
        beginWork();
        if (seen) {
            runOnLinks(m_contacts.removeFacility(base().key, facility, seen), Deed::LinksChanged,
                       [this, mine = seen->facility] { linkCollides(mine, std::nullopt); });
        }
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
        const auto mine = domain::linkTo(m_record.facilities, facility);
        const auto seen = defaultOf(m_record.facilities);
        beginWork();
        if (mine) {
            runOnLinks(m_contacts.setDefaultFacility(base().key, facility, seen ? seen->facility.key : facility),
                       Deed::LinksChanged, [this, link = *mine] { defaultCollides(link); });
        }
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
    const auto seen = domain::linkTo(m_record.facilities, facility);
    beginWork();
    if (seen) {
        runOnLinks(m_contacts.setValidity(base().key, facility, validity, seen->validity), Deed::LinksChanged,
                   [this, mine = seen->facility, validity] { linkCollides(mine, validity); });
    }
}

void ContactEditor::activate()
{
    beginWork();
    setActive(Deed::Activated);
}

void ContactEditor::deactivate()
{
    beginWork();
    setActive(Deed::Deactivated);
}

void ContactEditor::setActive(Deed deed)
{
    if (isNew() || isBusy())
        return;
    const bool active = deed == Deed::Activated;
    runOnLinks(m_contacts.setActive(base().key, base().rowVersion, active), deed, [this, deed, active] {
        if (m_record.contact.active == active)
            finish(deed);
        else
            setActive(deed);
    });
}

void ContactEditor::runOnLinks(const QFuture<support::Result<ContactRecord>> &future, Deed deed,
                               const std::function<void()> &resume)
{
    clearProblem();
    field(kFacilities)->clearProblem();
    const auto done = [this, deed](const ContactRecord &record) {
        follow(record);
        emit facilitiesChanged();
        finish(deed);
    };
    run(Activity::Saving, future, done, [this, resume](const support::Error &conflict) { meet(conflict, Then::Always, resume); });
}

// `mine` are the dates that I gave; none: I removed the link. One that they removed is made anew with my dates.
void ContactEditor::linkCollides(const domain::FacilityRef &facility, const std::optional<domain::Period> &mine)
{
    Collision collision;
    collision.kind = Collision::Kind::Link;
    collision.key = kFacilities;
    collision.theirLink = domain::linkTo(m_record.facilities, facility.key);
    const bool gone = !collision.theirLink;
    if (mine) {
        collision.myLink = domain::FacilityLink{facility, !gone && collision.theirLink->isDefault, *mine};
        collision.redo = [this, facility, dates = *mine, gone] {
            if (gone)
                runOnLinks(m_contacts.addFacilities(base().key, {facility.key}, dates), Deed::LinksChanged, {});
            else
                setValidity(facility.key, dates);
        };
    } else {
        collision.redo = [this, facility] { removeFacility(facility.key); };
    }
    collide(collision);
    tellCollided();
}

// A facility that they removed is linked again before it becomes the default.
void ContactEditor::defaultCollides(const domain::FacilityLink &mine)
{
    const domain::FacilityKey facility = mine.facility.key;
    Collision collision;
    collision.kind = Collision::Kind::DefaultLink;
    collision.key = kFacilities;
    collision.myLink = mine;
    collision.theirLink = defaultOf(m_record.facilities);
    collision.redo = [this, facility] { setDefaultFacility(facility); };
    if (!domain::linkTo(m_record.facilities, facility)) {
        collision.redo = [this, mine, then = collision] {
            collide(then);
            runOnLinks(m_contacts.addFacilities(base().key, {mine.facility.key}, mine.validity), Deed::LinksChanged, {});
        };
    }
    collide(collision);
    tellCollided();
}

} // namespace gatehouse::editors
