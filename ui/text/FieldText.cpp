// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/FieldText.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace gatehouse::ui::text {

namespace {

struct Entry {
    QLatin1StringView key;
    const char *label;
};

constexpr std::array kEntries = {
    // users
    Entry{QLatin1StringView("first"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "First")},
    Entry{QLatin1StringView("last"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Last")},
    Entry{QLatin1StringView("initials"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Initials")},
    Entry{QLatin1StringView("username"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Username")},
    Entry{QLatin1StringView("password"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Password")},
    Entry{QLatin1StringView("confirm"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Confirm Password")},
    Entry{QLatin1StringView("email1"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "E-mail 1")},
    Entry{QLatin1StringView("email2"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "E-mail 2")},
    Entry{QLatin1StringView("phone1"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Phone 1")},
    Entry{QLatin1StringView("phone2"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Phone 2")},
    Entry{QLatin1StringView("employee"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Employee #")},
    Entry{QLatin1StringView("stamp"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Stamp #")},
    Entry{QLatin1StringView("type"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "User type")},
    Entry{QLatin1StringView("licence"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Licence type")},
    Entry{QLatin1StringView("mobile"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Mobile user")},
    Entry{QLatin1StringView("valid-from"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Valid from")},
    Entry{QLatin1StringView("valid-until"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Valid until")},
    Entry{QLatin1StringView("comments"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Comments")},
    Entry{QLatin1StringView("active"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Status")},
    Entry{QLatin1StringView("labs"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Labs")},
    Entry{QLatin1StringView("groups"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Groups")},
    Entry{QLatin1StringView("group"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Group")},
    // groups, user types, licence types
    Entry{QLatin1StringView("rights"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Rights")},
    Entry{QLatin1StringView("default"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Default")},
    Entry{QLatin1StringView("guest"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Guest")},
    Entry{QLatin1StringView("entity"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Linked entity")},
    Entry{QLatin1StringView("default-group"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Default group")},
    Entry{QLatin1StringView("manages"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Managed types")},
    Entry{QLatin1StringView("application"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Application")},
    Entry{QLatin1StringView("seats"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Seats")},
    Entry{QLatin1StringView("portals"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Portals")},
    // contacts
    Entry{QLatin1StringView("id"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Contact ID")},
    Entry{QLatin1StringView("contact"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Contact")},
    Entry{QLatin1StringView("title"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Title")},
    Entry{QLatin1StringView("email"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "E-mail")},
    Entry{QLatin1StringView("staff"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Staff")},
    Entry{QLatin1StringView("login"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "User")},
    Entry{QLatin1StringView("user"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "User")},
    Entry{QLatin1StringView("facilities"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Facilities")},
    Entry{QLatin1StringView("facility"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Facility")},
    // facilities
    Entry{QLatin1StringView("code"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Code")},
    Entry{QLatin1StringView("name"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Name")},
    Entry{QLatin1StringView("lab"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Lab")},
    Entry{QLatin1StringView("customer"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Customer")},
    Entry{QLatin1StringView("parent"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Parent")},
    Entry{QLatin1StringView("account"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Account number")},
    Entry{QLatin1StringView("address"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Address")},
    Entry{QLatin1StringView("phone"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Phone")},
    Entry{QLatin1StringView("web"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Web site")},
    Entry{QLatin1StringView("portal-group"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Default portal group")},
    Entry{QLatin1StringView("notes"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Notes")},
    // assets
    Entry{QLatin1StringView("number"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Number")},
    Entry{QLatin1StringView("description"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Description")},
    Entry{QLatin1StringView("serial"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Serial number")},
    Entry{QLatin1StringView("owner"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Owner")},
    Entry{QLatin1StringView("status"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Status")},
    Entry{QLatin1StringView("calibrated"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Last calibrated")},
    Entry{QLatin1StringView("due"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Due date")},
    // the site, and what leads to its database
    Entry{QLatin1StringView("database"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Database")},
    Entry{QLatin1StringView("portal.address"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Portal address")},
    Entry{QLatin1StringView("labs.default"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Default lab")},
    Entry{QLatin1StringView("site.zone"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Time zone")},
    Entry{QLatin1StringView("licences.seats"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Seats of licences")},
    Entry{QLatin1StringView("right"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Right")},
    Entry{QLatin1StringView("asset"), QT_TRANSLATE_NOOP("gatehouse::ui::text::FieldText", "Asset")},
};

} // namespace

QString FieldText::label(const QString &key)
{
    const auto found = std::find_if(kEntries.begin(), kEntries.end(), [&](const Entry &entry) { return entry.key == key; });
    return found == kEntries.end() ? key : tr(found->label);
}

QString FieldText::subject(const QString &key)
{
    return key.isEmpty() ? tr("This", "subject of a sentence, where no field is known") : label(key);
}

QStringList FieldText::keys()
{
    QStringList all;
    std::transform(kEntries.begin(), kEntries.end(), std::back_inserter(all),
                   [](const Entry &entry) { return QString(entry.key); });
    return all;
}

} // namespace gatehouse::ui::text
