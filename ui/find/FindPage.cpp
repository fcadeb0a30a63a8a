// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/FindPage.h"

#include "domain/FindText.h"
#include "lists/FindListModel.h"
#include "ui/find/ColumnLayout.h"
#include "ui/find/ColumnsDialog.h"
#include "ui/find/CriteriaPanel.h"
#include "ui/find/FindTable.h"
#include "ui/find/SavedFinds.h"
#include "ui/lifecycle/LeaverFlow.h"
#include "ui/page/Actions.h"
#include "ui/page/Memory.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/ChipRow.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <utility>

namespace gatehouse::ui::find {

using paging::PagedTableModel;
using services::Duty;
using services::Entity;

namespace {

constexpr QLatin1StringView kQuery("query");
constexpr QLatin1StringView kColumns("columns");

QString memoryKey(Entity entity, QLatin1StringView what)
{
    return QStringLiteral("find-%1-%2").arg(domain::find::entityName(entity), what);
}

} // namespace

FindPage::FindPage(Entity entity, page::PageContext context, QWidget *parent)
    : Page(std::move(context), parent)
    , m_setup(entity)
    , m_model(makeModel(*this->context().workspace, entity, this))
    , m_criteria(new CriteriaPanel(entity, CriteriaPanel::Filters::All, this->context(), this))
    , m_chips(new widgets::ChipRow(this))
    , m_message(new widgets::InlineMessage(this))
    , m_table(new widgets::TableView(m_setup.title(), this))
    , m_empty(new widgets::EmptyState(this))
    , m_count(new QLabel(this))
{
    makeActions();
    setBody(makeBody());
    prepareTable(*m_table, *m_model, TableRoom::Page);
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
    recallFind();
    ask();
}

FindPage::~FindPage() = default;

// The columns and the last find, as this operator left them.
void FindPage::recallFind()
{
    if (const page::Memory *memory = context().memory) {
        setColumnLayout(*m_table, *m_model, memory->recall(memoryKey(entity(), kColumns)).toStringList());
        for (qsizetype at = 0; at < m_columnMarks.size(); ++at)
            m_columnMarks.at(at)->setChecked(!m_table->isColumnHidden(int(at) + 1));
        const services::FindQuery last = domain::find::fromText(entity(), memory->recall(memoryKey(entity(), kQuery)).toString());
        showFind(last);
    }
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionMoved, this, &FindPage::keepColumns);
    connect(header, &QHeaderView::sectionResized, this, &FindPage::keepColumns);
}

void FindPage::keepColumns()
{
    if (page::Memory *memory = context().memory)
        memory->keep(memoryKey(entity(), kColumns), columnLayout(*m_table, *m_model));
}

void FindPage::showFind(const services::FindQuery &query)
{
    m_sort = query.sort;
    m_order = query.order;
    for (int section = 0; section < m_model->columnCount(); ++section) {
        if (m_model->sortOf(section) == m_sort)
            m_table->horizontalHeader()->setSortIndicator(section, m_order);
    }
    m_criteria->setQuery(query);
}

void FindPage::makeActions()
{
    auto *find = page::makeAction(tr("Fi&nd"), QKeySequence(Qt::Key_F5), this);
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
        makeSavedFinds();
        return;
    }
    m_add = page::makeAction(tr("&Add"), QKeySequence(Qt::CTRL | Qt::Key_N), this);
    page::setAvailable(m_add, page::refusal(context().currentOperator(), Duty::EditPeople));
    connect(m_add, &QAction::triggered, this, &FindPage::add);
    addActions({find, clear, m_add, m_open}, m_add);
    makeSavedFinds();
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
    m_checkAccess = page::makeAction(tr("Chec&k Access…"), QKeySequence(Qt::CTRL | Qt::Key_T), this);
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
    connect(flow, &lifecycle::LeaverFlow::done, this,
            [this](const QString &sentence) { m_message->say(widgets::MessageKind::Success, sentence); });
    connect(flow, &lifecycle::LeaverFlow::refused, this,
            [this](const QString &sentence) { m_message->say(widgets::MessageKind::Error, sentence); });
}

