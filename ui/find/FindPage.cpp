// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindPage.h"

#include "lists/FindListModel.h"
#include "ui/find/CriteriaPanel.h"
#include "ui/find/FindTable.h"
#include "ui/lifecycle/LeaverFlow.h"
#include "ui/page/Actions.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace gatehouse::ui::find {

using paging::PagedTableModel;
using services::Duty;
using services::Entity;

FindPage::FindPage(Entity entity, page::PageContext context, QWidget *parent)
    : Page(std::move(context), parent)
    , m_setup(entity)
    , m_model(makeModel(*this->context().workspace, entity, this))
    , m_criteria(new CriteriaPanel(entity, CriteriaPanel::Filters::All, this->context(), this))
    , m_message(new widgets::InlineMessage(this))
    , m_table(new widgets::TableView(m_setup.title(), this))
    , m_empty(new widgets::EmptyState(this))
    , m_count(new QLabel(this))
{
    makeActions();
    setBody(makeBody());
    prepareTable(*m_table, *m_model);
    m_table->setEmptyState(m_empty);
    makeHeaderMenu();

    connect(m_criteria, &CriteriaPanel::changed, this, &FindPage::ask);
    connect(m_criteria, &CriteriaPanel::submitted, this, &FindPage::ask);
    connect(m_criteria->quickField(), &widgets::SearchField::leftDownwards, this, [this] {
        m_table->setFocus();
        if (!m_table->selectionModel()->hasSelection())
            m_table->selectRow(0);
    });
    connect(m_table, &widgets::TableView::rowActivated, this, &FindPage::openChosen);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindPage::updateCount);
    connect(m_model, &PagedTableModel::countChanged, this, &FindPage::updateCount);
    connect(m_model, &PagedTableModel::rowsInserted, this, &FindPage::updateCount);
    connect(m_model, &PagedTableModel::rowsRemoved, this, &FindPage::updateCount);
    connect(m_model, &PagedTableModel::stateChanged, this, &FindPage::updateState);
    connect(m_model, &PagedTableModel::failed, this, [this](const support::Error &error) {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error));
        m_message->addLink(tr("Try again"), [this] { m_model->refresh(); });
    });
    ask();
}

FindPage::~FindPage() = default;

void FindPage::makeActions()
{
    auto *find = page::makeAction(tr("&Find"), QKeySequence(Qt::Key_F5), this);
    auto *clear = page::makeAction(tr("C&lear"), QKeySequence(Qt::CTRL | Qt::Key_E), this);
    m_open = page::makeAction(tr("&Open"), QKeySequence(Qt::CTRL | Qt::Key_O), this);
    connect(find, &QAction::triggered, this, &FindPage::ask);
    connect(clear, &QAction::triggered, this, [this] {
        m_criteria->clear();
        m_criteria->quickField()->setFocus();
    });
    connect(m_open, &QAction::triggered, this, &FindPage::openChosen);
    if (entity() == Entity::Group) {
        addActions({find, clear, m_open}, m_open);
        return;
    }
    m_add = page::makeAction(tr("&Add"), QKeySequence(Qt::CTRL | Qt::Key_N), this);
    page::setAvailable(m_add, page::refusal(context().currentOperator(), Duty::EditPeople));
    connect(m_add, &QAction::triggered, this, &FindPage::add);
    addActions({find, clear, m_add, m_open}, m_add);
    if (entity() == Entity::User)
        makeWorkLists();
    if (entity() == Entity::User || entity() == Entity::Contact)
        makeLeaver();
}

// What is still to be done, one key away (screens.md: readiness, expiring).
void FindPage::makeWorkLists()
{
    auto *unfinished = page::makeAction(tr("&Unfinished"), QKeySequence(Qt::Key_F7), this);
    auto *expiring = page::makeAction(tr("E&xpiring"), QKeySequence(Qt::Key_F8), this);
    connect(unfinished, &QAction::triggered, this, [this] { m_criteria->toggleReady(services::ReadyFilter::Unfinished); });
    connect(expiring, &QAction::triggered, this, [this] { m_criteria->toggleReady(services::ReadyFilter::Expiring); });
    m_checkAccess = page::makeAction(tr("&Check Access…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
    connect(m_checkAccess, &QAction::triggered, this, [this] {
        context().navigator->openScreen({page::Screen::CheckAccess, m_model->keyAt(m_table->currentIndex().row()), {}});
    });
    addActions({unfinished, expiring, m_checkAccess});
}

// Somebody leaves: found and ended from here, without opening the record.
void FindPage::makeLeaver()
{
    auto *flow = new lifecycle::LeaverFlow(context(), this);
    m_leave = page::makeAction(tr("Lea&ver…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this);
    addMoreActions({m_leave});
    connect(m_leave, &QAction::triggered, this, [this, flow] { flow->begin(entity(), chosenKey()); });
    connect(flow, &lifecycle::LeaverFlow::done, this, [this](const QString &sentence) { m_message->say(widgets::MessageKind::Success, sentence); });
    connect(flow, &lifecycle::LeaverFlow::refused, this, [this](const QString &sentence) { m_message->say(widgets::MessageKind::Error, sentence); });
}

// The one row that is chosen, or the one that the find left.
qint64 FindPage::chosenKey() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1)
        return m_model->keyAt(rows.first().row());
    return rows.isEmpty() && m_model->rowCount() == 1 ? m_model->keyAt(0) : 0;
}

QWidget *FindPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_criteria);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    style::setTextKind(m_count, style::TextKind::Muted);
    m_count->setAccessibleName(tr("Count"));
    return body;
}

