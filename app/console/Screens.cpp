// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Screens.h"

#include "ui/access/CheckAccessPage.h"
#include "ui/access/WhoCanSeePage.h"
#include "ui/configure/PortalPage.h"
#include "ui/contacts/ContactPage.h"
#include "ui/facilities/FacilityPage.h"
#include "ui/groups/GroupPage.h"
#include "ui/portalusers/NewPortalUserPage.h"
#include "ui/users/UserPage.h"

#include <QCoreApplication>

namespace gatehouse::console {

namespace {

// The pages' makers differ in nothing but the page.
template <typename RecordPage> ui::page::Page *make(const ui::page::RecordAddress &address, const ui::page::PageContext &context)
{
    return new RecordPage(context, address);
}

} // namespace

ui::shell::Screens screens()
{
    using services::Duty;
    using services::Entity;
    using ui::page::PageContext;
    using ui::page::Screen;
    using ui::page::ScreenAddress;
    using ui::shell::MenuName;
    const auto word = [](const char *text) { return QCoreApplication::translate("Screens", text); };
    return {
        {
            {Entity::User, &make<ui::users::UserPage>},
            {Entity::Contact, &make<ui::contacts::ContactPage>},
            {Entity::Facility, &make<ui::facilities::FacilityPage>},
            {Entity::Group, &make<ui::groups::GroupPage>},
        },
        {
            {Screen::NewPortalUser, MenuName::File, word(QT_TRANSLATE_NOOP("Screens", "New &Portal User…")),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), services::Duty::EditPeople,
             [](const ScreenAddress &, const PageContext &context) { return new ui::portalusers::NewPortalUserPage(context); }},
            {Screen::Portal,
             MenuName::Configure,
             word(QT_TRANSLATE_NOOP("Screens", "&Portal")),
             QKeySequence(Qt::CTRL | Qt::Key_5),
             {},
             [](const ScreenAddress &, const PageContext &context) { return new ui::configure::PortalPage(context); }},
            {Screen::CheckAccess, MenuName::Tools, word(QT_TRANSLATE_NOOP("Screens", "&Check Access…")),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), Duty::ViewPeople,
             [](const ScreenAddress &address, const PageContext &context) {
                 return new ui::access::CheckAccessPage(context, address);
             }},
            {Screen::WhoCanSee, MenuName::Tools, word(QT_TRANSLATE_NOOP("Screens", "&Who Can See…")),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W), Duty::ViewPeople,
             [](const ScreenAddress &address, const PageContext &context) {
                 return new ui::access::WhoCanSeePage(context, address);
             }},
        },
    };
}

} // namespace gatehouse::console
