// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/ReadinessPanel.h"

#include "ui/style/Marks.h"
#include "ui/text/RightText.h"
#include "ui/text/ReadinessText.h"
#include "ui/widgets/ChecklistPanel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gatehouse::ui::record {

using domain::Condition;
using domain::ConditionReason;
using text::ReadinessText;
using widgets::CheckSign;
using widgets::ChecklistRow;

namespace {

constexpr int kNamesShown = 6;

QString facilities(qint64 count)
{
    return count == 1 ? ReadinessPanel::tr("1 facility") : ReadinessPanel::tr("%1 facilities").arg(count);
}

QString assets(qint64 count)
{
    return count == 1 ? ReadinessPanel::tr("1 asset") : ReadinessPanel::tr("%L1 assets").arg(count);
}

QString sections(qint64 count)
{
    return count == 1 ? ReadinessPanel::tr("1 section") : ReadinessPanel::tr("%1 sections").arg(count);
}

} // namespace

ChecklistRow checklistRow(const Condition &condition, const QDateTime &now)
{
    ChecklistRow row;
    row.key = QString(domain::name(condition.key));
    row.text = ReadinessText::sentence(condition, now);
    row.fix = ReadinessText::fixLabel(condition.fix);
    if (condition.met)
        row.sign = CheckSign::Tick;
    else
        row.sign = condition.reason == ConditionReason::InvitationOpen ? CheckSign::Waiting : CheckSign::Cross;
    return row;
}

ReadinessPanel::ReadinessPanel(QWidget *parent) : QWidget(parent), m_list(new widgets::ChecklistPanel), m_note(new QLabel)
{
    setAccessibleName(tr("Readiness"));
    m_list->setAccessibleName(tr("Conditions"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    m_note->setWordWrap(true);
    style::setTextKind(m_note, style::TextKind::Muted);
    connect(m_list, &widgets::ChecklistPanel::fixRequested, this, [this](const QString &key) {
        for (const Condition &condition : std::as_const(m_readiness.conditions)) {
            if (domain::name(condition.key) == key) {
                const Condition chosen = condition;
                emit fixRequested(chosen);
                return;
            }
        }
    });
}

void ReadinessPanel::showReadiness(const domain::Readiness &readiness, const services::PortalPreview &preview, const QDateTime &now)
{
    m_readiness = readiness;
    if (!readiness.applicable) {
        showNothing(ReadinessText::headline(readiness), tr("Readiness is for users of the customer portal."));
        return;
    }
    m_note->hide();
    m_list->setHeading(ReadinessText::headline(readiness));
    QList<ChecklistRow> rows;
    for (const Condition &condition : readiness.conditions) {
        if (!ReadinessText::repeats(condition))
            rows.append(checklistRow(condition, now));
    }
    m_list->setRows(rows);
    QStringList endings;
    for (const domain::Ending &ending : readiness.endings)
        endings.append(ReadinessText::ending(ending));
    m_list->setSection(tr("Ends soon"), endings.join(u'\n'));
    m_list->setSection(tr("What they will see"), previewText(preview));
}

void ReadinessPanel::showNothing(const QString &heading, const QString &sentence)
{
    m_readiness = {};
    m_list->setHeading(heading);
    m_list->setRows({});
    m_list->setSection(tr("Ends soon"), {});
    m_list->setSection(tr("What they will see"), {});
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void ReadinessPanel::setSection(const QString &title, const QString &text)
{
    m_list->setSection(title, text);
}

QString ReadinessPanel::previewText(const services::PortalPreview &preview)
{
    QStringList lines{tr("%1 · %2 · %3").arg(facilities(preview.facilities.size()), assets(preview.assets),
                                             sections(preview.sections.size()))};
    QStringList names;
    for (const domain::FacilityRef &facility : preview.facilities)
        names.append(facility.name);
    if (names.size() > kNamesShown) {
        const int more = static_cast<int>(names.size()) - kNamesShown;
        names = names.mid(0, kNamesShown) + QStringList{tr("and %1 more").arg(more)};
    }
    if (!names.isEmpty())
        lines.append(names.join(QStringLiteral(", ")));
    QStringList sectionNames;
    for (const QString &section : preview.sections)
        sectionNames.append(text::RightText::section(section));
    if (!sectionNames.isEmpty())
        lines.append(sectionNames.join(QStringLiteral(", ")));
    return lines.join(u'\n');
}

} // namespace gatehouse::ui::record
