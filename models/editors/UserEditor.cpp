// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/UserEditor.h"

#include "editors/LinkQueue.h"

#include <utility>

namespace gatehouse::editors {

using services::UserRecord;
using services::UserSaved;

namespace {

const auto kPassword = QStringLiteral("password");
const auto kConfirm = QStringLiteral("confirm");
const auto kLabs = QStringLiteral("labs");

} // namespace

UserEditor::UserEditor(const services::UserService &users, QObject *parent)
    : FieldRecordEditor(domain::userFields(), parent)
    , m_users(users)
{
    addField(kPassword, Field::Need::Optional);
    addField(kConfirm, Field::Need::Optional);
    addField(kLabs, Field::Need::Optional);
}

void UserEditor::fresh(const domain::User &start)
{
    m_record = {};
    m_record.user = start;
    beginWith(start);
    for (const QString &key : {kPassword, kConfirm, kLabs})
        field(key)->begin({});
    announceLoaded();
    emit labsChanged();
}

void UserEditor::load(domain::UserKey key)
{
    run(Activity::Loading, m_users.load(key), [this](const UserRecord &record) {
        m_record = record;
        clearProblems();
        beginWith(record.user);
        announceLoaded();
        emit labsChanged();
    });
}

void UserEditor::reload()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_users.load(base().key), [this, adopted = std::exchange(m_adopted, false)](const UserRecord &record) {
        clearProblems();
        m_record = record;
        mergeWith(record.user, textsOf(record.user));
        emit labsChanged();
        announceLoaded();
        if (adopted && m_record.labs.isEmpty())
            emit labNeeded();
    });
}

void UserEditor::refresh()
{
    if (isNew() || isBusy())
        return;
    run(Activity::Loading, m_users.load(base().key), [this](const UserRecord &record) {
        m_record = record;
        followTo(record.user);
        announceLoaded();
        emit labsChanged();
    });
}

void UserEditor::store()
{
    const auto save = composedSave();
    if (!save) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    const QHash<Field *, QString> known = texts();
    const bool first = isNew();
    const auto done = [this, known, first](const UserSaved &saved) {
        settle();
        if (first)
            created(saved, known);
        else
            changed(saved, known);
    };
    run(Activity::Saving, m_users.save(*save), done,
        [this](const support::Error &conflict) { meet(conflict, Then::UnlessCollided, [this] { proceed(); }); });
}

// The deleted one's labs and groups come along; its contact and its password were its own.
void UserEditor::restart()
{
    restartFrom({});
    m_record.user = base();
    m_record.contact.reset();
    m_record.lastSignIn = {};
    m_record.lockedUntil = {};
    m_record.readiness = {};
    m_record.preview = {};
    emit labsChanged();
}

std::optional<services::UserSave> UserEditor::composedSave()
{
    const auto user = composed();
    const QString password = field(kPassword)->text();
    const bool confirmed = password == field(kConfirm)->text();
    if (!confirmed)
        putProblem(support::Error::invalid(kConfirm, support::Reason::Mismatch));
    if (!user || !confirmed)
        return std::nullopt;
    services::UserSave save;
    save.user = *user;
    if (isNew()) {
        save.labs = keysOf(m_record.labs);
        for (const domain::Group &group : std::as_const(m_record.groups))
            save.groups.append(group.key);
        if (!password.isEmpty())
            save.password = support::Secret::fromText(password);
    }
    return save;
}

void UserEditor::created(const UserSaved &saved, const QHash<Field *, QString> &known)
{
    settleFirst();
    changed(saved, known);
    if (m_record.labs.isEmpty())
        emit labNeeded();
}

void UserEditor::settleFirst()
{
    for (const QString &key : {kPassword, kConfirm, kLabs})
        field(key)->begin({});
    m_adopted = !isNew();
}

void UserEditor::changed(const UserSaved &saved, const QHash<Field *, QString> &known)
{
    const bool first = isNew();
    m_record = saved.record;
    m_attachedDefaultLab = saved.defaultLabAttached;
    rebaseOn(m_record.user, known);
    checkDirty();
    emit labsChanged();
    emit this->saved(first ? Deed::Created : Deed::Changed);
}

