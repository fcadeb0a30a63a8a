// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/ctl/Assignments.h"
#include "app/ctl/Endings.h"
#include "app/ctl/ListCommand.h"

namespace gatehouse::ctl {

namespace {

using services::ContactRecord;
using services::ContactService;
using support::Error;
using support::Result;
using Takes = OptionSpec::Takes;

Result<Answer> answerOf(const Result<ContactRecord> &record)
{
    if (!record.ok())
        return record.error();
    const QJsonObject json = contactJson(*record);
    return Answer {json, recordLines(json)};
}

Result<ContactRecord> namedContact(CommandContext &context)
{
    return ContactService(*context.workspace).load(context.arguments.positionals().value(0)).result();
}

Result<Answer> addContact(CommandContext &context)
{
    const Arguments &arguments = context.arguments;
    services::ContactSave save;
    GATEHOUSE_TRY(domain::findField(domain::contactFields(), u"id")->assign(save.contact, arguments.positionals().value(0)));
    for (const QString &field : {QStringLiteral("first"), QStringLiteral("last"), QStringLiteral("email")}) {
        if (arguments.has(field))
            GATEHOUSE_TRY(domain::findField(domain::contactFields(), QStringView(field))->assign(save.contact, arguments.value(field)));
    }
    save.contact.staff = arguments.has(QStringLiteral("staff"));
    return answerOf(ContactService(*context.workspace).save(save).result());
}

Result<Answer> listContacts(CommandContext &context)
{
    const ContactService contacts(*context.workspace);
    ListSpec spec;
    spec.entity = services::Entity::Contact;
    spec.keyName = QStringLiteral("id");
    spec.columns = {QStringLiteral("id"), QStringLiteral("last"), QStringLiteral("first"), QStringLiteral("login"), QStringLiteral("facilities"), QStringLiteral("active")};
    spec.keyOf = [&](const QString &id) -> Result<qint64> {
        GATEHOUSE_TRY_VALUE(record, contacts.load(id).result());
        return record.contact.key.value;
    };
    spec.item = [&](const services::FindRow &row) -> Result<QJsonObject> {
        GATEHOUSE_TRY_VALUE(record, contacts.load(domain::ContactKey {row.key}).result());
        return contactJson(record);
    };
    return listPage(context, spec);
}

Result<Answer> showContact(CommandContext &context)
{
    return answerOf(namedContact(context));
}

Result<Answer> setContact(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedContact(context));
    services::ContactSave save;
    save.contact = record.contact;
    GATEHOUSE_TRY(assignFields(save.contact, context.arguments.positionals().mid(1), domain::contactFields()));
    return answerOf(ContactService(*context.workspace).save(save).result());
}

Result<Answer> deactivateContact(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedContact(context));
    return deactivate(context, record.contact.key, [&] {
        return answerOf(ContactService(*context.workspace).setActive(record.contact.key, record.contact.rowVersion, false).result());
    });
}

Result<Answer> deleteContact(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedContact(context));
    return remove(context, record.contact.key, record.contact.rowVersion, record.contact.id.text());
}

Result<Answer> linkContact(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedContact(context));
    GATEHOUSE_TRY_VALUE(user, services::UserService(*context.workspace).load(context.arguments.positionals().value(1)).result());
    return answerOf(ContactService(*context.workspace).linkUser(record.contact.key, user.user.key).result());
}

Result<Answer> unlinkContact(CommandContext &context)
{
    GATEHOUSE_TRY_VALUE(record, namedContact(context));
    return answerOf(ContactService(*context.workspace).unlinkUser(record.contact.key).result());
}

Result<QList<domain::FacilityKey>> keysOf(CommandContext &context, const QString &option)
{
    GATEHOUSE_TRY_VALUE(references, services::FacilityService(*context.workspace).resolve(context.arguments.values(option)).result());
    QList<domain::FacilityKey> keys;
    for (const domain::FacilityRef &reference : references)
        keys.append(reference.key);
    return keys;
}

Result<domain::Period> periodOf(const Arguments &arguments)
{
    domain::Period period;
    for (const auto &[option, field, date] : {std::tuple {QStringLiteral("from"), QStringLiteral("valid-from"), &period.from},
             std::tuple {QStringLiteral("until"), QStringLiteral("valid-until"), &period.until}}) {
        const Result<QDate> parsed = domain::parseDate(arguments.value(option));
        if (!parsed.ok())
            return Error::invalid(field, parsed.error().reason);
        *date = *parsed;
    }
    GATEHOUSE_TRY(period.check());
    return period;
}

Result<Answer> changeFacilities(CommandContext &context)
{
    const ContactService contacts(*context.workspace);
    Result<ContactRecord> record = namedContact(context);
    if (!record.ok())
        return record.error();
    const domain::ContactKey key = record->contact.key;
    GATEHOUSE_TRY_VALUE(add, keysOf(context, QStringLiteral("add")));
    GATEHOUSE_TRY_VALUE(remove, keysOf(context, QStringLiteral("remove")));
    GATEHOUSE_TRY_VALUE(preferred, keysOf(context, QStringLiteral("default")));
    GATEHOUSE_TRY_VALUE(period, periodOf(context.arguments));
    if (!add.isEmpty())
        record = contacts.addFacilities(key, add, period).result();
    for (const domain::FacilityKey facility : remove) {
        if (record.ok())
            record = contacts.removeFacility(key, facility).result();
    }
    if (record.ok() && !preferred.isEmpty())
        record = contacts.setDefaultFacility(key, preferred.constFirst()).result();
    return answerOf(record);
}

} // namespace

QList<Command> contactCommands()
{
    const QString contact = QStringLiteral("contact");
    const QString id = QStringLiteral("ID");
    return {
        {contact, QStringLiteral("add"), id,
            {{QStringLiteral("first"), Takes::One, QStringLiteral("F")}, {QStringLiteral("last"), Takes::One, QStringLiteral("L")},
                {QStringLiteral("email"), Takes::One, QStringLiteral("E")}, {QStringLiteral("staff")}},
            QStringLiteral("makes a contact"), addContact},
        {contact, QStringLiteral("list"), {},
            listOptions(),
            QStringLiteral("lists contacts by name"), listContacts},
        {contact, QStringLiteral("show"), id, {}, QStringLiteral("shows a contact"), showContact},
        {contact, QStringLiteral("set"), QStringLiteral("ID FIELD=VALUE…"), {}, QStringLiteral("changes fields of a contact"), setContact},
        {contact, QStringLiteral("deactivate"), id, {}, QStringLiteral("makes a contact inactive, and says who loses what"), deactivateContact},
        {contact, QStringLiteral("delete"), id, {}, QStringLiteral("deletes a contact without a history"), deleteContact},
        {contact, QStringLiteral("link"), QStringLiteral("ID LOGIN"), {}, QStringLiteral("associates a contact with its user"), linkContact},
        {contact, QStringLiteral("unlink"), id, {}, QStringLiteral("takes the user off a contact"), unlinkContact},
        {contact, QStringLiteral("facility"), id,
            {{QStringLiteral("add"), Takes::Many, QStringLiteral("CODE")}, {QStringLiteral("remove"), Takes::Many, QStringLiteral("CODE")},
                {QStringLiteral("default"), Takes::One, QStringLiteral("CODE")}, {QStringLiteral("from"), Takes::One, QStringLiteral("DATE")},
                {QStringLiteral("until"), Takes::One, QStringLiteral("DATE")}},
            QStringLiteral("shows whose data a contact sees, adds, removes and prefers facilities"), changeFacilities},
    };
}

} // namespace gatehouse::ctl
