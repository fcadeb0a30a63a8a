// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/UserEditor.h"

#include "editors/LinkQueue.h"

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
    run(Activity::Loading, m_users.load(base().key), [this](const UserRecord &record) {
        QHash<Field *, QString> untouched;
        for (Field *at : fields())
            untouched.insert(at, at->original());
        clearProblems();
        m_record = record;
        rebaseOn(record.user, untouched);
        announceLoaded();
        emit labsChanged();
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

void UserEditor::save()
{
    if (!canSave())
        return;
    clearProblems();
    const auto save = composedSave();
    if (!save) {
        emit failed(firstProblem() != nullptr ? *firstProblem()->problem() : *problem());
        return;
    }
    const QHash<Field *, QString> known = texts();
    const bool first = isNew();
    run(Activity::Saving, m_users.save(*save), [this, known, first](const UserSaved &saved) {
        if (first)
            created(saved, known);
        else
            changed(saved, known);
    });
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
        if (!password.isEmpty())
            save.password = support::Secret::fromText(password);
    }
    return save;
}

void UserEditor::created(const UserSaved &saved, const QHash<Field *, QString> &known)
{
    for (const QString &key : {kPassword, kConfirm, kLabs})
        field(key)->begin({});
    changed(saved, known);
    if (m_record.labs.isEmpty())
        emit labNeeded();
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
        runOnLinks(m_users.addLabs(base().key, keysOf(labs)), Deed::LinksChanged);
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
        runOnLinks(m_users.removeLab(base().key, lab), Deed::LinksChanged);
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
        runOnLinks(m_users.setDefaultLab(base().key, lab), Deed::LinksChanged);
        return;
    }
    makeDefaultInQueue(m_record.labs, lab);
    emit labsChanged();
}

void UserEditor::changeGroups(const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove)
{
    if (!isNew() && !isBusy())
        runOnLinks(m_users.changeGroups(base().key, add, remove), Deed::GroupsChanged);
}

void UserEditor::resetPassword(const support::Secret &password)
{
    if (!isNew() && !isBusy())
        runOnLinks(m_users.setPassword(base().key, password, services::PasswordChange::MustChange), Deed::PasswordSet);
}

void UserEditor::unlock()
{
    if (!isNew() && !isBusy())
        runOnLinks(m_users.unlock(base().key), Deed::Unlocked);
}

void UserEditor::activate()
{
    setActive(Deed::Activated);
}

void UserEditor::deactivate()
{
    setActive(Deed::Deactivated);
}

void UserEditor::setActive(Deed deed)
{
    if (!isNew() && !isBusy())
        runOnLinks(m_users.setActive(base().key, base().rowVersion, deed == Deed::Activated), deed);
}

void UserEditor::runOnLinks(const QFuture<support::Result<UserRecord>> &future, Deed deed)
{
    clearProblem();
    field(kLabs)->clearProblem();
    run(Activity::Saving, future, [this, deed](const UserRecord &record) {
        m_record = record;
        followTo(record.user);
        emit labsChanged();
        emit saved(deed);
    });
}

} // namespace gatehouse::editors
