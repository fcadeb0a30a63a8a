// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/portalusers/PortalUserPanel.h"

#include "ui/record/ReadinessPanel.h"
#include "ui/text/FieldText.h"
#include "ui/text/ReadinessText.h"
#include "ui/widgets/ChecklistPanel.h"

#include <QVBoxLayout>

namespace gatehouse::ui::portalusers {

using domain::ConditionKey;
using text::ReadinessText;
using widgets::ChecklistRow;
using widgets::CheckSign;

namespace {

// Which field mends a condition.
QString fieldOf(ConditionKey key)
{
    switch (key) {
    case ConditionKey::Credential: return QStringLiteral("password");
    case ConditionKey::Group:
    case ConditionKey::Right: return QStringLiteral("group");
    case ConditionKey::Contact:
    case ConditionKey::ContactActive: return QStringLiteral("id");
    case ConditionKey::Facility: return QStringLiteral("facilities");
    default: return {};
    }
}

} // namespace

PortalUserPanel::PortalUserPanel(QWidget *parent) : QWidget(parent), m_list(new widgets::ChecklistPanel)
{
    setAccessibleName(tr("New portal user"));
    m_list->setAccessibleName(tr("What is still missing"));
    m_list->setHeading(tr("What is still missing"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &widgets::ChecklistPanel::fixRequested, this, &PortalUserPanel::fixRequested);
}

QList<ChecklistRow> PortalUserPanel::rowsOf(const editors::PortalUserEditor &editor, const QDateTime &now) const
{
    const editors::PortalUserOutlook &outlook = editor.outlook();
    QList<ChecklistRow> rows;
    for (const QString &key : outlook.missing) {
        const QString label = text::FieldText::label(key);
        rows.append({key, CheckSign::Cross, key == QLatin1StringView("facilities") ? tr("A facility") : label,
                     tr("Go to %1").arg(label)});
    }
    for (const domain::Condition &condition : outlook.readiness.conditions) {
        const QString field = fieldOf(condition.key);
        if (condition.met || ReadinessText::repeats(condition) || outlook.missing.contains(field))
            continue;
        rows.append({field, CheckSign::Cross, ReadinessText::sentence(condition, now), ReadinessText::fixLabel(condition.fix)});
    }
    if (rows.isEmpty())
        rows.append({QString(), CheckSign::Tick, tr("Nothing: they can sign in as soon as you choose Create."), QString()});
    return rows;
}

void PortalUserPanel::show(const editors::PortalUserEditor &editor, const QDateTime &now)
{
    const QList<ChecklistRow> rows = rowsOf(editor, now);
    QStringList texts;
    for (const ChecklistRow &row : rows)
        texts.append(row.key + u' ' + row.text);
    // a list that is made anew takes the focus from its buttons
    if (texts != m_shown)
        m_list->setRows(rows);
    m_shown = texts;
    const QString login = editor.field(u"username")->text().trimmed();
    QStringList signIn{login.isEmpty() ? tr("No username yet") : login};
    signIn.append(editor.portalAddress().isEmpty() ? tr("The portal's address is not set yet (Configure, Portal).")
                                                   : tr("at %1").arg(editor.portalAddress()));
    m_list->setSection(tr("They sign in as"), signIn.join(u'\n'));
    m_list->setSection(tr("What they will see"), record::ReadinessPanel::previewText(editor.outlook().preview));
}

} // namespace gatehouse::ui::portalusers
