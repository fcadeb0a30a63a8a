// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/RecordEditor.h"
#include "services/ContactService.h"

namespace gatehouse::editors {

/// The form of a contact: its fields (domain::contactFields), `login` for the User box, `facilities` for what is wrong with the
/// links, and the links themselves, which are stored at once on a saved contact.
class ContactEditor : public FieldRecordEditor<domain::Contact> {
    Q_OBJECT

public:
    explicit ContactEditor(const services::ContactService &contacts, QObject *parent = nullptr);

    /// A new contact, blank.
    void fresh();
    void load(domain::ContactKey key);
    void reload() override;
    void refresh() override;

    /// The whole record as it was last loaded or saved.
    const services::ContactRecord &record() const { return m_record; }
    /// Who stands in the User box; stored with the next save (FLU-26).
    const std::optional<domain::UserRef> &user() const { return m_user; }
    void setUser(const domain::UserRef &user);
    void clearUser();

    /// Stored or, before the first save, queued (FLU-28); default first.
    const QList<domain::FacilityLink> &facilities() const { return m_record.facilities; }
    /// Facilities that are there already stay as they are. Stored at once on a saved contact, else queued.
    void addFacilities(const QList<domain::FacilityRef> &facilities);
    void removeFacility(domain::FacilityKey facility);
    void setDefaultFacility(domain::FacilityKey facility);
    /// On a saved contact only: a queued link runs without end.
    void setValidity(domain::FacilityKey facility, const domain::Period &validity);
    void activate();
    void deactivate();

protected:
    void store() override;
    void restart() override;
    void settleFirst() override;
    void put(Field *at, const QString &text) override;

signals:
    void facilitiesChanged();
    void userChanged();

private:
    void take(const services::ContactRecord &record, const QHash<Field *, QString> &known);
    void follow(const services::ContactRecord &record);
    void putUser(const std::optional<domain::UserRef> &user);
    void showQueue();
    void runOnLinks(const QFuture<support::Result<services::ContactRecord>> &future, Deed deed,
                    const std::function<void()> &resume);
    void linkCollides(const domain::FacilityRef &facility, const std::optional<domain::Period> &mine);
    void defaultCollides(const domain::FacilityLink &mine);
    void setActive(Deed deed);

    services::ContactService m_contacts;
    services::ContactRecord m_record;
    std::optional<domain::UserRef> m_user;
    std::optional<domain::UserRef> m_chosenUser; ///< the last one in the box who was not the stored one
};

} // namespace gatehouse::editors