void UserEditor::addLabs(const QList<domain::FacilityRef> &labs)
{
    if (labs.isEmpty() || isBusy())
        return;
    if (!isNew()) {
        beginWork();
        runOnLinks(m_users.addLabs(base().key, keysOf(labs)), Deed::LinksChanged, {});
        return;
    }
    field(kLabs)->clearProblem();
    queueLinks(m_record.labs, labs);
    field(kLabs)->setText(QString::number(m_record.labs.size()));
    emit labsChanged();
}

void UserEditor::removeLab(domain::FacilityKey lab)
{
    if (isBusy())
        return;
    if (!isNew()) {
        const auto seen = domain::linkTo(m_record.labs, lab);
        beginWork();
        if (seen)
            runOnLinks(m_users.removeLab(base().key, lab, seen), Deed::LinksChanged,
                       [this, mine = *seen] { removingCollides(mine); });
        return;
    }
    unqueueLink(m_record.labs, lab);
    field(kLabs)->setText(m_record.labs.isEmpty() ? QString() : QString::number(m_record.labs.size()));
    emit labsChanged();
}

void UserEditor::setDefaultLab(domain::FacilityKey lab)
{
    if (isBusy())
        return;
    if (!isNew()) {
        const auto mine = domain::linkTo(m_record.labs, lab);
        const auto seen = defaultOf(m_record.labs);
        beginWork();
        if (mine) {
            runOnLinks(m_users.setDefaultLab(base().key, lab, seen ? seen->facility.key : lab), Deed::LinksChanged,
                       [this, link = *mine] { defaultCollides(link); });
        }
        return;
    }
    makeDefaultInQueue(m_record.labs, lab);
    emit labsChanged();
}

void UserEditor::changeGroups(const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove)
{
    if (isNew() || isBusy())
        return;
    beginWork();
    runOnLinks(m_users.changeGroups(base().key, add, remove), Deed::GroupsChanged, {});
}

void UserEditor::resetPassword(const support::Secret &password)
{
    if (!isNew() && !isBusy())
        runOnLinks(m_users.setPassword(base().key, password, services::PasswordChange::MustChange), Deed::PasswordSet, {});
}

void UserEditor::unlock()
{
    if (!isNew() && !isBusy())
        runOnLinks(m_users.unlock(base().key), Deed::Unlocked, {});
}

void UserEditor::activate()
{
    beginWork();
    setActive(Deed::Activated);
}

void UserEditor::deactivate()
{
    beginWork();
    setActive(Deed::Deactivated);
}

void UserEditor::setActive(Deed deed)
{
    if (isNew() || isBusy())
        return;
    const bool active = deed == Deed::Activated;
    runOnLinks(m_users.setActive(base().key, base().rowVersion, active), deed, [this, deed, active] {
        if (m_record.user.active == active)
            finish(deed);
        else
            setActive(deed);
    });
}

void UserEditor::runOnLinks(const QFuture<support::Result<UserRecord>> &future, Deed deed, const std::function<void()> &resume)
{
    clearProblem();
    field(kLabs)->clearProblem();
    const auto done = [this, deed](const UserRecord &record) {
        m_record = record;
        followTo(record.user);
        emit labsChanged();
        finish(deed);
    };
    run(Activity::Saving, future, done, [this, resume](const support::Error &conflict) { meet(conflict, Then::Always, resume); });
}

void UserEditor::removingCollides(const domain::FacilityLink &mine)
{
    Collision collision;
    collision.kind = Collision::Kind::Link;
    collision.key = kLabs;
    collision.theirLink = domain::linkTo(m_record.labs, mine.facility.key);
    collision.redo = [this, lab = mine.facility.key] { removeLab(lab); };
    collide(collision);
    tellCollided();
}

// A lab that they removed is given again before it becomes the default.
void UserEditor::defaultCollides(const domain::FacilityLink &mine)
{
    const domain::FacilityRef lab = mine.facility;
    Collision collision;
    collision.kind = Collision::Kind::DefaultLink;
    collision.key = kLabs;
    collision.myLink = mine;
    collision.theirLink = defaultOf(m_record.labs);
    collision.redo = [this, lab] { setDefaultLab(lab.key); };
    if (!domain::linkTo(m_record.labs, lab.key)) {
        collision.redo = [this, lab, then = collision] {
            collide(then);
            addLabs({lab});
        };
    }
    collide(collision);
    tellCollided();
}

} // namespace gatehouse::editors
