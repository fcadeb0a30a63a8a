// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/UserStore.h"

#include "storage/RecordReader.h"
#include "storage/SearchStore.h"

namespace gatehouse::storage {

using namespace Qt::Literals::StringLiterals;
using domain::FacilityKey;
using domain::UserKey;
using support::Outcome;
using support::Result;

namespace {

Result<domain::User> readUser(const Rows &rows)
{
    domain::User user;
    RecordReader reader(rows);
    reader.read(user.key, "id");
    reader.read(user.rowVersion, "row_version");
    reader.read(user.username, "username");
    reader.read(user.first, "first_name");
    reader.read(user.last, "last_name");
    reader.read(user.initials, "initials");
    reader.read(user.email1, "email1");
    reader.read(user.email2, "email2");
    reader.read(user.phone1, "phone1");
    reader.read(user.phone2, "phone2");
    reader.read(user.employee, "employee");
    reader.read(user.stamp, "stamp");
    reader.read(user.type, "type_name");
    reader.read(user.licence, "licence_code");
    reader.read(user.mobile, "mobile");
    reader.read(user.validity.from, "valid_from");
    reader.read(user.validity.until, "valid_until");
    reader.read(user.active, "active");
    reader.read(user.comments, "comments");
    reader.read(user.application, "application");
    GATEHOUSE_TRY(reader.outcome());
    return user;
}

} // namespace

Bindings columnsOf(const domain::User &user, const UserRow &row, const PersonKeys &keys)
{
    return {{"username", user.username.text()},
            {"login_key", domain::loginKey(user.username)},
            {"first_name", user.first.text()},
            {"last_name", user.last.text()},
            {"initials", orNull(user.initials.text())},
            {"email1", orNull(user.email1.text())},
            {"email2", orNull(user.email2.text())},
            {"phone1", orNull(user.phone1.text())},
            {"phone2", orNull(user.phone2.text())},
            {"employee", orNull(user.employee.text())},
            {"stamp", orNull(user.stamp.text())},
            {"type_id", row.type},
            {"application", columnText(user.application)},
            {"licence_id", row.licence},
            {"mobile", user.mobile},
            {"valid_from", orNull(user.validity.from)},
            {"valid_until", orNull(user.validity.until)},
            {"active", user.active},
            {"comments", orNull(user.comments.text())},
            {"sort_key", keys.sort},
            {"name_key", keys.name},
            {"email1_key", emailKey(user.email1.text())},
            {"email2_key", orNull(emailKey(user.email2.text()))},
            {"phone1_key", orNull(phoneKey(user.phone1.text()))},
            {"phone2_key", orNull(phoneKey(user.phone2.text()))}};
}

Result<std::optional<domain::User>> UserStore::find(UserKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/select_user"_L1, {{"id", key.value}}));
    if (!rows.next()) {
        GATEHOUSE_TRY(rows.outcome());
        return std::optional<domain::User>();
    }
    GATEHOUSE_TRY_VALUE(user, readUser(rows));
    return std::optional(std::move(user));
}

Result<std::optional<domain::UserRef>> UserStore::findLogin(const domain::Username &username) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/find_login"_L1, {{"login_key", domain::loginKey(username)}}));
    std::optional<domain::UserRef> found;
    if (rows.next())
        found = readUserRef(rows);
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<std::optional<domain::UserRef>> UserStore::ref(UserKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/select_ref"_L1, {{"id", key.value}}));
    std::optional<domain::UserRef> found;
    if (rows.next())
        found = readUserRef(rows);
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<UserKey> UserStore::insert(const domain::User &user, const UserRow &row) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/insert_user"_L1, columnsOf(user, row, PersonKeys::of(user.first, user.last))));
    UserKey key;
    if (rows.next())
        key.value = rows.integer("id");
    GATEHOUSE_TRY(rows.outcome());
    GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::User).put(key.value, userSearch(user, row.contactId)));
    return key;
}

Result<bool> UserStore::update(const domain::User &before, const domain::User &user, const UserRow &row) const
{
    if (before.rowVersion != user.rowVersion)
        return false;
    // a type and a licence are read by their names, and only what they are now has a key here
    UserRow rowBefore = row;
    if (before.type != user.type)
        rowBefore.type = {};
    if (before.licence != user.licence)
        rowBefore.licence = {};
    const PersonKeys keysBefore = PersonKeys::of(before.first, before.last);
    const PersonKeys keys = PersonKeys::of(user.first, user.last);
    Bindings bindings = columnsOf(user, row, keys);
    bindings.append({"id", user.key.value});
    bindings.append({"row_version", user.rowVersion});
    GATEHOUSE_TRY_VALUE(changed,
                        m_session.changeFrom(columnsOf(before, rowBefore, keysBefore), "users/update_user"_L1, bindings));
    const SearchedRow searched = userSearch(user, row.contactId, keys);
    if (changed == 1 && searched != userSearch(before, row.contactId, keysBefore))
        GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::User).put(user.key.value, searched));
    return changed == 1;
}

