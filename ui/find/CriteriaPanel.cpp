// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/find/CriteriaPanel.h"

#include "ui/find/CriterionRow.h"
#include "ui/widgets/FilterRow.h"
#include "ui/widgets/SearchField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace gatehouse::ui::find {

using services::Entity;
using services::FindQuery;
using services::ReadyFilter;
using services::Tick;
using widgets::FilterChoice;

namespace {

constexpr int kSpacing = 8;
constexpr int kQuickWidth = 352;

Tick tickOf(const QComboBox *box)
{
    return box ? static_cast<Tick>(box->currentData().toInt()) : Tick::Any;
}

Tick tickOf(const QCheckBox *box)
{
    return box && box->isChecked() ? Tick::Yes : Tick::Any;
}

} // namespace

CriteriaPanel::CriteriaPanel(Entity entity, Filters filters, const page::PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_setup(entity)
    , m_kind(filters)
    , m_facility(context.currentOperator().lab)
    , m_quick(new widgets::SearchField(tr("Find"), m_setup.placeholder(), this))
    , m_filters(new widgets::FilterRow(this))
    , m_more(new QPushButton(tr("More c&riteria"), this))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(kSpacing);
    m_layout->addWidget(topRow());
    if (entity == Entity::User && filters == Filters::All)
        addUserFilters(*context.directory);
    else if (entity == Entity::Contact)
        addContactFilters();
    else if (entity == Entity::Facility && filters != Filters::NewLab)
        addFacilityFilters();

    connect(m_quick, &QLineEdit::textChanged, this, &CriteriaPanel::changed);
    connect(m_quick, &widgets::SearchField::submitted, this, &CriteriaPanel::submitted);
    connect(m_filters, &widgets::FilterRow::changed, this, &CriteriaPanel::changed);
    connect(m_more, &QPushButton::clicked, this, [this] { addCriterion()->valueEdit()->setFocus(); });
}

QWidget *CriteriaPanel::topRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    m_top = layout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpacing);
    m_quick->setMinimumWidth(kQuickWidth / 2);
    m_quick->setMaximumWidth(kQuickWidth);
    m_more->setAccessibleName(tr("More criteria"));
    m_more->setToolTip(tr("Compare one field more"));
    m_more->setAutoDefault(false);
    layout->addWidget(m_quick, 100); // grows to its widest before the gap does
    layout->addWidget(m_filters);
    layout->addStretch(1);
    layout->addWidget(m_more);
    return row;
}

// Filters that find no room beside the quick field have a line of their own.
void CriteriaPanel::placeFilters()
{
    const int needed = m_quick->minimumWidth() + m_filters->sizeHint().width() + m_more->sizeHint().width() + 3 * kSpacing;
    const bool beside = needed <= width();
    if (beside == (m_top->indexOf(m_filters) >= 0))
        return;
    m_top->removeWidget(m_filters);
    m_layout->removeWidget(m_filters);
    if (beside)
        m_top->insertWidget(1, m_filters);
    else
        m_layout->insertWidget(1, m_filters, 0, Qt::AlignLeft);
}

void CriteriaPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeFilters();
}

QComboBox *CriteriaPanel::addTick(const QString &name, const QString &any, const QString &yes, const QString &no)
{
    return m_filters->addChoice(
        name, {{any, static_cast<int>(Tick::Any)}, {yes, static_cast<int>(Tick::Yes)}, {no, static_cast<int>(Tick::No)}});
}

void CriteriaPanel::addUserFilters(const services::Directory &directory)
{
    m_active = addTick(tr("Active"), tr("Active or not"), tr("Active"), tr("Inactive"));
    QList<FilterChoice> types{{tr("All types"), QString()}};
    for (const domain::UserType &type : directory.types)
        types.append({type.name, type.name});
    m_type = m_filters->addChoice(tr("User type"), types);
    QList<FilterChoice> groups{{tr("All groups"), QString()}};
    for (const domain::Group &group : directory.groups)
        groups.append({group.name, group.name});
    m_group = m_filters->addChoice(tr("Group"), groups);
    m_ready = m_filters->addChoice(tr("Readiness"), {{tr("Any readiness"), static_cast<int>(ReadyFilter::Any)},
                                                     {tr("Ready"), static_cast<int>(ReadyFilter::Ready)},
                                                     {tr("Unfinished"), static_cast<int>(ReadyFilter::Unfinished)},
                                                     {tr("Locked"), static_cast<int>(ReadyFilter::Locked)},
                                                     {tr("Expiring"), static_cast<int>(ReadyFilter::Expiring)}});
    m_ready->setToolTip(tr("Unfinished: not ready for the portal. Locked: after wrong passwords. Expiring: ends within %1 days.").arg(domain::kEndingDays));
    m_currentFacility = m_filters->addSwitch(tr("Current Facility"));
    setCurrentFacility(m_facility);
}

void CriteriaPanel::addContactFilters()
{
    m_active = addTick(tr("Active"), tr("Active or not"), tr("Active"), tr("Inactive"));
    m_staff = addTick(tr("Staff"), tr("Staff or not"), tr("Staff"), tr("No staff"));
    m_hasLogin = addTick(tr("Has login"), tr("With and without login"), tr("Has login"), tr("No login"));
}

