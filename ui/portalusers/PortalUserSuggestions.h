// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/PortalUserEditor.h"
#include "ui/page/PageContext.h"

namespace gatehouse::ui::portalusers {

class PortalUserForm;

/// Finds contacts and facilities while somebody types, and takes what is chosen, there or in **Find Facility**.
class PortalUserSuggestions : public QObject {
    Q_OBJECT

public:
    /// Editor and form outlive it.
    PortalUserSuggestions(const page::PageContext &context, editors::PortalUserEditor &editor, PortalUserForm &form,
                          QObject *parent);

private:
    void suggestContacts(const QString &text);
    void suggestFacilities(const QString &text);
    void findFacilities();

    page::PageContext m_context;
    services::FindService m_find;
    editors::PortalUserEditor &m_editor;
    PortalUserForm &m_form;
    QHash<qint64, domain::FacilityRef> m_offered;
    quint64 m_contactQuestion = 0;
    quint64 m_facilityQuestion = 0;
};

} // namespace gatehouse::ui::portalusers