Outcome UserStore::refreshSearch(UserKey key) const
{
    GATEHOUSE_TRY_VALUE(user, find(key));
    if (!user)
        return {};
    GATEHOUSE_TRY_VALUE(linked, contact(key));
    return SearchStore(m_session, domain::find::Entity::User).put(key.value, userSearch(*user, linked ? linked->id : QString()));
}

Result<bool> UserStore::remove(UserKey key, qint64 rowVersion) const
{
    GATEHOUSE_TRY(SearchStore(m_session, domain::find::Entity::User).forget(key.value));
    GATEHOUSE_TRY_VALUE(changed, m_session.change("users/delete_user"_L1, {{"id", key.value}, {"row_version", rowVersion}}));
    return changed == 1;
}

Result<bool> UserStore::lock(UserKey key) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/lock_user"_L1, {{"id", key.value}}));
    const bool found = rows.next();
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<QList<domain::FacilityLink>> UserStore::labs(UserKey user) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/select_labs"_L1, {{"user", user.value}}));
    return readFacilityLinks(rows);
}

Outcome UserStore::addLab(UserKey user, FacilityKey lab, Place place) const
{
    GATEHOUSE_TRY(m_session.change("users/insert_lab"_L1,
                                   {{"user", user.value}, {"facility", lab.value}, {"is_default", place == Place::Default}}));
    return {};
}

Result<bool> UserStore::removeLab(UserKey user, FacilityKey lab) const
{
    GATEHOUSE_TRY_VALUE(changed, m_session.change("users/delete_lab"_L1, {{"user", user.value}, {"facility", lab.value}}));
    return changed > 0;
}

Outcome UserStore::setDefaultLab(UserKey user, FacilityKey lab) const
{
    GATEHOUSE_TRY(m_session.change("users/clear_default_lab"_L1, {{"user", user.value}}));
    GATEHOUSE_TRY(m_session.change("users/mark_default_lab"_L1, {{"user", user.value}, {"facility", lab.value}}));
    return {};
}

Result<QList<domain::Group>> UserStore::groups(UserKey user) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/select_groups"_L1, {{"user", user.value}}));
    QList<domain::Group> groups;
    while (rows.next())
        groups.append(readGroup(rows));
    GATEHOUSE_TRY(rows.outcome());
    return groups;
}

Outcome UserStore::addGroup(UserKey user, const domain::Group &group) const
{
    GATEHOUSE_TRY(
        m_session.change("users/insert_group"_L1,
                         {{"user", user.value}, {"group", group.key.value}, {"application", columnText(group.application)}}));
    return {};
}

Outcome UserStore::removeGroup(UserKey user, domain::GroupKey group) const
{
    GATEHOUSE_TRY(m_session.change("users/delete_group"_L1, {{"user", user.value}, {"group", group.value}}));
    return {};
}

Result<domain::RightSettings> UserStore::rights(UserKey user) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("access/select_personal_rights"_L1, {}, {user.value}));
    domain::RightSettings settings;
    while (rows.next())
        settings.insert(rows.text("right_name"), rows.mark("granted"));
    GATEHOUSE_TRY(rows.outcome());
    return settings;
}

Outcome UserStore::setRight(UserKey user, const QString &right, std::optional<bool> granted) const
{
    if (granted)
        GATEHOUSE_TRY(m_session.change("users/put_right"_L1, {{"user", user}, {"granted", *granted}, {"name", right}}));
    else
        GATEHOUSE_TRY(m_session.change("users/delete_right"_L1, {{"user", user}, {"name", right}}));
    return {};
}

Result<qint64> UserStore::otherAdministrators(UserKey user) const
{
    {
        GATEHOUSE_TRY_VALUE(locked, m_session.run("users/lock_administrators"_L1));
        locked.next();
        GATEHOUSE_TRY(locked.outcome());
    }
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/count_other_administrators"_L1, {{"user", user.value}}));
    const qint64 others = rows.next() ? rows.integer("others") : 0;
    GATEHOUSE_TRY(rows.outcome());
    return others;
}

Result<std::optional<domain::ContactRef>> UserStore::contact(UserKey user) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/select_contact"_L1, {{"user", user.value}}));
    std::optional<domain::ContactRef> found;
    if (rows.next())
        found = readContactRef(rows);
    GATEHOUSE_TRY(rows.outcome());
    return found;
}

Result<UserStore::SignInState> UserStore::signInState(UserKey user) const
{
    GATEHOUSE_TRY_VALUE(rows, m_session.run("users/select_sign_in"_L1, {{"user", user.value}}));
    SignInState state;
    if (rows.next())
        state = {rows.time("last_sign_in"), rows.time("locked_until")};
    GATEHOUSE_TRY(rows.outcome());
    return state;
}

Outcome UserStore::unlock(UserKey user) const
{
    GATEHOUSE_TRY(m_session.change("users/clear_lock"_L1, {{"user", user.value}}));
    return {};
}

} // namespace gatehouse::storage
