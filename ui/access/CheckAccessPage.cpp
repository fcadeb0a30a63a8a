// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/CheckAccessPage.h"

#include "services/OfficeService.h"
#include "support/WhenDone.h"
#include "ui/access/LiveLookup.h"
#include "ui/access/ThingField.h"
#include "ui/page/Actions.h"
#include "ui/page/Mend.h"
#include "ui/record/ReadinessPanel.h"
#include "ui/style/Marks.h"
#include "ui/text/RightText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/ReadinessText.h"
#include "ui/widgets/ChecklistPanel.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/SidePanel.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace gatehouse::ui::access {

using services::AccessAnswer;
using services::Entity;
using support::Result;
using text::ReadinessText;

namespace {

constexpr int kGap = 16;
constexpr int kFormWidth = 800;
constexpr int kUserWidth = 352; // as wide as a quick field: names of several people stand below it

// A reader hears the answer without looking for it.
void tell(QLabel *label, const QString &sentence)
{
    if (label->text() == sentence)
        return;
    label->setText(sentence);
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace

CheckAccessPage::CheckAccessPage(const page::PageContext &context, const page::ScreenAddress &address, QWidget *parent)
    : Page(context, parent)
    , m_access(*context.workspace)
    , m_user(new LiveLookup(Entity::User, tr("User"), context))
    , m_thing(new ThingField(
          {ThingField::Kind::Nothing, ThingField::Kind::Asset, ThingField::Kind::Facility, ThingField::Kind::Right}, context))
    , m_message(new widgets::InlineMessage)
    , m_answer(new QLabel)
    , m_first(new QLabel)
    , m_chain(new widgets::ChecklistPanel)
    , m_sight(new widgets::ChecklistPanel)
{
    makeActions();
    setBody(makeBody());
    connect(m_user, &LiveLookup::chosenChanged, this, &CheckAccessPage::ask);
    connect(m_thing, &ThingField::changed, this, &CheckAccessPage::ask);
    connect(m_chain, &widgets::ChecklistPanel::fixRequested, this, [this](const QString &number) {
        const qsizetype at = number.toLongLong();
        if (m_shown && at < m_shown->links.size())
            mend(domain::Condition(m_shown->links.at(at)));
    });
    askAddress();
    turn(address);
    showNothing();
}

void CheckAccessPage::makeActions()
{
    m_fix = page::makeAction(tr("Fi&x the First"), QKeySequence(Qt::CTRL | Qt::Key_M), this);
    auto *again = page::makeAction(tr("Check A&gain"), QKeySequence(Qt::Key_F5), this);
    m_openUser = page::makeAction(tr("&Open User"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    m_whoCanSee = page::makeAction(tr("&Who Can See…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
    addActions({m_fix, again, m_openUser, m_whoCanSee}, m_fix);
    connect(m_fix, &QAction::triggered, this, &CheckAccessPage::mendFirst);
    connect(again, &QAction::triggered, this, &CheckAccessPage::ask);
    connect(m_openUser, &QAction::triggered, this, &CheckAccessPage::openUser);
    connect(m_whoCanSee, &QAction::triggered, this, [this] {
        context().navigator->openScreen({page::Screen::WhoCanSee, 0, m_thing->thing().address()});
    });
}

QWidget *CheckAccessPage::makeBody()
{
    style::setTextKind(m_answer, style::TextKind::PageTitle);
    style::setTextKind(m_first, style::TextKind::Body);
    for (QLabel *label : {m_answer, m_first}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_answer->setObjectName(QStringLiteral("answer"));
    m_chain->setAccessibleName(tr("The chain"));
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    m_user->setMinimumWidth(kUserWidth);
    row->addWidget(m_user, 1, Qt::AlignTop);
    row->addWidget(m_thing, 1, Qt::AlignTop);
    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(2, 0, 2, 2);
    column->setSpacing(8);
    auto *title = new widgets::PageTitle(tr("Check Access"));
    title->setSubtitle(tr("Why somebody can or cannot see something in the portal, and what mends it."));
    column->addWidget(title);
    column->addWidget(fields);
    column->addWidget(m_message);
    column->addWidget(m_answer);
    column->addWidget(m_first);
    m_chain->setMaximumWidth(kFormWidth);
    column->addWidget(m_chain);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(left);
    return new widgets::SidePanel(scroll, m_sight, tr("what they see"));
}

QString CheckAccessPage::titleText() const
{
    return m_shown ? tr("Check Access – %1").arg(m_shown->user.shownName()) : tr("Check Access");
}

QString CheckAccessPage::tabText() const
{
    return tr("Check Access");
}

std::optional<page::ScreenAddress> CheckAccessPage::screenAddress() const
{
    return page::ScreenAddress{page::Screen::CheckAccess, m_shown ? m_shown->user.key.value : 0, m_thing->thing().address()};
}

void CheckAccessPage::turnTo(const page::ScreenAddress &address)
{
    turn(address);
    focusField({});
}

// Without a user named, what stands there stays, ready to be typed over.
void CheckAccessPage::turn(const page::ScreenAddress &address)
{
    if (address.key == 0 && address.text.isEmpty())
        return;
    m_thing->setThing(Thing::fromAddress(address.text));
    if (address.key != 0)
        m_user->choose(address.key);
    else
        ask();
}

void CheckAccessPage::focusField(const QString &)
{
    m_user->field()->setFocus();
    m_user->field()->selectAll();
}

void CheckAccessPage::recordChanged(Entity, qint64)
{
    ask();
}

void CheckAccessPage::askAddress()
{
    const services::OfficeService office(*context().workspace);
    support::whenDone(office.settings(), this, [this](const Result<QMap<QString, QString>> &settings) {
        if (!settings.ok())
            return;
        m_portalAddress = settings->value(QStringLiteral("portal.address"));
        if (m_shown)
            showSight(*m_shown);
    });
}

void CheckAccessPage::ask()
{
    const auto ticket = m_questions.next();
    if (!m_user->chosen()) {
        showNothing();
        return;
    }
    const Thing thing = m_thing->thing();
    const services::AccessQuestion question{{m_user->chosen()->key}, thing.asset, thing.facility, thing.right};
    support::whenDone(m_access.check(question), this, [this, ticket](const Result<AccessAnswer> &answer) {
        if (!m_questions.isCurrent(ticket))
            return;
        m_message->clear();
        m_thing->setProblem({});
        if (answer.ok())
            showAnswer(*answer);
        else
            showError(answer.error());
    });
}

void CheckAccessPage::showError(const support::Error &error)
{
    showNothing();
    const QString sentence = text::ErrorText::sentence(error, context().clock().now());
    if (error.field == u"asset" && error.code == support::ErrorCode::NotFound) {
        m_thing->setProblem(sentence);
        return;
    }
    m_message->say(widgets::MessageKind::Error, sentence);
    m_message->addLink(tr("Try Again"), [this] { ask(); });
}

void CheckAccessPage::showNothing()
{
    const bool titled = m_shown.has_value();
    m_shown.reset();
    m_answer->clear();
    m_first->setText(m_user->field()->text().isEmpty() ? tr("Type who cannot see something: a name, a login, an e-mail.")
                                                       : QString());
    m_chain->setHeading({});
    m_chain->setRows({});
    m_chain->setSection(tr("Ends soon"), {});
    m_sight->setHeading(tr("What they will see"));
    m_sight->setSection(tr("Sign-in"), tr("Nobody is chosen yet."));
    m_sight->setSection(tr("Facilities"), {});
    m_sight->setSection(tr("Sections"), {});
    refreshActions();
    if (titled)
        emit titleChanged();
}

void CheckAccessPage::showAnswer(const AccessAnswer &answer)
{
    m_shown = answer;
    tell(m_answer, headline(answer));
    QString first;
    for (const domain::Condition &link : answer.links) {
        if (!link.met && answer.readiness.applicable) {
            first = tr("The first broken link: %1").arg(ReadinessText::sentence(link, context().clock().now()));
            break;
        }
    }
    m_first->setText(first.isEmpty() && answer.sees ? tr("Every link of the chain holds.") : first);
    showChain(answer);
    showSight(answer);
    refreshActions();
    emit titleChanged();
}

QString CheckAccessPage::headline(const AccessAnswer &answer) const
{
    const QString name = answer.user.shownName();
    if (!answer.readiness.applicable)
        return tr("%1 is a user of the console: the portal does not admit them.").arg(name);
    if (!m_thing->thing().isNothing())
        return answer.sees ? tr("%1 can see %2.").arg(name, m_thing->words())
                           : tr("%1 cannot see %2.").arg(name, m_thing->words());
    if (answer.sees)
        return tr("%1 can sign in and is ready.").arg(name);
    return answer.readiness.admitted ? tr("%1 can sign in, but sees nothing.").arg(name) : tr("%1 cannot sign in.").arg(name);
}

void CheckAccessPage::showChain(const AccessAnswer &answer)
{
    QList<widgets::ChecklistRow> rows;
    for (qsizetype number = 0; answer.readiness.applicable && number < answer.links.size(); ++number) {
        const domain::Condition &link = answer.links.at(number);
        if (ReadinessText::repeats(link))
            continue;
        rows.append(record::checklistRow(link, context().clock().now()));
        rows.last().key = QString::number(number);
    }
    m_chain->setHeading(rows.isEmpty() ? QString() : tr("The chain, link by link"));
    m_chain->setRows(rows);
    QStringList endings;
    for (const domain::Ending &ending : answer.readiness.endings)
        endings.append(ReadinessText::ending(ending));
    m_chain->setSection(tr("Ends soon"), endings.join(u'\n'));
}

void CheckAccessPage::showSight(const AccessAnswer &answer)
{
    const QString login = answer.user.username;
    m_sight->setSection(tr("Sign-in"), m_portalAddress.isEmpty() ? tr("They sign in as %1").arg(login)
                                                                 : tr("They sign in as %1 at %2").arg(login, m_portalAddress));
    QStringList facilities;
    for (const domain::FacilityRef &facility : answer.preview.facilities)
        facilities.append(facility.name);
    const qint64 assets = answer.preview.assets;
    facilities.append(assets == 1 ? tr("1 asset") : tr("%L1 assets").arg(assets));
    m_sight->setSection(tr("Facilities"), answer.preview.facilities.isEmpty() ? tr("None") : facilities.join(u'\n'));
    QStringList sections;
    for (const QString &section : answer.preview.sections)
        sections.append(text::RightText::section(section));
    m_sight->setSection(tr("Sections"), sections.isEmpty() ? tr("None") : sections.join(QStringLiteral(", ")));
}

void CheckAccessPage::refreshActions()
{
    QString against = m_shown ? QString() : tr("Choose a user first.");
    page::setAvailable(m_openUser, against);
    bool mendable = false;
    if (m_shown) {
        for (const domain::Condition &link : m_shown->links)
            mendable = mendable || link.fix != domain::FixKind::None;
    }
    page::setAvailable(m_fix, against.isEmpty() && !mendable ? tr("Nothing is broken that could be mended here.") : against);
    page::setAvailable(m_whoCanSee,
                       m_thing->thing().isNothing() ? tr("Choose an asset, a facility or a right first.") : QString());
}

void CheckAccessPage::mend(const domain::Condition &link)
{
    page::mend(link, {m_shown->user.key, m_shown->contact}, context(), this,
               [this](const page::RecordAddress &address) { context().navigator->open(address); });
}

void CheckAccessPage::mendFirst()
{
    if (!m_shown)
        return;
    for (const domain::Condition &link : m_shown->links) {
        if (!link.met && link.fix != domain::FixKind::None) {
            mend(domain::Condition(link));
            return;
        }
    }
}

void CheckAccessPage::openUser()
{
    if (m_shown)
        context().navigator->open({Entity::User, m_shown->user.key.value, {}});
}

} // namespace gatehouse::ui::access
