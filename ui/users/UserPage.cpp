// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/users/UserPage.h"

#include "services/EffectService.h"
#include "services/OfficeService.h"
#include "services/RemovalService.h"
#include "ui/find/FindDialog.h"
#include "ui/groups/AssignGroupsDialog.h"
#include "ui/page/Actions.h"
#include "ui/record/Facilities.h"
#include "ui/record/LifeActions.h"
#include "ui/record/LinkGrid.h"
#include "ui/record/ReadinessPanel.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ReadinessText.h"
#include "ui/users/PasswordAdvice.h"
#include "ui/users/ResetPasswordDialog.h"
#include "ui/users/UserForm.h"
#include "ui/widgets/Prompt.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>

namespace gatehouse::ui::users {

using editors::Deed;
using editors::UserEditor;
using services::Duty;
using services::Entity;

namespace {

const auto kPortalAddress = QStringLiteral("portal.address");
const auto kUsualType = QStringLiteral("General"); // ruling 9

QPushButton *makeLink(const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    style::setButtonKind(button, style::ButtonKind::Link);
    return button;
}

} // namespace

UserPage::UserPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent)
    : RecordPage(context, Entity::User, std::make_unique<UserEditor>(services::UserService(*context.workspace)), parent)
    , m_editor(static_cast<UserEditor &>(editor()))
    , m_key{address.key}
    , m_form(new UserForm(*context.directory, [this](const QString &key, QWidget *widget) { return makeField(key, widget); }))
    , m_panel(new record::ReadinessPanel)
    , m_copy(makeLink(tr("Copy Sign-in")))
    , m_contact(makeLink(tr("Contact")))
{
    makeActions();
    setParts(m_form, m_panel, tr("readiness"));
    makeHead();
    bindActions();
    connectLabs();
    connect(&m_editor, &UserEditor::labNeeded, this, &UserPage::attend, Qt::QueuedConnection);
    connect(m_editor.field(u"username"), &editors::Field::textChanged, this, &UserPage::showSignIn);
    connect(m_editor.field(u"password"), &editors::Field::textChanged, this, [this](const QString &typed) {
        m_form->password()->setHint(PasswordAdvice::sentence(typed, predictableWords(m_editor)));
    });
    connect(m_panel, &record::ReadinessPanel::fixRequested, this, [this](const domain::Condition &condition) {
        mend(condition, {m_editor.base().key, m_editor.record().contact});
    });
    askSettings();
    load();
}