void CriteriaPanel::addFacilityFilters()
{
    if (m_kind == Filters::All)
        m_active = addTick(tr("Active"), tr("Active or not"), tr("Active"), tr("Inactive"));
    m_lab = m_filters->addSwitch(tr("Lab"));
    m_customer = m_filters->addSwitch(tr("Customer"));
}

void CriteriaPanel::setCurrentFacility(const domain::FacilityRef &facility)
{
    m_facility = facility;
    if (!m_currentFacility)
        return;
    const bool known = facility.key.isStored();
    m_currentFacility->setEnabled(known);
    m_currentFacility->setToolTip(known ? tr("Only users related to %1").arg(facility.name)
                                        : tr("You have no current facility: ask an Administrator to give you a lab."));
    m_currentFacility->setAccessibleDescription(m_currentFacility->toolTip());
    if (m_currentFacility->isChecked())
        emit changed();
}

FindQuery CriteriaPanel::query() const
{
    FindQuery query;
    query.entity = m_setup.entity();
    query.text = m_quick->text().trimmed();
    for (const CriterionRow *row : m_rows) {
        if (const auto criterion = row->criterion())
            query.criteria.append(*criterion);
    }
    query.active = m_kind == Filters::All ? tickOf(m_active) : Tick::Yes;
    query.lab = m_kind == Filters::NewLab ? Tick::Yes : tickOf(m_lab);
    query.customer = tickOf(m_customer);
    query.staff = tickOf(m_staff);
    query.hasLogin = tickOf(m_hasLogin);
    if (m_ready)
        query.ready = static_cast<ReadyFilter>(m_ready->currentData().toInt());
    if (m_type)
        query.type = m_type->currentData().toString();
    if (m_group)
        query.group = m_group->currentData().toString();
    if (m_currentFacility && m_currentFacility->isChecked())
        query.currentFacility = m_facility.key;
    return query;
}

void CriteriaPanel::setQuery(const FindQuery &query)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        const auto choose = [](QComboBox *box, const QVariant &value) {
            if (box)
                box->setCurrentIndex(qMax(0, box->findData(value)));
        };
        const auto tick = [](QCheckBox *box, bool on) {
            if (box)
                box->setChecked(on && box->isEnabled());
        };
        m_quick->setText(query.text);
        choose(m_active, static_cast<int>(query.active));
        choose(m_staff, static_cast<int>(query.staff));
        choose(m_hasLogin, static_cast<int>(query.hasLogin));
        choose(m_ready, static_cast<int>(query.ready));
        choose(m_type, query.type);
        choose(m_group, query.group);
        tick(m_lab, query.lab == Tick::Yes);
        tick(m_customer, query.customer == Tick::Yes);
        // whichever facility it was saved with: it means the one where the operator works now
        tick(m_currentFacility, query.currentFacility.isStored());
        for (const services::Criterion &criterion : query.criteria)
            addCriterion()->setCriterion(criterion);
    }
    emit changed();
}

QList<widgets::Chip> CriteriaPanel::chips()
{
    QList<widgets::Chip> chips;
    for (QComboBox *box : {m_active, m_type, m_group, m_ready, m_staff, m_hasLogin}) {
        if (box && box->currentIndex() > 0) {
            chips.append({tr("%1: %2", "a filter and what is chosen").arg(box->accessibleDescription(), box->currentText()),
                          [box] { box->setCurrentIndex(0); }});
        }
    }
    for (QCheckBox *box : {m_currentFacility, m_lab, m_customer}) {
        if (box && box->isChecked())
            chips.append({box->text(), [box] { box->setChecked(false); }});
    }
    for (CriterionRow *row : std::as_const(m_rows)) {
        if (const QString words = row->words(); !words.isEmpty())
            chips.append({words, [this, row] { removeCriterion(row); }});
    }
    return chips;
}

void CriteriaPanel::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_quick->clear();
        m_filters->reset();
        qDeleteAll(m_rows);
        m_rows.clear();
    }
    emit changed();
}

void CriteriaPanel::toggleReady(ReadyFilter filter)
{
    if (!m_ready)
        return;
    const int wanted = m_ready->findData(static_cast<int>(filter));
    m_ready->setCurrentIndex(m_ready->currentIndex() == wanted ? 0 : wanted);
}

void CriteriaPanel::searchAllFacilities()
{
    if (m_currentFacility)
        m_currentFacility->setChecked(false);
}

void CriteriaPanel::presetCustomer()
{
    if (m_customer)
        m_customer->setChecked(true);
}

CriterionRow *CriteriaPanel::addCriterion()
{
    auto *row = new CriterionRow(m_setup, static_cast<int>(m_rows.size()) + 1, this);
    m_rows.append(row);
    m_layout->addWidget(row);
    connect(row, &CriterionRow::changed, this, &CriteriaPanel::changed);
    connect(row, &CriterionRow::submitted, this, &CriteriaPanel::submitted);
    connect(row, &CriterionRow::removeRequested, this, [this, row] { removeCriterion(row); });
    return row;
}

void CriteriaPanel::removeCriterion(CriterionRow *row)
{
    m_rows.removeOne(row);
    row->hide();
    row->deleteLater();
    m_quick->setFocus();
    emit changed();
}

} // namespace gatehouse::ui::find
