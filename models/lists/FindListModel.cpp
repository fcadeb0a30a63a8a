// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "lists/FindListModel.h"

#include "services/ChangeFeed.h"

#include <QLocale>

namespace gatehouse::lists {

using namespace Qt::Literals::StringLiterals;
using paging::PageOf;
using services::Entity;
using services::FindPage;
using services::FindRow;
using support::Result;

namespace {

constexpr paging::PagedTableModel::Sizes kSizes{.page = 100, .kept = 2000};

// units stand under each other in a window from right to left, too
constexpr Qt::Alignment kNumberAlignment = Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter;

FindListModel::ReadyStand standOf(const domain::Readiness &readiness)
{
    if (!readiness.applicable)
        return FindListModel::ReadyStand::NotApplicable;
    if (readiness.ready)
        return FindListModel::ReadyStand::Ready;
    return readiness.admitted ? FindListModel::ReadyStand::AdmittedOnly : FindListModel::ReadyStand::Unfinished;
}

bool isNumber(FindListModel::Column column)
{
    using Column = FindListModel::Column;
    return column == Column::PortalUsers || column == Column::Assets || column == Column::Members;
}

} // namespace

FindListModel::FindListModel(services::Workspace &workspace, Entity entity, QObject *parent, Words words)
    : PagedTableModelOf<FindRow>(kSizes, parent)
    , m_finds(workspace)
    , m_entity(entity)
    , m_columns(columnsOf(entity))
    , m_words(std::move(words))
{
    m_query.entity = entity;
    connect(&workspace.changes(), &services::ChangeFeed::changed, this, &FindListModel::follow);
}

// A page that was closed keeps no lane busy.
FindListModel::~FindListModel()
{
    m_finds.giveUp();
}

QList<FindListModel::Column> FindListModel::columnsOf(Entity entity)
{
    switch (entity) {
    case Entity::User:
        return {Column::Name, Column::Username, Column::Contact, Column::Facilities, Column::Ready,     Column::LastSignIn,
                Column::Type, Column::Labs,     Column::Groups,  Column::Email,      Column::ValidUntil};
    case Entity::Contact:
        return {Column::Name, Column::ContactId, Column::Email, Column::Username, Column::Facilities, Column::Active};
    case Entity::Facility:
        return {Column::Name, Column::Code, Column::Lab, Column::Customer, Column::PortalUsers, Column::Assets, Column::Active};
    case Entity::Group:
        return {Column::Name, Column::Application, Column::Members, Column::Default, Column::Guest, Column::Active};
    }
    return {};
}

void FindListModel::ask(services::FindQuery query)
{
    query.entity = m_entity;
    if (query == m_query && state() != State::Idle) {
        refresh();
        return;
    }
    m_query = std::move(query);
    m_finds.giveUp();
    restart();
}

void FindListModel::forget()
{
    m_query = {};
    m_query.entity = m_entity;
    m_finds.giveUp();
    clear();
}

void FindListModel::follow(const services::ListChanges &changes)
{
    if (changes.lists.contains(m_entity))
        refresh();
    else
        refreshRows(changes.rows.value(m_entity).values());
}

int FindListModel::columns() const
{
    return int(m_columns.size());
}

QVariant FindListModel::header(int column, int role) const
{
    if (role == Qt::DisplayRole)
        return title(m_columns.at(column));
    if (role == Qt::TextAlignmentRole && isNumber(m_columns.at(column)))
        return QVariant::fromValue(kNumberAlignment);
    if (role == Qt::ToolTipRole && !sortOf(column))
        return whyNotSorted(m_columns.at(column));
    return {};
}

std::optional<services::SortBy> FindListModel::sortOf(int section) const
{
    using services::SortBy;
    switch (m_columns.at(section)) {
    case Column::Name: return SortBy::Name;
    case Column::Username: return SortBy::Username;
    case Column::Contact:
    case Column::ContactId: return SortBy::ContactId;
    case Column::Code: return SortBy::Code;
    case Column::Email: return SortBy::Email;
    case Column::Ready: return SortBy::Ready;
    case Column::LastSignIn: return SortBy::LastSignIn;
    case Column::ValidUntil: return SortBy::ValidUntil;
    default: return std::nullopt;
    }
}

QString FindListModel::whyNotSorted(Column column)
{
    switch (column) {
    case Column::Groups: return tr("Several names in a row have no order: filter by one of them instead.");
    case Column::Labs: return tr("Several names in a row have no order: Current Facility shows the users of one lab.");
    case Column::Facilities: return tr("Several names in a row have no order.");
    case Column::PortalUsers:
    case Column::Assets:
    case Column::Members: return tr("Counted for the rows that you see, so the list cannot be sorted by it.");
    default: return tr("There are only a few values: filter by one of them instead.");
    }
}

QVariant FindListModel::cell(const FindRow &row, int section, int role) const
{
    const Column column = m_columns.at(section);
    switch (role) {
    case Qt::DisplayRole: return text(row, column);
    case Qt::ToolTipRole: {
        const QStringList all = names(row, column);
        return all.size() > 1 ? QVariant(all.join(u'\n')) : QVariant();
    }
    case Qt::TextAlignmentRole: return isNumber(column) ? QVariant::fromValue(kNumberAlignment) : QVariant();
    case SortRole: return value(row, column);
    case MarkRole: {
        const std::optional<bool> held = mark(row, column);
        return held ? QVariant(*held) : QVariant();
    }
    case NamesRole: return names(row, column);
    case ReadinessRole: return m_entity == Entity::User ? QVariant(int(standOf(row.readiness))) : QVariant();
    case ActiveRole: return row.active;
    default: return {};
    }
}

QString FindListModel::title(Column column)
{
    switch (column) {
    case Column::Name: return tr("Name");
    case Column::Username: return tr("Username");
    case Column::Contact: return tr("Contact");
    case Column::ContactId: return tr("Contact ID");
    case Column::Facilities: return tr("Facilities");
    case Column::Ready: return tr("Ready");
    case Column::LastSignIn: return tr("Last sign-in");
    case Column::Type: return tr("Type");
    case Column::Labs: return tr("Labs");
    case Column::Groups: return tr("Groups");
    case Column::Email: return tr("E-mail");
    case Column::ValidUntil: return tr("Valid until");
    case Column::Code: return tr("Code");
    case Column::Lab: return tr("Lab");
    case Column::Customer: return tr("Customer");
    case Column::PortalUsers: return tr("Portal users");
    case Column::Assets: return tr("Assets");
    case Column::Application: return tr("Application");
    case Column::Members: return tr("Members");
    case Column::Default: return tr("Default");
    case Column::Guest: return tr("Guest");
    case Column::Active: return tr("Active");
    }
    return {};
}

std::optional<bool> FindListModel::mark(const FindRow &row, Column column)
{
    switch (column) {
    case Column::Lab: return row.lab;
    case Column::Customer: return row.customer;
    case Column::Default: return row.isDefault;
    case Column::Guest: return row.guest;
    case Column::Active: return row.active;
    default: return std::nullopt;
    }
}

QStringList FindListModel::names(const FindRow &row, Column column)
{
    switch (column) {
    case Column::Facilities: return row.facilities;
    case Column::Labs: return row.labs;
    case Column::Groups: return row.groups;
    default: return {};
    }
}

QVariant FindListModel::value(const FindRow &row, Column column)
{
    switch (column) {
    case Column::Name: return row.name;
    case Column::Username: return row.username;
    case Column::Contact:
    case Column::ContactId: return row.contactId;
    case Column::Ready: return int(standOf(row.readiness));
    case Column::LastSignIn: return row.lastSignIn;
    case Column::Type: return row.type;
    case Column::Email: return row.email;
    case Column::ValidUntil: return row.validUntil;
    case Column::Code: return row.code;
    case Column::PortalUsers: return row.portalUsers;
    case Column::Assets: return row.assets;
    case Column::Members: return row.members;
    case Column::Application: return int(row.application);
    case Column::Facilities:
    case Column::Labs:
    case Column::Groups: return names(row, column).join(", "_L1);
    case Column::Lab:
    case Column::Customer:
    case Column::Default:
    case Column::Guest:
    case Column::Active: return mark(row, column).value_or(false);
    }
    return {};
}

QString FindListModel::text(const FindRow &row, Column column) const
{
    const QLocale locale;
    if (const std::optional<bool> held = mark(row, column))
        return *held ? tr("Yes") : tr("No");
    switch (column) {
    case Column::Ready:
        if (m_words.readiness)
            return m_words.readiness(row.readiness);
        return !row.readiness.applicable ? QString() : row.readiness.ready ? tr("Ready") : tr("Not ready");
    case Column::LastSignIn:
        if (!row.lastSignIn.isValid())
            return tr("never");
        return m_words.moment ? m_words.moment(row.lastSignIn)
                              : locale.toString(row.lastSignIn.toLocalTime(), QLocale::ShortFormat);
    case Column::ValidUntil:
        if (!row.validUntil.isValid())
            return {};
        return m_words.date ? m_words.date(row.validUntil) : locale.toString(row.validUntil, QLocale::ShortFormat);
    case Column::Application: return row.application == domain::Application::Console ? tr("Console") : tr("Portal");
    default: break;
    }
    const QVariant plain = value(row, column);
    return isNumber(column) ? locale.toString(plain.toLongLong()) : plain.toString();
}

QFuture<Result<PageOf<FindRow>>> FindListModel::fetch(const FindRow *after, int limit)
{
    const auto pageOf = [](const Result<FindPage> &answer) -> Result<PageOf<FindRow>> {
        if (!answer)
            return answer.error();
        return PageOf<FindRow>{answer->rows, answer->last};
    };
    // Pure and short, so it may run where the answer is made; the model itself hears of it in its own thread.
    return m_finds.page(m_query, after ? after->mark : services::PageMark(), limit).then(pageOf);
}

QFuture<Result<QList<FindRow>>> FindListModel::fetchRows(const QList<qint64> &keys)
{
    return m_finds.rows(m_entity, keys);
}

QFuture<Result<QList<qint64>>> FindListModel::fetchOrder()
{
    return m_finds.order(m_query);
}

} // namespace gatehouse::lists
