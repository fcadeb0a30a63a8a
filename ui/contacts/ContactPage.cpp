// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/contacts/ContactPage.h"

#include "services/EffectService.h"
#include "services/RemovalService.h"
#include "ui/contacts/ContactForm.h"
#include "ui/find/FindDialog.h"
#include "ui/page/Actions.h"
#include "ui/record/Facilities.h"
#include "ui/record/LifeActions.h"
#include "ui/record/LinkGrid.h"
#include "ui/record/ReadinessPanel.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/LookupEdit.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QLineEdit>
#include <QPushButton>

namespace gatehouse::ui::contacts {

using editors::ContactEditor;
using services::Entity;

namespace {

QString shownUser(const domain::UserRef &user)
{
    const QString name = user.fullName();
    return name.isEmpty() ? user.username : ContactPage::tr("%1 (%2)", "name of a user (login)").arg(name, user.username);
}

} // namespace

ContactPage::ContactPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent)
    : RecordPage(context, Entity::Contact, std::make_unique<ContactEditor>(services::ContactService(*context.workspace)), parent)
    , m_editor(static_cast<ContactEditor &>(editor()))
    , m_key{address.key}
    , m_presetUser{address.user}
    , m_form(new ContactForm([this](const QString &key, QWidget *widget) { return makeField(key, widget); }))
    , m_panel(new record::ReadinessPanel)
    , m_openUser(new QPushButton(tr("User")))
{
    makeActions();
    setParts(m_form, m_panel, tr("readiness"));
    style::setButtonKind(m_openUser, style::ButtonKind::Link);
    m_openUser->setAutoDefault(false);
    addToHead(m_openUser);
    connect(m_openUser, &QPushButton::clicked, this, [this] { openUser({}); });
    connectUserBox();
    connectFacilities();
    connect(m_panel, &record::ReadinessPanel::fixRequested, this, &ContactPage::fix);
    load();
}

