// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/groups/GroupPage.h"

#include "lists/FindListModel.h"
#include "support/WhenDone.h"
#include "ui/find/FindDialog.h"
#include "ui/find/FindTable.h"
#include "ui/page/Actions.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/text/EnumText.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RightText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/ChecklistPanel.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/Prompt.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/SidePanel.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse::ui::groups {

using domain::Application;
using lists::FindListModel;
using paging::PagedTableModel;
using services::Duty;
using services::Entity;
using services::GroupRecord;
using support::Result;
using text::RightText;

namespace {

constexpr int kGap = 8;
constexpr int kFactGap = 32;
constexpr int kQuickWidth = 352;
constexpr QLatin1StringView kNobodysGroup("Non-Portal Users"); // ruling 5

enum Fact { OfApplication, Status, Default, Guest, FactCount };

QStringList factHeads()
{
    return {GroupPage::tr("Application"), GroupPage::tr("Status"), GroupPage::tr("Default"), GroupPage::tr("Guest")};
}

} // namespace

GroupPage::GroupPage(const page::PageContext &context, const page::RecordAddress &address, QWidget *parent)
    : Page(context, parent)
    , m_groups(*context.workspace)
    , m_key{address.key}
    , m_title(new widgets::PageTitle)
    , m_message(new widgets::InlineMessage)
    , m_quick(new widgets::SearchField(tr("Find among the members"), tr("Name, login, e-mail, phone"), this))
    , m_model(find::makeModel(*context.workspace, Entity::User, this))
    , m_members(new widgets::TableView(tr("Members")))
    , m_count(new QLabel)
    , m_rights(new widgets::ChecklistPanel)
{
    makeActions();
    setBody(new widgets::SidePanel(makeBody(), makePanel(), tr("rights")));
    connectMembers();
    updateState();
    load();
}

// A field that goes while it has the focus would still tell of it.
GroupPage::~GroupPage()
{
    m_quick->disconnect(this);
}

void GroupPage::makeActions()
{
    m_add = page::makeAction(tr("&Add Members"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this);
    m_remove = page::makeAction(tr("&Remove"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete), this);
    m_open = page::makeAction(tr("&Open"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    m_add->setIcon(style::icon(QStringLiteral("add")));
    m_remove->setIcon(style::icon(QStringLiteral("remove")));
    addActions({m_add, m_remove, m_open}, m_add);
    connect(m_add, &QAction::triggered, this, &GroupPage::findMembers);
    connect(m_remove, &QAction::triggered, this, &GroupPage::removeChosen);
    connect(m_open, &QAction::triggered, this, &GroupPage::openChosen);
}

QWidget *GroupPage::makeBody()
{
    auto *head = new QLabel(tr("Members"));
    style::setTextKind(head, style::TextKind::SectionHead);
    style::setTextKind(m_count, style::TextKind::Muted);
    m_count->setAccessibleDescription(tr("Count"));
    m_quick->setMaximumWidth(kQuickWidth);
    auto *empty = new widgets::EmptyState;
    m_members->setEmptyState(empty);
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addWidget(makeFacts());
    layout->addSpacing(kGap);
    layout->addWidget(head);
    layout->addWidget(m_quick);
    layout->addWidget(m_members, 1);
    layout->addWidget(m_count);
    return body;
}

// What the group is, to read: a head above each value, as the fields of records stand.
QWidget *GroupPage::makeFacts()
{
    auto *facts = new QWidget;
    auto *row = new QHBoxLayout(facts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kFactGap);
    for (const QString &word : factHeads()) {
        auto *head = new QLabel(word);
        style::setTextKind(head, style::TextKind::Muted);
        auto *value = new QLabel;
        value->setTextFormat(Qt::PlainText);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(kGap / 2);
        pair->addWidget(head);
        pair->addWidget(value);
        row->addLayout(pair);
        m_facts.append(value);
    }
    row->addStretch();
    return facts;
}

QWidget *GroupPage::makePanel()
{
    m_rights->setHeading(tr("What it grants"));
    return m_rights;
}

void GroupPage::connectMembers()
{
    find::prepareTable(*m_members, *m_model, find::TableRoom::Narrow);
    connect(m_quick, &QLineEdit::textChanged, this, &GroupPage::ask);
    connect(m_quick, &widgets::SearchField::leftDownwards, this, [this] {
        m_members->setFocus();
        if (!m_members->selectionModel()->hasSelection())
            m_members->selectRow(0);
    });
    connect(m_members, &widgets::TableView::rowActivated, this, &GroupPage::openChosen);
    connect(m_members->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupPage::updateState);
    connect(m_model, &PagedTableModel::countChanged, this, &GroupPage::updateState);
    connect(m_model, &PagedTableModel::rowsInserted, this, &GroupPage::updateState);
    connect(m_model, &PagedTableModel::rowsRemoved, this, &GroupPage::updateState);
    connect(m_model, &PagedTableModel::stateChanged, this, &GroupPage::updateState);
    connect(m_model, &PagedTableModel::failed, this, [this](const support::Error &error) {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error));
        m_message->addLink(tr("Try Again"), [this] { m_model->refresh(); });
    });
}

QString GroupPage::titleText() const
{
    return m_record ? tr("Group – %1").arg(m_record->group.name) : tr("Group");
}

QString GroupPage::tabText() const
{
    return m_record ? m_record->group.name : tr("Group");
}

std::optional<page::RecordAddress> GroupPage::address() const
{
    page::RecordAddress address;
    address.entity = Entity::Group;
    address.key = m_key.value;
    return address;
}

void GroupPage::focusField(const QString &field)
{
    (field == u"members" ? static_cast<QWidget *>(m_members) : m_quick)->setFocus();
}

void GroupPage::recordChanged(Entity, qint64)
{
    if (m_busy)
        return; // its own change: the answer shows it
    load();
}

QString GroupPage::countText() const
{
    return m_count->text();
}

void GroupPage::load()
{
    support::whenDone(m_groups.load(m_key), this, [this](const Result<GroupRecord> &record) {
        if (record.ok()) {
            showRecord(*record);
            return;
        }
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(record.error()));
        m_message->addLink(tr("Try Again"), [this] {
            m_message->clear();
            load();
        });
    });
}

