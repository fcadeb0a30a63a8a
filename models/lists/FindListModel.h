// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "paging/PagedTableModelOf.h"
#include "services/FindService.h"

#include <functional>

namespace gatehouse::services {
struct ListChanges;
}

namespace gatehouse::lists {

/// What a find page or find dialog lists: one model, configured for each entity. Starts idle; ask() lists. What somebody changes, here
/// or elsewhere, shows without being asked for.
class FindListModel : public paging::PagedTableModelOf<services::FindRow> {
    Q_OBJECT

public:
    /// The columns of all entities; which are there, and in which order, says columnsOf().
    enum class Column {
        Name,
        Username,
        Contact,
        ContactId,
        Facilities,
        Ready,
        LastSignIn,
        Type,
        Labs,
        Groups,
        Email,
        ValidUntil,
        Code,
        Lab,
        Customer,
        PortalUsers,
        Assets,
        Application,
        Members,
        Default,
        Guest,
        Active,
    };
    Q_ENUM(Column)

    enum Role {
        SortRole = FirstOwnRole, ///< the plain value: text, number, date, mark
        MarkRole,                ///< bool, for columns that are a mark
        NamesRole,               ///< QStringList, for Facilities, Labs, Groups
        ReadinessRole,           ///< ReadyStand as int, for any column of a user
        ActiveRole,              ///< bool: whether the record is active, for any column
    };

    /// Readiness for a delegate.
    enum class ReadyStand { NotApplicable, Unfinished, AdmittedOnly, Ready };

    /// Words that this folder cannot make: it stands below ui/text. What is not given has a plain form.
    struct Words {
        std::function<QString(const domain::Readiness &)> readiness;
        std::function<QString(const QDateTime &)> moment; ///< of a time in UTC
        std::function<QString(QDate)> date;
    };

    /// The workspace must outlive the model.
    FindListModel(services::Workspace &workspace, services::Entity entity, QObject *parent = nullptr, Words words = {});

    ~FindListModel() override;

    static QList<Column> columnsOf(services::Entity entity);
    Column columnAt(int section) const { return m_columns.at(section); }
    /// The order that a column asks for; none where a list cannot be sorted by it, which its header says when pointed at.
    std::optional<services::SortBy> sortOf(int section) const;
    /// -1 when the entity does not have it.
    int sectionOf(Column column) const { return int(m_columns.indexOf(column)); }
    services::Entity entity() const { return m_entity; }

    /// Lists what fits; the entity is the model's own. The same question again refreshes, so that nothing moves.
    void ask(services::FindQuery query);
    /// No question any more (FLU-11).
    void forget();
    const services::FindQuery &query() const { return m_query; }

protected:
    int columns() const override;
    qint64 keyOf(const services::FindRow &row) const override { return row.key; }
    QVariant header(int column, int role) const override;
    QVariant cell(const services::FindRow &row, int column, int role) const override;
    QFuture<support::Result<paging::PageOf<services::FindRow>>> fetch(const services::FindRow *after, int limit) override;
    QFuture<support::Result<QList<services::FindRow>>> fetchRows(const QList<qint64> &keys) override;
    QFuture<support::Result<QList<qint64>>> fetchOrder() override;

private:
    void follow(const services::ListChanges &changes);
    static QString title(Column column);
    static QString whyNotSorted(Column column);
    static QVariant value(const services::FindRow &row, Column column);
    static std::optional<bool> mark(const services::FindRow &row, Column column);
    static QStringList names(const services::FindRow &row, Column column);
    QString text(const services::FindRow &row, Column column) const;

    services::FindService m_finds;
    services::Entity m_entity;
    QList<Column> m_columns;
    Words m_words;
    services::FindQuery m_query;
};

} // namespace gatehouse::lists