// Columns are shown and hidden where they are: by the menu of the header.
void FindPage::makeHeaderMenu()
{
    QHeaderView *header = m_table->horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(0, Qt::AscendingOrder);
    for (int column = 1; column < m_model->columnCount(); ++column) {
        auto *action = new QAction(m_model->headerData(column, Qt::Horizontal).toString(), header);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        header->addAction(action);
        connect(action, &QAction::toggled, this, [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
    connect(header, &QHeaderView::sectionClicked, this, &FindPage::sortBy);
}

QString FindPage::titleText() const
{
    return m_setup.title();
}

QString FindPage::tabText() const
{
    return m_setup.title();
}

void FindPage::focusField(const QString &)
{
    m_criteria->quickField()->setFocus();
}

// A change of a contact or a facility changes what is said of users, so every list reads again what it shows.
void FindPage::recordChanged(Entity entity, qint64 key)
{
    if (entity == this->entity() && m_model->rowOf(key) >= 0)
        m_model->refreshRow(key);
    else
        m_model->refresh();
}

void FindPage::currentFacilityChanged()
{
    m_criteria->setCurrentFacility(context().currentOperator().lab);
}

void FindPage::ask()
{
    services::FindQuery query = m_criteria->query();
    query.sort = m_sort;
    query.order = m_order;
    m_message->clear();
    m_model->ask(query);
}

void FindPage::openChosen()
{
    const qint64 key = m_model->keyAt(m_table->currentIndex().row());
    if (key != 0)
        context().navigator->open({entity(), key, {}});
}

void FindPage::add()
{
    context().navigator->open({entity(), 0, {}});
}

void FindPage::sortBy(int column)
{
    const auto sort = sortOf(*m_model, column);
    QHeaderView *header = m_table->horizontalHeader();
    if (sort) {
        m_order = m_sort == *sort && m_order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
        m_sort = *sort;
        ask();
    }
    header->setSortIndicator(sort ? column : header->sortIndicatorSection(), m_order);
}

QString FindPage::countText() const
{
    return m_count->text();
}

void FindPage::updateCount()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const qint64 count = m_model->count();
    QString text;
    if (rows > 0 && count >= 0)
        text = tr("1–%1 of %2").arg(locale.toString(rows), locale.toString(count));
    else if (rows > 0)
        text = tr("1–%1, counting…").arg(locale.toString(rows));
    const qsizetype chosen = m_table->selectionModel()->selectedRows().size();
    if (chosen > 0)
        text = tr("%1 · %2 chosen").arg(text, locale.toString(chosen));
    m_count->setText(text);
    page::setAvailable(m_open, chosen == 1 ? QString() : tr("Choose one row first."));
    if (m_checkAccess)
        page::setAvailable(m_checkAccess, chosen == 1 ? QString() : tr("Choose one row first."));
    if (m_leave == nullptr)
        return;
    const QString refusal = page::refusal(context().currentOperator(), Duty::EditPeople);
    page::setAvailable(m_leave, refusal.isEmpty() && chosenKey() == 0 ? tr("Choose one row first.") : refusal);
}

void FindPage::updateState()
{
    const auto state = m_model->state();
    m_table->setEmptyStateHeld(state == PagedTableModel::State::Empty ? widgets::TableView::EmptyHold::Show
                                                                      : widgets::TableView::EmptyHold::Hold);
    if (state == PagedTableModel::State::Empty)
        updateEmptyState();
    updateCount();
}

void FindPage::updateEmptyState()
{
    const services::FindQuery query = m_criteria->query();
    const bool here = query.currentFacility.isStored();
    m_empty->clearLinks();
    const QString why = here ? tr("Only users related to %1 were looked at.").arg(context().currentOperator().lab.name)
                        : FindSetup::isNeutral(query)
                            ? tr("What is added appears here.")
                            : tr("Beginnings of words are looked for; type less, or take a filter off.");
    m_empty->setTexts(m_setup.emptyTitle(query), why);
    if (here)
        m_empty->addLink(tr("Search all facilities"), [this] { m_criteria->searchAllFacilities(); });
    if (!FindSetup::isNeutral(query))
        m_empty->addLink(tr("Clear the find"), [this] { m_criteria->clear(); });
    if (m_add && m_add->isEnabled())
        m_empty->addLink(m_setup.addWord(query), [this] { add(); });
}

} // namespace gatehouse::ui::find