void GroupPage::ask()
{
    if (!m_record)
        return;
    services::FindQuery query;
    query.text = m_quick->text().trimmed();
    query.group = m_record->group.name;
    query.application = m_record->group.application; // a name is unique within its application only
    m_model->ask(query);
}

void GroupPage::showRecord(const GroupRecord &record)
{
    m_record = record;
    m_title->setTitle(record.group.name);
    showFacts();
    showRights();
    ask(); // the same question again only refreshes
    updateState();
    emit titleChanged();
}

void GroupPage::showFacts()
{
    const domain::Group &group = m_record->group;
    const bool console = group.application == Application::Console;
    QStringList values(FactCount);
    values[OfApplication] = text::EnumText::application(group.application);
    values[Status] = text::EnumText::status(group.active ? text::EnumText::Standing::Active : text::EnumText::Standing::Inactive);
    values[Default] = group.isDefault ? tr("Yes: new portal users get it") : tr("No");
    values[Guest] = group.guest ? tr("Yes: for people of customers") : tr("No");
    const QStringList heads = factHeads();
    for (int fact = 0; fact < FactCount; ++fact) {
        m_facts.at(fact)->setText(values.at(fact));
        m_facts.at(fact)->setAccessibleName(tr("%1: %2", "word: value").arg(heads.at(fact), values.at(fact)));
    }
    m_title->setSubtitle(console ? tr("A group of the console is fixed: its rights are shown and never changed.") : QString());
}

// A section for each section of the tree that grants something; what comes from the section itself says so.
void GroupPage::showRights()
{
    QStringList granted;
    for (const services::GroupRight &right : m_record->rights) {
        if (right.decision.granted)
            granted.append(right.name);
    }
    QStringList all;
    for (const services::GroupRight &right : m_record->rights)
        all.append(right.name);
    for (const QString &section : RightText::sections(all)) {
        QStringList own;
        QStringList inherited;
        for (const services::GroupRight &right : m_record->rights) {
            if (right.decision.granted && right.name.section(u'.', 0, 0) == section)
                (right.decision.node == right.name ? own : inherited).append(RightText::right(right.name));
        }
        const QString comma = QStringLiteral(", ");
        QStringList lines;
        if (!own.isEmpty())
            lines.append(own.join(comma));
        if (!inherited.isEmpty())
            lines.append(tr("%1 (through %2 as a whole)").arg(inherited.join(comma), RightText::section(section)));
        m_rights->setSection(RightText::section(section), lines.join(u'\n'));
    }
    m_rights->setHeading(granted.isEmpty() ? tr("It grants nothing") : tr("What it grants"));
}

