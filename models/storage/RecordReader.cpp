// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/RecordReader.h"

namespace gatehouse::storage {

void RecordReader::read(domain::Application &application, const char *column)
{
    application = m_rows.text(column) == columnText(domain::Application::Console) ? domain::Application::Console : domain::Application::Portal;
}

QLatin1StringView columnText(domain::Application application)
{
    return application == domain::Application::Console ? QLatin1StringView("console") : QLatin1StringView("portal");
}

domain::FacilityRef readFacilityRef(const Rows &rows)
{
    return {{rows.integer("id")}, rows.text("code"), rows.text("name"), rows.mark("is_lab"), rows.mark("is_customer"), rows.mark("active")};
}

domain::FacilityLink readFacilityLink(const Rows &rows)
{
    return {readFacilityRef(rows), rows.mark("is_default"), {rows.date("valid_from"), rows.date("valid_until")}};
}

support::Result<QList<domain::FacilityLink>> readFacilityLinks(Rows &rows)
{
    QList<domain::FacilityLink> links;
    while (rows.next())
        links.append(readFacilityLink(rows));
    GATEHOUSE_TRY(rows.outcome());
    return links;
}

domain::UserRef readUserRef(const Rows &rows)
{
    return {{rows.integer("id")}, rows.text("username"), rows.text("first_name"), rows.text("last_name"), rows.mark("active")};
}

domain::ContactRef readContactRef(const Rows &rows)
{
    return {{rows.integer("id")}, rows.text("contact_id"), rows.text("first_name"), rows.text("last_name"), rows.mark("active"), rows.mark("staff")};
}

domain::Group readGroup(const Rows &rows)
{
    domain::Group group;
    RecordReader reader(rows);
    reader.read(group.key, "id");
    reader.read(group.rowVersion, "row_version");
    reader.read(group.name, "name");
    reader.read(group.application, "application");
    reader.read(group.builtIn, "built_in");
    reader.read(group.isDefault, "is_default");
    reader.read(group.guest, "guest");
    reader.read(group.active, "active");
    group.rank = int(rows.integer("rank"));
    return group;
}

} // namespace gatehouse::storage
