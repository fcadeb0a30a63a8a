// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/find/FindSetup.h"
#include "ui/page/PageContext.h"
#include "ui/widgets/ChipRow.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace gatehouse::ui::widgets {
class FilterRow;
class SearchField;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::find {

class CriterionRow;

/// Quick field, filters and *More criteria* of one entity: what a find page and a find dialog have in common. Gives the query.
class CriteriaPanel : public QWidget {
    Q_OBJECT

public:
    enum class Filters {
        All,          ///< of the find page
        NewLab,       ///< none: active labs only, whatever else is typed (FLU-13)
        PickUser,     ///< active users of the portal's kind
        PickFacility, ///< active facilities; **Lab**, **Customer** (FLU-29)
    };

    CriteriaPanel(services::Entity entity, Filters filters, const page::PageContext &context, QWidget *parent = nullptr);

    services::FindQuery query() const;
    /// Fills everything from a find; what it names that is not there any more is left out. changed() comes once.
    void setQuery(const services::FindQuery &query);
    /// What narrows the list besides the quick field, each with the way to take it off.
    QList<widgets::Chip> chips();
    /// Empties everything; changed() comes once.
    void clear();
    /// Lists only those, or everybody again: the work lists of one key.
    void toggleReady(services::ReadyFilter filter);
    /// Takes off the one filter that hides what is elsewhere.
    void searchAllFacilities();
    /// Ticks **Customer**, as the find dialog opens.
    void presetCustomer();
    /// The operator's current facility changed: the filter follows.
    void setCurrentFacility(const domain::FacilityRef &facility);
    widgets::SearchField *quickField() const { return m_quick; }

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// Something was typed or chosen: list at once.
    void changed();
    /// Enter: the same as **Find**.
    void submitted();

private:
    void addUserFilters(const services::Directory &directory);
    void addContactFilters();
    void addFacilityFilters();
    QComboBox *addTick(const QString &name, const QString &any, const QString &yes, const QString &no);
    CriterionRow *addCriterion();
    void removeCriterion(CriterionRow *row);
    QWidget *topRow();
    void placeFilters();

    FindSetup m_setup;
    Filters m_kind;
    domain::FacilityRef m_facility;
    widgets::SearchField *m_quick;
    widgets::FilterRow *m_filters;
    QPushButton *m_more;
    QVBoxLayout *m_layout;
    QHBoxLayout *m_top = nullptr;
    QList<CriterionRow *> m_rows;
    QComboBox *m_active = nullptr;
    QComboBox *m_type = nullptr;
    QComboBox *m_group = nullptr;
    QComboBox *m_ready = nullptr;
    QComboBox *m_staff = nullptr;
    QComboBox *m_hasLogin = nullptr;
    QCheckBox *m_currentFacility = nullptr;
    QCheckBox *m_lab = nullptr;
    QCheckBox *m_customer = nullptr;
};

} // namespace gatehouse::ui::find
