// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/NewPortalUserPage.h"

#include "ui/page/Actions.h"
#include "ui/portalusers/PortalUserForm.h"
#include "ui/portalusers/PortalUserPanel.h"
#include "ui/portalusers/PortalUserResult.h"
#include "ui/portalusers/PortalUserSuggestions.h"
#include "ui/record/LinkGrid.h"
#include "ui/record/ReadinessPanel.h"
#include "ui/style/Icons.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ReadinessText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/SidePanel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace gatehouse::ui::portalusers {

using domain::FixKind;
using editors::DraftStore;
using editors::PortalUserEditor;
using services::Duty;
using services::Entity;
using widgets::MessageKind;

namespace {

constexpr int kRing = 2; // room for the focus ring inside a scroll area
constexpr qint64 kInitialLifetimeSeconds = 72 * 60 * 60;

QString draftFile(const page::PageContext &context)
{
    return DraftStore::fileFor(DraftStore::personalFolder(), QStringLiteral("new-portal-user"), context.workspace->url().text(),
                               context.currentOperator().name);
}

} // namespace

NewPortalUserPage::NewPortalUserPage(page::PageContext pageContext, QWidget *parent)
    : Page(std::move(pageContext), parent)
    , m_editor(*context().workspace, context().directory)
    , m_drafts(draftFile(context()))
    , m_actions(this)
    , m_fields(
          m_editor, [this](const support::Error &error) { return text::ErrorText::sentence(error, now()); }, this)
    , m_form(new PortalUserForm(m_editor, m_fields))
    , m_result(new PortalUserResult)
    , m_panel(new PortalUserPanel)
    , m_check(new record::ReadinessPanel)
    , m_left(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_title(new widgets::PageTitle(tr("New Portal User")))
    , m_message(new widgets::InlineMessage)
    , m_outcome(new page::OutcomeAsker(context().workspace, this))
{
    makeActions();
    setBody(makeBody());
    connectEditor();
    connectForm();
    m_form->setEnabled(false);
    m_editor.fresh();
}

NewPortalUserPage::~NewPortalUserPage()
{
    // fields that go tell their form once more
    m_editor.disconnect(this);
}

void NewPortalUserPage::makeActions()
{
    m_create = page::makeAction(tr("C&reate"), QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    m_another = page::makeAction(tr("A&dd Another"), QKeySequence(Qt::CTRL | Qt::Key_N), this);
    m_print = page::makeAction(tr("&Print Slip…"), QKeySequence::Print, this);
    m_copy = page::makeAction(tr("Cop&y Slip"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Y), this);
    m_openUser = page::makeAction(tr("&Open User"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    m_discard = page::makeAction(tr("&Discard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backspace), this);
    m_create->setIcon(style::icon(QStringLiteral("save")));
    m_another->setIcon(style::icon(QStringLiteral("add")));
    m_copy->setIcon(style::icon(QStringLiteral("copy")));
    m_openUser->setIcon(style::icon(QStringLiteral("user")));
    addActions({m_create, m_another, m_print, m_copy, m_openUser}, m_create);
    addMoreActions({m_discard});
    connect(m_create, &QAction::triggered, this, &NewPortalUserPage::save);
    connect(m_another, &QAction::triggered, this, &NewPortalUserPage::another);
    connect(m_print, &QAction::triggered, this, &NewPortalUserPage::printSlip);
    connect(m_copy, &QAction::triggered, this, &NewPortalUserPage::copySlip);
    connect(m_openUser, &QAction::triggered, this, [this] { openUser({}); });
    connect(m_discard, &QAction::triggered, this, &NewPortalUserPage::discard);
    const auto madeFirst = [this] { return m_editor.made() ? QString() : tr("Create a portal user first."); };
    m_actions.bind(m_create, [this] { return reasonAgainstCreate(); });
    m_actions.bind(m_another, madeFirst);
    m_actions.bind(m_openUser, [this, madeFirst] { return m_arrived != 0 ? QString() : madeFirst(); });
    m_actions.bind(m_print, [this] { return reasonAgainstSlip(); });
    m_actions.bind(m_copy, [this] { return reasonAgainstSlip(); });
    m_actions.bind(m_discard, [this] { return m_editor.isDirty() ? QString() : tr("Nothing has been typed."); });
}

QWidget *NewPortalUserPage::makeBody()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(kRing, 0, kRing, kRing);
    column->addWidget(m_left);
    m_left->addWidget(m_form);
    m_left->addWidget(m_result);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(holder);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_title->setContentsMargins(2, 0, 2, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addSpacing(4);
    layout->addWidget(scroll, 1);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_check);
    m_title->setSubtitle(tr(
        "User, contact, facilities, group and lab at once, or nothing. What you type is kept until you create or discard it."));
    return new widgets::SidePanel(left, m_right, tr("what is missing"));
}

void NewPortalUserPage::connectEditor()
{
    connect(&m_editor, &PortalUserEditor::loaded, this, &NewPortalUserPage::onLoaded);
    connect(&m_editor, &PortalUserEditor::loadFailed, this, [this](const support::Error &error) {
        m_message->say(MessageKind::Error, text::ErrorText::sentence(error, now()));
        m_message->addLink(tr("Try Again"), [this] { m_editor.refresh(); });
    });
    connect(&m_editor, &PortalUserEditor::changed, this, &NewPortalUserPage::onChanged);
    connect(m_outcome, &page::OutcomeAsker::answered, this, &NewPortalUserPage::onOutcome);
    connect(m_outcome, &page::OutcomeAsker::failed, this, [this](const support::Error &error) {
        m_message->say(MessageKind::Error, text::ErrorText::sentence(error, now()));
        m_actions.refresh();
    });
    connect(&m_editor, &PortalUserEditor::activityChanged, this, [this] { m_actions.refresh(); });
    connect(&m_editor, &PortalUserEditor::similarChanged, this, [this] { m_form->showSimilar(m_editor.similar()); });
    connect(&m_editor, &PortalUserEditor::failed, this, &NewPortalUserPage::onFailed);
    connect(&m_editor, &PortalUserEditor::saved, this, &NewPortalUserPage::onMade);
    connect(m_panel, &PortalUserPanel::fixRequested, this, &NewPortalUserPage::focusField);
    connect(m_check, &record::ReadinessPanel::fixRequested, this, [this](const domain::Condition &condition) {
        openUser(condition.fix == FixKind::SetPassword ? QStringLiteral("password") : QStringLiteral("groups"));
    });
}

void NewPortalUserPage::connectForm()
{
    record::LinkGrid *grid = m_form->facilities();
    const auto chosenFirst = [grid] { return grid->chosen() ? QString() : tr("Choose a facility first."); };
    m_actions.bind(grid->removing(), chosenFirst);
    m_actions.bind(grid->makingDefault(), chosenFirst);
    connect(grid, &record::LinkGrid::choiceChanged, this, [this] { m_actions.refresh(); });
    connect(grid, &record::LinkGrid::removeRequested, &m_editor, &PortalUserEditor::removeFacility);
    connect(grid, &record::LinkGrid::defaultRequested, &m_editor, &PortalUserEditor::setDefaultFacility);
    new PortalUserSuggestions(context(), m_editor, *m_form, this);
    connect(m_form, &PortalUserForm::existingChosen, this, &NewPortalUserPage::useExisting);
    connect(m_form->remember(), &QCheckBox::toggled, this,
            [this](bool on) { m_editor.setRememberLab(on ? PortalUserEditor::Remember::Yes : PortalUserEditor::Remember::No); });
}

QString NewPortalUserPage::titleText() const
{
    return tr("New Portal User");
}

QString NewPortalUserPage::tabText() const
{
    return tr("New portal user");
}

std::optional<page::ScreenAddress> NewPortalUserPage::screenAddress() const
{
    return page::ScreenAddress{page::Screen::NewPortalUser, 0, {}};
}

void NewPortalUserPage::focusField(const QString &field)
{
    m_wanted = field;
    if (m_editor.made())
        m_result->setFocus();
    else
        m_form->focus(field.isEmpty() ? QStringLiteral("first") : field);
}

void NewPortalUserPage::recordChanged(Entity entity, qint64)
{
    // a new lab can be chosen at once
    if (entity == Entity::Facility && m_editor.isThere() && !m_editor.isBusy() && !m_editor.made())
        m_editor.refresh();
}

QString NewPortalUserPage::reasonAgainstCreate() const
{
    const QString refusal = page::refusal(context().currentOperator(), Duty::EditPeople);
    if (!refusal.isEmpty())
        return refusal;
    if (m_editor.made())
        return tr("Made already: choose Add Another.");
    if (m_outcome->asks())
        return tr("Whether the portal user was made is still being asked for.");
    if (m_arrived != 0)
        return tr("Made already: choose Discard to begin anew.");
    switch (m_editor.activity()) {
    case PortalUserEditor::Activity::Loading: return tr("Labs and settings are being loaded.");
    case PortalUserEditor::Activity::Saving: return tr("The portal user is being made.");
    case PortalUserEditor::Activity::Idle: break;
    }
    return m_editor.isThere() ? QString() : tr("Labs and settings could not be loaded.");
}

QString NewPortalUserPage::reasonAgainstRemember() const
{
    const QString refusal = page::refusal(context().currentOperator(), Duty::EditSettings);
    if (!refusal.isEmpty())
        return refusal;
    const QString lab = m_editor.field(u"lab")->text();
    if (lab.isEmpty())
        return tr("Choose a lab first.");
    return lab == m_editor.defaultLab() ? tr("This lab is the default already.") : QString();
}

QString NewPortalUserPage::reasonAgainstSlip() const
{
    if (!m_editor.made())
        return tr("Create a portal user first.");
    return m_result->hasSlip() ? QString() : tr("The password was typed: there is no slip.");
}

void NewPortalUserPage::onLoaded()
{
    m_form->setEnabled(page::refusal(context().currentOperator(), Duty::EditPeople).isEmpty());
    if (!m_draftSeen) {
        m_draftSeen = true;
        if (const auto kept = m_drafts.load()) {
            m_editor.restore(kept->draft);
            m_message->say(MessageKind::Info, tr("What you typed %1 is back.").arg(text::TimeText::moment(kept->at, now())));
            m_message->addLink(tr("Discard"), [this] { discard(); });
        }
    }
    onChanged();
    focusField(m_wanted);
}

void NewPortalUserPage::onChanged()
{
    m_form->show(reasonAgainstRemember());
    m_panel->show(m_editor, now());
    m_actions.refresh();
    if (m_draftSeen && !m_editor.made() && m_arrived == 0)
        m_drafts.keep(m_editor.draft());
    if (m_editor.made() && m_editor.rememberProblem())
        m_message->say(MessageKind::Warning, tr("The user is made, but the lab is not the default: %1")
                                                 .arg(text::ErrorText::sentence(*m_editor.rememberProblem(), now())));
}

void NewPortalUserPage::save()
{
    m_message->clear();
    m_editor.create();
}

void NewPortalUserPage::onFailed()
{
    m_actions.refresh();
    if (m_editor.problem() && m_editor.problem()->code == support::ErrorCode::Unknown) {
        m_message->say(MessageKind::Warning,
                       tr("The connection broke while the portal user was being made. As soon as the database "
                          "answers, it is asked whether that arrived. What you typed is still here."));
        m_message->addLink(tr("Ask Now"), [this] { m_outcome->askNow(); });
        m_outcome->begin(*m_editor.problem(), Entity::User);
        m_actions.refresh();
    } else if (m_editor.problem()) {
        m_message->say(MessageKind::Error, text::ErrorText::sentence(*m_editor.problem(), now()));
        const auto code = m_editor.problem()->code;
        if (code == support::ErrorCode::Unreachable || code == support::ErrorCode::Locked)
            m_message->addLink(tr("Try Again"), [this] { save(); });
    }
    if (const editors::Field *field = m_editor.firstProblem())
        focusField(field->key());
    emit saveFailed();
}

// The passphrase was in memory alone, and nobody knows it any more.
void NewPortalUserPage::onOutcome(const services::SaveOutcome &outcome)
{
    m_arrived = outcome.made;
    m_actions.refresh();
    if (!outcome.saved) {
        m_message->say(MessageKind::Error, tr("The database answers again: nothing was made. What you typed is still here."));
        m_message->addLink(tr("Try Again"), [this] { save(); });
        return;
    }
    m_drafts.drop();
    m_message->say(MessageKind::Success, tr("The database answers again: the portal user was made. A passphrase is lost with the "
                                            "connection: choose Open User, and Reset Password there."));
    if (context().navigator != nullptr)
        context().navigator->announceChange(Entity::User, m_arrived);
}

void NewPortalUserPage::onMade()
{
    m_drafts.drop();
    showMade();
    m_actions.refresh();
    if (context().navigator != nullptr) {
        const services::UserRecord &record = m_editor.made()->record;
        context().navigator->announceChange(Entity::User, record.user.key.value);
        if (record.contact)
            context().navigator->announceChange(Entity::Contact, record.contact->key.value);
    }
    emit saved();
}

PassphraseSlip NewPortalUserPage::slip() const
{
    const services::PortalUserMade &made = *m_editor.made();
    PassphraseSlip slip;
    slip.name = QString(made.record.user.first.text() + u' ' + made.record.user.last.text()).trimmed();
    slip.login = made.record.user.username.text();
    slip.address = m_editor.portalAddress();
    slip.passphrase = made.passphrase;
    slip.deadAt = text::TimeText::moment(now().addSecs(kInitialLifetimeSeconds), now());
    return slip;
}

void NewPortalUserPage::showMade()
{
    const services::UserRecord &record = m_editor.made()->record;
    const PassphraseSlip paper = slip();
    m_result->show(tr("%1 is made. %2", "a person; Ready, or what is missing")
                       .arg(paper.name, text::ReadinessText::headline(record.readiness)),
                   paper);
    m_check->showReadiness(record.readiness, record.preview, now());
    m_left->setCurrentWidget(m_result);
    m_right->setCurrentWidget(m_check);
    const QString signIn = paper.address.isEmpty() ? tr("They sign in as %1").arg(paper.login)
                                                   : tr("They sign in as %1 at %2").arg(paper.login, paper.address);
    m_title->setSubtitle(signIn, paper.login);
    m_message->say(MessageKind::Success, tr("Created %1").arg(text::TimeText::moment(now(), now())));
    m_message->addLink(tr("Add Another"), [this] { another(); })->setFocus();
}

void NewPortalUserPage::another()
{
    m_result->clear();
    m_message->clear();
    m_editor.another();
    m_left->setCurrentWidget(m_form);
    m_right->setCurrentWidget(m_panel);
    m_title->setSubtitle(tr("Facilities, group and lab are those of the one before."));
    focusField({});
}

void NewPortalUserPage::discard()
{
    m_message->clear();
    m_editor.discard();
    m_drafts.drop();
    m_arrived = 0;
    focusField({});
}

void NewPortalUserPage::useExisting(const domain::AlikePerson &person)
{
    if (!person.person.user) {
        m_editor.chooseContact(person.person.contact->key);
        return;
    }
    page::RecordAddress address;
    address.entity = Entity::User;
    address.key = person.person.user->key.value;
    context().navigator->open(address);
}

void NewPortalUserPage::printSlip()
{
    auto *printer = new QPrinter(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer, this);
    dialog->setWindowTitle(tr("Print Slip"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] { m_result->slip().print(*printer); });
    connect(dialog, &QObject::destroyed, [printer] { delete printer; });
    dialog->open();
}

void NewPortalUserPage::copySlip()
{
    QGuiApplication::clipboard()->setText(m_result->slip().text());
    m_message->say(MessageKind::Success, tr("The slip is in the clipboard."));
}

void NewPortalUserPage::openUser(const QString &field)
{
    page::RecordAddress address;
    address.entity = Entity::User;
    address.key = m_editor.made() ? m_editor.made()->record.user.key.value : m_arrived;
    address.field = field;
    context().navigator->open(address);
}

} // namespace gatehouse::ui::portalusers
