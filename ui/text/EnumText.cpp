// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/EnumText.h"

namespace gatehouse::ui::text {

QString EnumText::status(Standing standing)
{
    switch (standing) {
    case Standing::Active: return tr("Active");
    case Standing::Inactive: break;
    }
    return tr("Inactive");
}

QString EnumText::application(domain::Application application)
{
    switch (application) {
    case domain::Application::Console: return tr("Console");
    case domain::Application::Portal: break;
    }
    return tr("Portal");
}

QString EnumText::stage(domain::Stage stage)
{
    switch (stage) {
    case domain::Stage::SignIn: return tr("Sign-in");
    case domain::Stage::Sight: break;
    }
    return tr("Sight");
}

QString EnumText::use(const QString &what)
{
    if (what == QLatin1StringView("lab"))
        return tr("lab");
    if (what == QLatin1StringView("facility"))
        return tr("facility");
    if (what == QLatin1StringView("group"))
        return tr("group");
    if (what == QLatin1StringView("type"))
        return tr("user type");
    return what.isEmpty() ? tr("record") : what;
}

} // namespace gatehouse::ui::text
