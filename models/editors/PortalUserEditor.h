// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/PortalUserOutlook.h"
#include "editors/RecordEditor.h"
#include "services/ContactService.h"
#include "services/FindService.h"
#include "services/LikenessService.h"
#include "services/OfficeService.h"
#include "services/PortalUserService.h"

#include <QJsonObject>
#include <QTimer>

namespace gatehouse::editors {

/// The form of **New Portal User…** (FLU-01): person, login, contact, facilities, group, lab and the way in, made at once or not at
/// all. Login, contact ID and group follow what is typed elsewhere until somebody chooses them by hand.
class PortalUserEditor : public RecordEditor {
    Q_OBJECT

public:
    /// The directory and the workspace outlive the editor.
    PortalUserEditor(services::Workspace &workspace, std::shared_ptr<const services::Directory> directory,
                     QObject *parent = nullptr);

    /// Begins blank and asks for labs and settings; loaded() follows.
    void fresh();
    bool isNew() const override { return !m_made.has_value(); }
    bool isDirty() const override;
    /// **Create**. Then made(), or failed() with the problems at their fields and nothing written.
    void create();
    void reload() override { fresh(); }
    void refresh() override;
    /// *Add another*: customer, group, lab and way in stay, the person goes.
    void another();
    /// Forgets everything that was typed.
    void discard();

    /// The existing contact that is taken, or none: then one is made.
    const std::optional<services::ContactRecord> &contact() const { return m_contact; }
    void chooseContact(domain::ContactKey key);
    void clearContact();

    /// The existing contact's own, then those that are added; default first.
    QList<domain::FacilityLink> facilities() const;
    void addFacilities(const QList<domain::FacilityRef> &facilities);
    /// Takes away one that was added; an existing contact keeps its own.
    void removeFacility(domain::FacilityKey facility);
    /// Makes one that was added the default place, where the existing contact has none.
    void setDefaultFacility(domain::FacilityKey facility);

    const QList<services::FindRow> &labs() const { return m_labs; }
    /// The code of the site's default lab; empty when there is none.
    const QString &defaultLab() const { return m_settings.defaultLab; }
    const QString &portalAddress() const { return m_settings.portalAddress; }
    /// The groups that somebody of this type may be given, by name.
    QList<domain::Group> groups() const;
    enum class Remember { No, Yes };
    /// The chosen lab becomes the site's default together with **Create**.
    void setRememberLab(Remember remember) { m_remember = remember; }

    /// Whether the user that would be made now could sign in and see anything.
    const PortalUserOutlook &outlook() const { return m_outlook; }
    /// Where the login in the field comes from; Nothing when it was typed.
    domain::LoginOffer::From loginFrom() const;
    /// People who may be the same, without the contact that is taken.
    const QList<domain::AlikePerson> &similar() const { return m_similar; }

    /// What was made by the last save.
    const std::optional<services::PortalUserMade> &made() const { return m_made; }
    /// Why the lab could not become the default, though the user was made.
    const std::optional<support::Error> &rememberProblem() const { return m_rememberProblem; }

    /// What was typed, without any password; empty when nothing was.
    QJsonObject draft() const;
    void restore(const QJsonObject &draft);

signals:
    /// Something was typed or came in: outlook(), facilities() and contact() are anew.
    void changed();
    void similarChanged();

private:
    struct Settings {
        QString defaultLab;
        QString portalAddress;
    };

    QString text(QStringView key) const { return field(key)->text(); }
    void store() override { create(); }
    void adopt(qint64) override {}
    void restart() override {} // what is typed here is always a new one
    void write(QStringView key, const QString &text) { field(key)->setText(text); }
    void follow(QStringView key, const QString &offer);
    void followAll();
    void onChanged();
    void evaluate();
    void askFacilities();
    void askSimilar();
    void takeLabs(const QList<services::FindRow> &labs, const QMap<QString, QString> &settings);
    void takeContact(const services::ContactRecord &contact);
    void takeMade(const services::PortalUserMade &made);
    void rememberLab();
    QString offeredGroup() const;
    QStringList secretWords() const;
    std::optional<services::NewPortalUser> composed();
    bool refuseMissing();

    std::shared_ptr<const services::Directory> m_directory;
    const support::Clock &m_clock;
    services::PortalUserService m_portalUsers;
    services::ContactService m_contacts;
    services::FacilityService m_facilityService;
    services::FindService m_find;
    services::LikenessService m_likeness;
    services::OfficeService m_office;
    QList<services::FindRow> m_labs;
    Settings m_settings;
    QHash<QString, QString> m_offers; ///< what was put into a field by itself
    std::optional<services::ContactRecord> m_contact;
    QList<domain::FacilityLink> m_added;
    QHash<qint64, services::FacilityRecord> m_known; ///< facilities with their assets and group
    PortalUserOutlook m_outlook;
    domain::PersonTyped m_asked;
    QList<domain::AlikePerson> m_similar;
    quint64 m_question = 0;
    quint64 m_contactQuestion = 0;
    Remember m_remember = Remember::No;
    std::optional<services::PortalUserMade> m_made;
    std::optional<support::Error> m_rememberProblem;
    QTimer m_typing;
    bool m_quiet = false; ///< several fields are being set at once
};

} // namespace gatehouse::editors
