// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/PortalUserSuggestions.h"

#include "ui/find/FindDialog.h"
#include "ui/portalusers/PortalUserForm.h"
#include "ui/record/Facilities.h"
#include "ui/record/LinkGrid.h"
#include "ui/widgets/SuggestEdit.h"

namespace gatehouse::ui::portalusers {

using editors::PortalUserEditor;
using services::Entity;
using support::Result;
using widgets::SuggestEdit;
using widgets::Suggestion;

namespace {

constexpr int kMostSuggestions = 8;

} // namespace

PortalUserSuggestions::PortalUserSuggestions(const page::PageContext &context, PortalUserEditor &editor, PortalUserForm &form,
                                             QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_find(*m_context.workspace)
    , m_editor(editor)
    , m_form(form)
{
    connect(m_form.contactEdit(), &SuggestEdit::asked, this, &PortalUserSuggestions::suggestContacts);
    connect(m_form.contactEdit(), &SuggestEdit::taken, this,
            [this](const QVariant &key) { m_editor.chooseContact({key.toLongLong()}); });
    connect(m_form.contactEdit(), &SuggestEdit::released, &m_editor, &PortalUserEditor::clearContact);
    connect(m_form.facilityEdit(), &SuggestEdit::asked, this, &PortalUserSuggestions::suggestFacilities);
    connect(m_form.facilityEdit(), &SuggestEdit::taken, this,
            [this](const QVariant &key) { m_editor.addFacilities({m_offered.value(key.toLongLong())}); });
    connect(m_form.facilities(), &record::LinkGrid::addRequested, this, &PortalUserSuggestions::findFacilities);
}

void PortalUserSuggestions::suggestContacts(const QString &text)
{
    services::FindQuery query;
    query.entity = Entity::Contact;
    query.text = text;
    query.active = services::Tick::Yes;
    query.staff = services::Tick::No;
    support::whenDone(m_find.page(query, {}, kMostSuggestions), this,
                      [this, question = ++m_contactQuestion](const Result<services::FindPage> &page) {
                          if (question != m_contactQuestion || !page.ok())
                              return;
                          QList<Suggestion> offers;
                          for (const services::FindRow &row : page->rows) {
                              QStringList facts{row.name, row.contactId, row.facilities.value(0)};
                              if (!row.username.isEmpty())
                                  facts.append(tr("signs in as %1").arg(row.username));
                              facts.removeAll(QString());
                              offers.append({facts.join(QStringLiteral(" · ")), row.key});
                          }
                          m_form.contactEdit()->offer(offers);
                      });
}

void PortalUserSuggestions::suggestFacilities(const QString &text)
{
    services::FindQuery query;
    query.entity = Entity::Facility;
    query.text = text;
    query.active = services::Tick::Yes;
    support::whenDone(m_find.page(query, {}, kMostSuggestions), this,
                      [this, question = ++m_facilityQuestion](const Result<services::FindPage> &page) {
                          if (question != m_facilityQuestion || !page.ok())
                              return;
                          m_offered.clear();
                          QList<Suggestion> offers;
                          for (const domain::FacilityRef &facility : record::facilitiesOf(page->rows)) {
                              m_offered.insert(facility.key.value, facility);
                              offers.append({tr("%1 · %2", "a facility's name and code").arg(facility.name, facility.code),
                                             facility.key.value});
                          }
                          m_form.facilityEdit()->offer(offers);
                      });
}

void PortalUserSuggestions::findFacilities()
{
    auto *dialog =
        new find::FindDialog(find::FindDialog::Purpose::Facility, m_context, record::linkedKeys(m_editor.facilities()), &m_form);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this,
            [this](const QList<services::FindRow> &rows) { m_editor.addFacilities(record::facilitiesOf(rows)); });
    dialog->open();
}

} // namespace gatehouse::ui::portalusers