void ContactPage::makeActions()
{
    m_checkAccess = page::makeAction(tr("Chec&k Access…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
    addActions({saveAction(), m_checkAccess}, saveAction());
    setLife(lifeHooks());
    connect(m_checkAccess, &QAction::triggered, this, &ContactPage::checkAccess);
    actions().bind(m_checkAccess,
                   [this] { return m_editor.record().user ? QString() : tr("No user is linked: nobody signs in."); });
}

record::LifeHooks ContactPage::lifeHooks()
{
    const services::EffectService effects(*context().workspace);
    const services::RemovalService removal(*context().workspace);
    record::LifeHooks hooks;
    hooks.name = [this] { return personName(); };
    hooks.key = [this] { return recordKey(); };
    hooks.isActive = [this] { return m_editor.record().contact.active; };
    hooks.effect = [this, effects](domain::Turn turn) { return effects.of(m_editor.base().key, turn); };
    hooks.turn = [this](domain::Turn turn) { turn == domain::Turn::Off ? m_editor.deactivate() : m_editor.activate(); };
    hooks.check = [this, removal] { return removal.check(m_editor.base().key); };
    hooks.remove = [this, removal] { return removal.remove(m_editor.base().key, m_editor.base().rowVersion); };
    return hooks;
}

void ContactPage::connectUserBox()
{
    fields().bindProblem(QStringLiteral("login"), m_form->userField());
    connect(m_form->user(), &widgets::LookupEdit::lookupRequested, this, &ContactPage::findUser);
    connect(m_form->user(), &widgets::LookupEdit::cleared, &m_editor, &ContactEditor::clearUser);
    connect(&m_editor, &ContactEditor::userChanged, this, &ContactPage::showUser);
}

void ContactPage::connectFacilities()
{
    record::LinkGrid *grid = m_form->facilities();
    setGrid(*grid, tr("Choose a facility first."));
    connect(grid, &record::LinkGrid::addRequested, this, &ContactPage::findFacilities);
    connect(grid, &record::LinkGrid::removeRequested, &m_editor, &ContactEditor::removeFacility);
    connect(grid, &record::LinkGrid::defaultRequested, &m_editor, &ContactEditor::setDefaultFacility);
    connect(grid, &record::LinkGrid::validityEdited, &m_editor, &ContactEditor::setValidity, Qt::QueuedConnection);
    connect(grid, &record::LinkGrid::dateRefused, this,
            [this](const support::Error &error) { m_editor.field(u"facilities")->setProblem(error); });
    connect(&m_editor, &ContactEditor::facilitiesChanged, this, &ContactPage::showFacilities);
    connect(m_editor.field(u"facilities"), &editors::Field::problemChanged, this, &ContactPage::showFacilities);
}

void ContactPage::load()
{
    if (m_key.isStored()) {
        m_editor.load(m_key);
        return;
    }
    m_editor.fresh();
    if (m_presetUser.isStored())
        presetUser(m_presetUser);
}

void ContactPage::putUser(domain::UserKey user, const std::function<void(const domain::User &)> &then)
{
    const services::UserService users(*context().workspace);
    support::whenDone(users.load(user), this, [this, then](const support::Result<services::UserRecord> &record) {
        if (!record.ok())
            return;
        const domain::User &found = record->user;
        m_editor.setUser({found.key, found.username.text(), found.first.text(), found.last.text(), found.active});
        then(found);
    });
}

// A new contact for a user is the same person: what is known of the user stands there already.
void ContactPage::presetUser(domain::UserKey user)
{
    putUser(user, [this](const domain::User &found) {
        const std::pair<QStringView, QString> known[] = {{u"first", found.first.text()},
                                                         {u"last", found.last.text()},
                                                         {u"email", found.email1.text()},
                                                         {u"id", found.email1.text()}};
        for (const auto &[key, text] : known) {
            if (m_editor.field(key)->text().isEmpty())
                m_editor.field(key)->setText(text);
        }
    });
}

qint64 ContactPage::recordKey() const
{
    return m_editor.isThere() ? m_editor.base().key.value : m_key.value;
}

QString ContactPage::personName() const
{
    const domain::Contact &contact = m_editor.record().contact;
    const QString name = QString(contact.first.text() + u' ' + contact.last.text()).trimmed();
    return name.isEmpty() ? contact.id.text() : name;
}

QString ContactPage::titleText() const
{
    if (!m_key.isStored() && m_editor.isNew())
        return tr("Add Contact");
    return m_editor.isThere() ? tr("Edit Contact – %1").arg(personName()) : tr("Edit Contact");
}

QString ContactPage::tabText() const
{
    if (!m_key.isStored() && m_editor.isNew())
        return tr("New contact");
    return m_editor.isThere() ? personName() : tr("Contact");
}

bool ContactPage::concerns(Entity) const
{
    return true; // the user, facilities and groups all show in the readiness
}

void ContactPage::showRecord()
{
    showUser();
    showFacilities();
    showPanel();
}

void ContactPage::showUser()
{
    const auto &user = m_editor.user();
    m_form->user()->setText(user ? shownUser(*user) : QString());
    const QString against = reasonAgainstChange();
    m_form->user()->button()->setEnabled(against.isEmpty());
    m_form->user()->button()->setToolTip(against.isEmpty() ? m_form->user()->button()->accessibleName() : against);
    const auto &stored = m_editor.record().user;
    m_openUser->setVisible(stored.has_value());
    if (!stored) {
        setSubtitle(tr("No user is linked: this contact cannot sign in."));
        return;
    }
    QString login = stored->username;
    setSubtitle(tr("They sign in as %1").arg(login), login);
    m_openUser->setText(tr("Open user %1").arg(login.replace(u'&', QStringLiteral("&&"))));
}

void ContactPage::showFacilities()
{
    record::LinkGrid *grid = m_form->facilities();
    grid->setDateEditing(reasonAgainstUnsaved().isEmpty() ? record::LinkModel::Editing::Allowed : record::LinkModel::Editing::Refused);
    grid->setToday(m_editor.record().today);
    grid->setLinks(m_editor.facilities());
    const auto &problem = m_editor.field(u"facilities")->problem();
    grid->setProblem(problem ? text::ErrorText::sentence(*problem, now()) : QString());
}

void ContactPage::showPanel()
{
    const services::ContactRecord &record = m_editor.record();
    if (record.readiness)
        m_panel->showReadiness(*record.readiness, record.preview, now());
    else if (m_editor.isNew())
        m_panel->showNothing(tr("Not saved yet"), tr("With a user in the User box this says, after the save, what they will see."));
    else
        m_panel->showNothing(tr("No user"), tr("Choose a user in the User box and save: then this says whether they can sign in, and "
                                               "what they will see."));
}

// What stands after a slash is chosen in the field (page::mend).
bool ContactPage::focusOther(const QString &field)
{
    const QString within = field.section(u'/', 1);
    const QString place = field.section(u'/', 0, 0);
    if (place == u"facilities") {
        focusFacilities(within);
        return true;
    }
    if (place == u"user" || place == u"login") {
        m_form->user()->field()->setFocus();
        if (!within.isEmpty())
            offerUser(domain::UserKey{within.toLongLong()});
        return true;
    }
    return false;
}

void ContactPage::focusFacilities(const QString &within)
{
    record::LinkGrid *grid = m_form->facilities();
    grid->table()->setFocus();
    if (within == u"add")
        grid->adding()->trigger();
    else if (!within.isEmpty())
        grid->editDate(domain::FacilityKey{within.section(u'/', 0, 0).toLongLong()},
                       within.endsWith(u"valid-from") ? record::LinkModel::ValidFrom : record::LinkModel::ValidUntil);
}

// Nothing is stored yet: the person sees the match and saves it, or takes another contact.
void ContactPage::offerUser(domain::UserKey user)
{
    if (m_editor.record().user || !reasonAgainstChange().isEmpty())
        return;
    putUser(user, [this](const domain::User &found) {
        message().say(widgets::MessageKind::Info,
                      tr("This contact has the same e-mail or name as %1. Save links them.").arg(found.username.text()));
        message().addLink(tr("New Contact Instead"), [this, key = found.key] {
            m_editor.clearUser();
            page::RecordAddress fresh;
            fresh.entity = Entity::Contact;
            fresh.field = QStringLiteral("user");
            fresh.user = key.value;
            context().navigator->open(fresh);
        });
    });
}

void ContactPage::findUser()
{
    if (!reasonAgainstChange().isEmpty())
        return;
    auto *dialog = new find::FindDialog(find::FindDialog::Purpose::User, context(), {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this, [this](const QList<services::FindRow> &rows) {
        const services::FindRow &row = rows.first();
        m_editor.setUser({domain::UserKey{row.key}, row.username, row.first, row.last, row.active});
    });
    dialog->open();
}

void ContactPage::findFacilities()
{
    auto *dialog = new find::FindDialog(find::FindDialog::Purpose::Facility, context(), record::linkedKeys(m_editor.facilities()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this,
            [this](const QList<services::FindRow> &rows) { m_editor.addFacilities(record::facilitiesOf(rows)); });
    dialog->open();
}

void ContactPage::fix(const domain::Condition &condition)
{
    const domain::Contact &contact = m_editor.base();
    mend(condition, {m_editor.record().user.value_or(domain::UserRef()).key,
                     domain::ContactRef{contact.key, contact.id.text(), contact.first.text(), contact.last.text(), contact.active,
                                        contact.staff}});
}

void ContactPage::openUser(const QString &field)
{
    const auto &user = m_editor.record().user;
    if (!user)
        return;
    page::RecordAddress address;
    address.entity = Entity::User;
    address.key = user->key.value;
    address.field = field;
    context().navigator->open(address);
}

void ContactPage::checkAccess()
{
    if (const auto &user = m_editor.record().user)
        context().navigator->openScreen({page::Screen::CheckAccess, user->key.value, {}});
}

} // namespace gatehouse::ui::contacts