QString GroupPage::reasonAgainst() const
{
    if (!m_record)
        return tr("The group is being loaded.");
    const domain::Group &group = m_record->group;
    const bool console = group.application == Application::Console;
    if (console && context().workspace->url().engine() == support::Engine::Postgresql)
        return tr("Groups of the console are given with the command “gatehousectl operator”.");
    if (!console && group.builtIn && group.name == kNobodysGroup)
        return tr("Nobody is a member of this group: it governs customers without an active portal user.");
    const QString refusal = page::refusal(context().currentOperator(), console ? Duty::EditOperators : Duty::EditPeople);
    return refusal.isEmpty() && m_busy ? tr("The members are being saved.") : refusal;
}

void GroupPage::updateState()
{
    const auto state = m_model->state();
    const bool empty = state == PagedTableModel::State::Empty;
    m_members->setEmptyStateHeld(empty ? widgets::TableView::EmptyHold::Show : widgets::TableView::EmptyHold::Hold);
    const QString against = reasonAgainst();
    if (empty) {
        const bool narrowed = !m_quick->text().trimmed().isEmpty();
        m_members->emptyState()->setTexts(narrowed ? tr("No member fits “%1”.").arg(m_quick->text().trimmed())
                                                   : tr("This group has no members."),
                                          !narrowed && against.isEmpty() ? tr("Add Members gives it some.") : QString());
    }
    const QLocale locale;
    const int rows = m_model->rowCount();
    QString text;
    if (rows > 0 && m_model->count() >= 0)
        text = tr("1–%1 of %2").arg(locale.toString(rows), locale.toString(m_model->count()));
    else if (rows > 0)
        text = tr("1–%1, counting…").arg(locale.toString(rows));
    const qsizetype count = m_members->selectionModel()->selectedRows().size();
    if (count > 0)
        text = tr("%1 · %2 chosen").arg(text, locale.toString(count));
    m_count->setText(text);
    const QString inactive = m_record && !m_record->group.active ? tr("The group is inactive.") : QString();
    page::setAvailable(m_add, against.isEmpty() ? inactive : against);
    page::setAvailable(m_remove, against.isEmpty() && count == 0 ? tr("Choose a member first.") : against);
    page::setAvailable(m_open, count == 1 ? QString() : tr("Choose one row first."));
}

QList<domain::UserKey> GroupPage::chosen() const
{
    QList<domain::UserKey> users;
    for (const QModelIndex &index : m_members->selectionModel()->selectedRows())
        users.append(domain::UserKey{m_model->keyAt(index.row())});
    return users;
}

void GroupPage::findMembers()
{
    auto *dialog = new find::FindDialog(m_record->group, context(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &find::FindDialog::rowsChosen, this, [this](const QList<services::FindRow> &rows) {
        QList<domain::UserKey> users;
        for (const services::FindRow &row : rows)
            users.append(domain::UserKey{row.key});
        const QString done =
            users.size() == 1 ? tr("1 member added") : tr("%1 members added").arg(QLocale().toString(users.size()));
        run(m_groups.addMembers(m_key, users), done);
    });
    dialog->open();
}

void GroupPage::removeChosen()
{
    const QList<domain::UserKey> users = chosen();
    const QString many = QLocale().toString(users.size());
    if (users.size() > 1) {
        widgets::PromptQuestion question;
        question.title = tr("Remove members");
        question.text = tr("%1 people will no longer be members of %2, and lose what only this group grants them.")
                            .arg(many, m_record->group.name);
        question.accept = tr("Remove");
        if (context().prompt->ask(question) != widgets::PromptAnswer::Accepted)
            return;
    }
    run(m_groups.removeMembers(m_key, users), users.size() == 1 ? tr("1 member removed") : tr("%1 members removed").arg(many));
}

void GroupPage::openChosen()
{
    const qint64 key = m_model->keyAt(m_members->currentIndex().row());
    if (key != 0)
        context().navigator->open({Entity::User, key, {}});
}

void GroupPage::run(const QFuture<Result<GroupRecord>> &future, const QString &done)
{
    m_busy = true;
    m_message->clear();
    updateState();
    support::whenDone(future, this, [this, done](const Result<GroupRecord> &record) {
        if (record.ok()) {
            const QDateTime now = context().clock().now();
            m_message->say(widgets::MessageKind::Success, tr("%1, saved %2").arg(done, text::TimeText::moment(now, now)));
            context().navigator->announceChange(Entity::Group, m_key.value);
            m_busy = false;
            showRecord(*record);
            return;
        }
        m_busy = false;
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(record.error()));
        updateState();
    });
}

} // namespace gatehouse::ui::groups
