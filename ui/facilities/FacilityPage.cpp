// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/FacilityPage.h"

#include "services/EffectService.h"
#include "services/RemovalService.h"
#include "ui/facilities/FacilityForm.h"
#include "ui/facilities/ParentBox.h"
#include "ui/find/FindDialog.h"
#include "ui/record/LifeActions.h"
#include "ui/widgets/ChecklistPanel.h"

namespace gatehouse::ui::facilities {

using editors::FacilityEditor;
using services::Entity;

namespace {

QString counted(qint64 count, const QString &one, const QString &many)
{
    return count == 1 ? one : many.arg(count);
}

} // namespace

FacilityPage::FacilityPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent)
    : RecordPage(context, Entity::Facility, std::make_unique<FacilityEditor>(services::FacilityService(*context.workspace)),
                 parent)
    , m_editor(static_cast<FacilityEditor &>(editor()))
    , m_key{address.key}
    , m_panel(new widgets::ChecklistPanel)
{
    makeActions();
    m_form = new FacilityForm(
        *context.directory, services::FindService(*context.workspace),
        [this](const QString &key, QWidget *widget, const QString &label) { return makeField(key, widget, label); });
    setParts(m_form, m_panel, tr("use"));
    connectParent();
    load();
}

void FacilityPage::makeActions()
{
    addActions({saveAction()}, saveAction());
    setLife(lifeHooks());
}

record::LifeHooks FacilityPage::lifeHooks()
{
    const services::EffectService effects(*context().workspace);
    const services::RemovalService removal(*context().workspace);
    record::LifeHooks hooks;
    hooks.name = [this] { return m_editor.record().facility.name.text(); };
    hooks.key = [this] { return recordKey(); };
    hooks.isActive = [this] { return m_editor.record().facility.active; };
    hooks.effect = [this, effects](domain::Turn turn) { return effects.of(m_editor.base().key, turn); };
    hooks.turn = [this](domain::Turn turn) { turn == domain::Turn::Off ? m_editor.deactivate() : m_editor.activate(); };
    hooks.check = [this, removal] { return removal.check(m_editor.base().key); };
    hooks.remove = [this, removal] { return removal.remove(m_editor.base().key, m_editor.base().rowVersion); };
    return hooks;
}

// What is chosen stands in the field as its code, and waits for Save like everything typed.
void FacilityPage::connectParent()
{
    ParentBox *box = m_form->parentBox();
    editors::Field *parent = m_editor.field(u"parent");
    fields().bindProblem(QStringLiteral("parent"), m_form->parentField());
    connect(parent, &editors::Field::textChanged, box, &ParentBox::setCode);
    connect(box, &ParentBox::codeChanged, parent, &editors::Field::setText);
    connect(box, &ParentBox::lookupRequested, this, &FacilityPage::findParent);
}

void FacilityPage::findParent()
{
    if (!reasonAgainstChange().isEmpty())
        return;
    auto *dialog = new find::FindDialog(find::FindDialog::Purpose::Parent, context(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this,
            [this](const QList<services::FindRow> &rows) { m_editor.field(u"parent")->setText(rows.first().code); });
    dialog->open();
}

void FacilityPage::load()
{
    if (m_key.isStored())
        m_editor.load(m_key);
    else
        m_editor.fresh();
}

qint64 FacilityPage::recordKey() const
{
    return m_editor.isThere() ? m_editor.base().key.value : m_key.value;
}

QString FacilityPage::titleText() const
{
    if (!m_key.isStored() && m_editor.isNew())
        return tr("Add Facility");
    return m_editor.isThere() ? tr("Edit Facility – %1").arg(m_editor.record().facility.name.text()) : tr("Edit Facility");
}

QString FacilityPage::tabText() const
{
    if (!m_key.isStored() && m_editor.isNew())
        return tr("New facility");
    return m_editor.isThere() ? m_editor.record().facility.name.text() : tr("Facility");
}

QString FacilityPage::firstField() const
{
    return QStringLiteral("name");
}

bool FacilityPage::concerns(Entity) const
{
    return true; // users and contacts are counted here
}

void FacilityPage::showRecord()
{
    const QString against = reasonAgainstChange();
    m_form->parentBox()->setOwnKey(recordKey());
    if (const editors::Field *parent = m_editor.field(u"parent"); !parent->isDirty())
        m_form->parentBox()->hold(parent->text());
    m_form->parentBox()->setEnabled(against.isEmpty());
    m_form->parentBox()->setToolTip(against);
    const domain::Facility &facility = m_editor.record().facility;
    const QString code = facility.code.text();
    if (m_editor.isNew())
        setSubtitle(tr("A site or company: a lab, a customer, or both."));
    else if (facility.lab && facility.customer)
        setSubtitle(tr("%1 · lab and customer").arg(code), code);
    else if (facility.lab)
        setSubtitle(tr("%1 · lab").arg(code), code);
    else
        setSubtitle(facility.customer ? tr("%1 · customer").arg(code) : code, code);
    showPanel();
}

void FacilityPage::showPanel()
{
    const services::FacilityRecord &record = m_editor.record();
    const QString contacts = tr("Contacts");
    const QString users = tr("Portal users");
    const QString assets = tr("Assets");
    if (m_editor.isNew()) {
        m_panel->setHeading(tr("Not saved yet"));
        m_panel->setSection(tr("Contacts"), tr("After the first save this counts who and what belongs to it."));
        return;
    }
    m_panel->setHeading(tr("Who and what belongs to it"));
    m_panel->setSection(contacts, counted(record.contacts, tr("1 contact is linked"), tr("%L1 contacts are linked")));
    m_panel->setSection(users, counted(record.portalUsers, tr("1 portal user sees it"), tr("%L1 portal users see it")));
    m_panel->setSection(assets, counted(record.assets, tr("1 asset is owned by it"), tr("%L1 assets are owned by it")));
}

} // namespace gatehouse::ui::facilities