void UserPage::makeActions()
{
    m_group = page::makeAction(tr("&Group"), QKeySequence(Qt::CTRL | Qt::Key_G), this);
    m_resetPassword = page::makeAction(tr("&Reset Password…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this);
    m_unlock = page::makeAction(tr("&Unlock"), QKeySequence(Qt::CTRL | Qt::Key_U), this);
    m_checkAccess = page::makeAction(tr("Chec&k Access…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
    m_noStart = page::makeAction(tr("No Start"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), this);
    m_noEnd = page::makeAction(tr("No End"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), this);
    addActions({saveAction(), m_group, m_resetPassword, m_unlock, m_checkAccess}, saveAction());
    setLife(lifeHooks());
    connect(m_group, &QAction::triggered, this, &UserPage::assignGroups);
    connect(m_resetPassword, &QAction::triggered, this, &UserPage::resetPassword);
    connect(m_unlock, &QAction::triggered, &m_editor, &UserEditor::unlock);
    connect(m_checkAccess, &QAction::triggered, this, &UserPage::checkAccess);
}

record::LifeHooks UserPage::lifeHooks()
{
    const services::EffectService effects(*context().workspace);
    const services::RemovalService removal(*context().workspace);
    record::LifeHooks hooks;
    hooks.name = [this] { return personName(); };
    hooks.key = [this] { return recordKey(); };
    hooks.isActive = [this] { return m_editor.record().user.active; };
    hooks.effect = [this, effects](domain::Turn turn) { return effects.of(m_editor.base().key, turn); };
    hooks.turn = [this](domain::Turn turn) { turn == domain::Turn::Off ? m_editor.deactivate() : m_editor.activate(); };
    hooks.check = [this, removal] { return removal.check(m_editor.base().key); };
    hooks.remove = [this, removal] { return removal.remove(m_editor.base().key, m_editor.base().rowVersion); };
    return hooks;
}

void UserPage::bindActions()
{
    actions().bind(m_group, [this] { return reasonAgainstUnsaved(); });
    actions().bind(m_checkAccess, [this] { return m_editor.isNew() ? tr("Save first.") : QString(); });
    actions().bind(m_resetPassword, [this] { return reasonAgainstHelp(); });
    actions().bind(m_unlock, [this] {
        const QString against = reasonAgainstHelp();
        const QDateTime until = m_editor.record().lockedUntil;
        const bool locked = until.isValid() && until > now();
        return against.isEmpty() && !locked ? tr("The account is not locked.") : against;
    });
    bindDate(m_noStart, QStringLiteral("valid-from"));
    bindDate(m_noEnd, QStringLiteral("valid-until"));
}

// An account that has ended is the commonest one to be mended, and the commonest mend is that it ends no more.
void UserPage::bindDate(QAction *action, const QString &key)
{
    editors::Field *date = m_editor.field(key);
    actions().bind(action, [this, date] {
        const QString against = reasonAgainstUnsaved();
        return against.isEmpty() && date->text().isEmpty() ? tr("There is no date to take away.") : against;
    });
    connect(date, &editors::Field::textChanged, this, [this] { actions().refresh(); });
    connect(action, &QAction::triggered, this, [this, date] {
        date->setText({});
        save();
    });
    addAction(action);
    fields().form(key)->addRemedy(action);
}

void UserPage::connectLabs()
{
    record::LinkGrid *labs = m_form->labs();
    setGrid(*labs, tr("Choose a lab first."));
    connect(labs, &record::LinkGrid::addRequested, this, &UserPage::findLabs);
    connect(labs, &record::LinkGrid::removeRequested, &m_editor, &UserEditor::removeLab);
    connect(labs, &record::LinkGrid::defaultRequested, &m_editor, &UserEditor::setDefaultLab);
    connect(&m_editor, &UserEditor::labsChanged, this, &UserPage::showLabs);
    connect(m_editor.field(u"labs"), &editors::Field::problemChanged, this, &UserPage::showLabs);
}

void UserPage::makeHead()
{
    m_copy->setAccessibleName(tr("Copy the sign-in name and the portal's address"));
    m_copy->setToolTip(m_copy->accessibleName());
    connect(m_copy, &QPushButton::clicked, this, [this] {
        const QString login = m_editor.record().user.username.text();
        QGuiApplication::clipboard()->setText(m_portalAddress.isEmpty() ? login : tr("%1 at %2").arg(login, m_portalAddress));
        saySaved(tr("Copied"));
    });
    connect(m_contact, &QPushButton::clicked, this, &UserPage::openContact);
    addToHead(m_contact);
    addToHead(m_copy);
}

void UserPage::askSettings()
{
    const services::OfficeService office(*context().workspace);
    support::whenDone(office.settings(), this, [this](const support::Result<QMap<QString, QString>> &settings) {
        if (settings.ok())
            m_portalAddress = settings->value(kPortalAddress);
        showSignIn();
    });
}

void UserPage::load()
{
    if (m_key.isStored()) {
        m_editor.load(m_key);
        return;
    }
    domain::User start;
    if (context().directory->type(kUsualType) != nullptr)
        start.type = domain::Line::parse(kUsualType).value();
    m_editor.fresh(start);
}

qint64 UserPage::recordKey() const
{
    return m_editor.isThere() ? m_editor.base().key.value : m_key.value;
}

QString UserPage::personName() const
{
    const domain::User &user = m_editor.record().user;
    const QString name = QString(user.first.text() + u' ' + user.last.text()).trimmed();
    return name.isEmpty() ? user.username.text() : name;
}

QString UserPage::titleText() const
{
    if (!m_key.isStored() && m_editor.isNew())
        return tr("Add User");
    return m_editor.isThere() ? tr("Edit User – %1").arg(personName()) : tr("Edit User");
}

QString UserPage::tabText() const
{
    if (!m_key.isStored() && m_editor.isNew())
        return tr("New user");
    return m_editor.isThere() ? personName() : tr("User");
}

Duty UserPage::duty() const
{
    return m_editor.base().application == domain::Application::Console ? Duty::EditOperators : Duty::EditPeople;
}

QString UserPage::dutyRefusal(Duty wanted) const
{
    return page::refusal(context().currentOperator(), wanted);
}

// Support may help with passwords and locks without being allowed to change records (ruling 11).
QString UserPage::reasonAgainstHelp() const
{
    const QString refusal = dutyRefusal(duty() == Duty::EditOperators ? Duty::EditOperators : Duty::UnlockPeople);
    if (!refusal.isEmpty())
        return refusal;
    if (m_editor.isNew())
        return tr("Save first.");
    return m_editor.isBusy() ? tr("The record is being saved.") : QString();
}

bool UserPage::concerns(Entity) const
{
    return true; // contacts, facilities and groups all show in the readiness
}

void UserPage::showRecord()
{
    if (!m_editor.isNew()) {
        m_form->hidePasswords();
    } else {
        m_form->password()->setHint(PasswordAdvice::sentence({}, {}));
    }
    const auto &contact = m_editor.record().contact;
    m_contact->setVisible(contact.has_value());
    if (contact)
        m_contact->setText(tr("Contact %1").arg(contact->id).replace(u'&', QStringLiteral("&&")));
    showSignIn();
    showLabs();
    showPanel();
}

void UserPage::showSignIn()
{
    const QString login = m_editor.field(u"username")->text().trimmed();
    m_copy->setVisible(!m_editor.isNew());
    if (login.isEmpty())
        setSubtitle(tr("They will sign in with the username."));
    else if (m_editor.base().application == domain::Application::Console)
        setSubtitle(tr("They sign in to the console as %1").arg(login), login);
    else if (m_portalAddress.isEmpty())
        setSubtitle(tr("They sign in as %1").arg(login), login);
    else
        setSubtitle(tr("They sign in as %1 at %2").arg(login, m_portalAddress), login);
}

void UserPage::showLabs()
{
    m_form->labs()->setLinks(m_editor.labs());
    const auto &problem = m_editor.field(u"labs")->problem();
    if (problem) {
        m_form->labs()->setProblem(text::ErrorText::sentence(*problem, now()));
    } else if (!m_editor.isNew() && m_editor.labs().isEmpty()) {
        support::Error missing;
        missing.code = support::ErrorCode::LabRequired;
        m_form->labs()->setProblem(text::ErrorText::sentence(missing, now()));
    } else {
        m_form->labs()->setProblem({});
    }
}

void UserPage::showPanel()
{
    if (m_editor.isNew()) {
        m_panel->showNothing(tr("Not saved yet"), tr("After the first save this says whether they can sign in, and what they will see."));
        return;
    }
    const domain::Readiness &readiness = m_editor.record().readiness;
    m_panel->showReadiness(readiness, m_editor.record().preview, now());
    QString hint;
    for (const domain::Ending &ending : readiness.endings) {
        if (ending.of == domain::Ending::Of::Account)
            hint = text::ReadinessText::ending(ending);
    }
    if (widgets::FormField *until = fields().form(QStringLiteral("valid-until")))
        until->setHint(hint);
    QStringList groups;
    for (const domain::Group &group : m_editor.record().groups)
        groups.append(group.name);
    m_panel->setSection(tr("Groups"), groups.join(QStringLiteral(", ")));
}

void UserPage::sayDone(Deed deed)
{
    if (deed == Deed::Created && m_editor.attachedDefaultLab() && !m_editor.labs().isEmpty()) {
        saySaved(tr("Saved %1 with the site's default lab, %2").arg(shortTime(), m_editor.labs().first().facility.name));
        return;
    }
    RecordPage::sayDone(deed);
}

bool UserPage::focusOther(const QString &field)
{
    if (field == u"labs") {
        m_form->labs()->table()->setFocus();
        return true;
    }
    if (field == u"groups") {
        m_group->trigger();
        return true;
    }
    if (field == u"unlock") {
        m_unlock->trigger();
        return true;
    }
    if (field == u"password" && !m_editor.isNew()) {
        if (findChild<ResetPasswordDialog *>() == nullptr) // it shows what is wrong itself
            m_resetPassword->trigger();
        return true;
    }
    return false;
}

void UserPage::attend()
{
    widgets::PromptQuestion notice;
    notice.kind = widgets::PromptKind::Warning;
    notice.title = tr("Attention");
    notice.text = tr("%1 is saved but belongs to no lab yet. A user needs at least one lab: choose it now.").arg(personName());
    context().prompt->inform(notice);
    findLabs();
}

void UserPage::findLabs()
{
    auto *dialog = new find::FindDialog(find::FindDialog::Purpose::NewLab, context(), record::linkedKeys(m_editor.labs()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this,
            [this](const QList<services::FindRow> &rows) { m_editor.addLabs(record::facilitiesOf(rows)); });
    dialog->open();
}

void UserPage::assignGroups()
{
    const bool postgresql = context().workspace->url().engine() == support::Engine::Postgresql;
    auto *dialog = new groups::AssignGroupsDialog(m_editor, *context().directory,
                                                  postgresql ? groups::ConsoleLogins::Database : groups::ConsoleLogins::Ours,
                                                  dutyRefusal(duty()), this);
    dialog->open();
}

void UserPage::resetPassword()
{
    auto *dialog = new ResetPasswordDialog(m_editor, this);
    dialog->open();
}

void UserPage::checkAccess()
{
    context().navigator->openScreen({page::Screen::CheckAccess, recordKey(), {}});
}

void UserPage::openContact()
{
    if (const auto &contact = m_editor.record().contact)
        context().navigator->open({Entity::Contact, contact->key.value, {}});
}

} // namespace gatehouse::ui::users
