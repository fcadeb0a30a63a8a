// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/RecordPages.h"

#include "ui/contacts/ContactPage.h"
#include "ui/facilities/FacilityPage.h"
#include "ui/users/UserPage.h"

namespace gatehouse::console {

namespace {

// The pages' makers differ in nothing but the page.
template <typename RecordPage> ui::page::Page *make(const ui::page::RecordAddress &address, const ui::page::PageContext &context)
{
    return new RecordPage(context, address);
}

} // namespace

ui::shell::RecordPageMakers recordPages()
{
    using services::Entity;
    return {
        {Entity::User, &make<ui::users::UserPage>},
        {Entity::Contact, &make<ui::contacts::ContactPage>},
        {Entity::Facility, &make<ui::facilities::FacilityPage>},
    };
}

} // namespace gatehouse::console