// The one row that is chosen, or the one that the find left.
qint64 FindPage::chosenKey() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.size() == 1)
        return m_model->keyAt(rows.first().row());
    return rows.isEmpty() && m_model->rowCount() == 1 ? m_model->keyAt(0) : 0;
}

void FindPage::makeSavedFinds()
{
    auto *action = page::makeAction(tr("Save&d Finds…"), QKeySequence(Qt::CTRL | Qt::Key_D), this);
    m_savedFinds = new SavedFinds(
        entity(), context(), [this] { return currentQuery(); }, this);
    connect(action, &QAction::triggered, this, [this] { m_savedFinds->open(&actionBar()); });
    connect(m_savedFinds, &SavedFinds::chosen, this, &FindPage::showFind);
    connect(m_savedFinds, &SavedFinds::failed, this, [this](const support::Error &error) {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error));
    });
    addActions({action});
}

QWidget *FindPage::makeBody()
{
    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_criteria);
    layout->addWidget(m_chips);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_count);
    style::setTextKind(m_count, style::TextKind::Muted);
    m_count->setAccessibleDescription(tr("Count"));
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
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_table->setColumnHidden(column, !shown);
            keepColumns();
        });
        m_columnMarks.append(action);
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

services::FindQuery FindPage::currentQuery() const
{
    services::FindQuery query = m_criteria->query();
    query.sort = m_sort;
    query.order = m_order;
    return query;
}

void FindPage::chooseColumns()
{
    const QHeaderView *header = m_table->horizontalHeader();
    QList<ColumnsDialog::Column> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int section = header->logicalIndex(place);
        columns.append({section, m_model->headerData(section, Qt::Horizontal).toString(), !header->isSectionHidden(section)});
    }
    auto *dialog = new ColumnsDialog(columns, this);
    connect(dialog, &ColumnsDialog::chosen, this, [this](const QList<ColumnsDialog::Column> &chosen) {
        QHeaderView *sections = m_table->horizontalHeader();
        for (qsizetype place = 0; place < chosen.size(); ++place)
            sections->moveSection(sections->visualIndex(chosen.at(place).section), int(place));
        for (const ColumnsDialog::Column &column : chosen) {
            if (column.section > 0)
                m_columnMarks.at(column.section - 1)->setChecked(column.shown);
        }
        keepColumns();
    });
    dialog->open();
}

void FindPage::neighbour(qint64 key, Step step, const std::function<void(qint64)> &found)
{
    const int row = m_model->rowOf(key);
    const int target = row + (step == Step::Next ? 1 : -1);
    if (row < 0 || target < 0) {
        found(0);
        return;
    }
    if (target < m_model->rowCount()) {
        m_table->selectRow(target); // so that the list stands there when the record is closed
        found(m_model->keyAt(target));
        return;
    }
    if (!m_model->canFetchMore({})) {
        found(0);
        return;
    }
    auto *waiting = new QObject(this);
    const auto goOn = [this, waiting, key, step, found] {
        waiting->deleteLater();
        waiting->disconnect();
        m_model->disconnect(waiting);
        neighbour(key, step, found);
    };
    connect(m_model, &PagedTableModel::rowsInserted, waiting, goOn);
    connect(m_model, &PagedTableModel::failed, waiting, [waiting, found] {
        waiting->deleteLater();
        found(0);
    });
    m_model->fetchMore({});
}

void FindPage::ask()
{
    const services::FindQuery query = currentQuery();
    if (page::Memory *memory = context().memory)
        memory->keep(memoryKey(entity(), kQuery), domain::find::toText(query));
    m_chips->setChips(m_criteria->chips());
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
    const auto sort = m_model->sortOf(column);
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
    if (std::exchange(m_shown, state) == PagedTableModel::State::Loading)
        m_table->showTop();
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
                        : FindSetup::isNeutral(query) ? tr("What is added appears here.")
                        : query.text.trimmed().isEmpty()
                            ? tr("Take a filter off to see more.")
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
