// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/RecordEditor.h"
#include "services/UserService.h"

namespace gatehouse::editors {

/// The form of a user: its fields (domain::userFields), `password` and `confirm` until the first save, `labs` for what is wrong
/// with them, and the work that is stored at once: labs of a saved user, groups, password, lock, status.
class UserEditor : public FieldRecordEditor<domain::User> {
    Q_OBJECT

public:
    explicit UserEditor(const services::UserService &users, QObject *parent = nullptr);

    /// A new user, blank (FLU-04) but for what `start` presets.
    void fresh(const domain::User &start = {});
    void load(domain::UserKey key);
    void reload() override;
    void refresh() override;

    /// The whole record as it was last loaded or saved.
    const services::UserRecord &record() const { return m_record; }
    /// Stored or, before the first save, queued; default first.
    const QList<domain::FacilityLink> &labs() const { return m_record.labs; }
    /// The last save attached the site's default lab by itself (FLU-40).
    bool attachedDefaultLab() const { return m_attachedDefaultLab; }

    /// Labs that are there already stay as they are. Stored at once on a saved user, else queued for the first save.
    void addLabs(const QList<domain::FacilityRef> &labs);
    void removeLab(domain::FacilityKey lab);
    void setDefaultLab(domain::FacilityKey lab);
    void changeGroups(const QList<domain::GroupKey> &add, const QList<domain::GroupKey> &remove);
    /// An initial password: to be changed at the first sign-in (ruling 6). Problems come with failed(), field `password`.
    void resetPassword(const support::Secret &password);
    void unlock();
    void activate();
    void deactivate();

protected:
    void store() override;
    void restart() override;
    void settleFirst() override;

signals:
    void labsChanged();
    /// The first save went well and there is no lab: time for the Attention box (FLU-09). Once for a record.
    void labNeeded();

private:
    void created(const services::UserSaved &saved, const QHash<Field *, QString> &known);
    void changed(const services::UserSaved &saved, const QHash<Field *, QString> &known);
    void runOnLinks(const QFuture<support::Result<services::UserRecord>> &future, Deed deed, const std::function<void()> &resume);
    void removingCollides(const domain::FacilityLink &mine);
    void defaultCollides(const domain::FacilityLink &mine);
    void setActive(Deed deed);
    std::optional<services::UserSave> composedSave();

    services::UserService m_users;
    services::UserRecord m_record;
    bool m_adopted = false; ///< a first save of unknown end arrived, and is being loaded
    bool m_attachedDefaultLab = false;
};

} // namespace gatehouse::editors
