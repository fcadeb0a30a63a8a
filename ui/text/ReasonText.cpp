// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ReasonText.h"

#include "ui/text/FieldText.h"
#include "ui/text/TimeText.h"

namespace gatehouse::ui::text {

using support::Error;
using support::Reason;

namespace {

QString heldByUsers(const QStringList &arguments)
{
    const QStringList names = arguments.mid(1);
    if (names.isEmpty())
        return ReasonText::tr("%1 users hold this group: take it from them first.").arg(arguments.value(0));
    if (arguments.value(0).toInt() > names.size())
        return ReasonText::tr("%1 users hold this group, %2 among them: take it from them first.")
            .arg(arguments.value(0), names.join(QStringLiteral(", ")));
    return ReasonText::tr("Users hold this group: take it from %1 first.").arg(names.join(QStringLiteral(", ")));
}

} // namespace

QString ReasonText::sentence(const Error &error, const QDateTime &now)
{
    QString text = ofValue(error);
    if (text.isEmpty())
        text = ofRecord(error, now);
    if (text.isEmpty())
        text = ofRule(error);
    if (text.isEmpty())
        text = ofDatabase(error, now);
    return text;
}

// What is wrong with a value by itself.
QString ReasonText::ofValue(const Error &error)
{
    const QString field = FieldText::subject(error.field);
    const QString first = error.arguments.value(0);
    switch (error.reason) {
    case Reason::Required: return tr("%1 cannot be blank: fill it in.").arg(field);
    case Reason::TooLong:
        if (first.isEmpty()) // the database alone noticed
            return tr("%1 is too long: shorten it.").arg(field);
        return tr("%1 is longer than %2 characters: shorten it.").arg(field, first);
    case Reason::TooShort: return tr("%1 is shorter than %2 characters: make it longer.").arg(field, first);
    case Reason::ControlCharacter: return tr("%1 holds a character that cannot be seen: type it again by hand.").arg(field);
    case Reason::Characters:
        if (error.field == QLatin1StringView("username"))
            return tr("%1 holds a character that is not allowed: use the letters a to z, digits and . _ @ + - only.").arg(field);
        return tr("%1 holds a character that is not allowed: take it out.").arg(field);
    case Reason::FirstCharacter:
        return tr("%1 begins with a character that is not allowed there: begin with a letter or a digit.").arg(field);
    case Reason::Shape: return ofShape(error);
    case Reason::Unknown:
        if (first.isEmpty())
            return tr("%1 is none that Gatehouse knows: choose one from the list.").arg(field);
        return tr("%1 is none that Gatehouse knows: did you mean %2?").arg(field, first);
    case Reason::Predictable:
        return tr("%1 is easy to guess: use words that have nothing to do with the person or the company.").arg(field);
    case Reason::Mismatch: return tr("The two passwords differ: type the same one twice.");
    case Reason::Period: return tr("The end lies before the beginning: change one of the two dates.");
    default: return {};
    }
}

// A value that is not of the form that its field needs, with an example of one that is.
QString ReasonText::ofShape(const Error &error)
{
    const QString field = FieldText::subject(error.field);
    if (error.field.startsWith(QLatin1StringView("email")))
        return tr("%1 is no e-mail address: write it like name@example.org.").arg(field);
    if (error.field.startsWith(QLatin1StringView("phone")))
        return tr("%1 is no telephone number: write at least three digits.").arg(field);
    if (error.field.startsWith(QLatin1StringView("valid-")) || error.field == QLatin1StringView("due") ||
        error.field == QLatin1StringView("calibrated"))
        return tr("%1 is no date: write it like 2026-12-31.").arg(field);
    if (error.field == QLatin1StringView("web") || error.field == QLatin1StringView("portal.address"))
        return tr("%1 is no web address: write it like https://portal.example.org and add the port if it has one.").arg(field);
    if (error.field == QLatin1StringView("database"))
        return tr("%1 is no address of a database: write sqlite:FILE or postgresql://NAME@HOST/DATABASE, without a password.")
            .arg(field);
    return tr("%1 is not written as it has to be: correct it.").arg(field);
}

// What another record, or the state of this one, has against it.
QString ReasonText::ofRecord(const Error &error, const QDateTime &now)
{
    const QString first = error.arguments.value(0);
    switch (error.reason) {
    case Reason::NotALab: return tr("“%1” is no lab: choose a facility with the Lab mark.").arg(first);
    case Reason::Inactive: return tr("“%1” is inactive: activate it first or choose another.").arg(first);
    case Reason::AlreadyLinked:
        return tr("This user belongs to the contact %1 already: choose another user, or unlink that contact first.").arg(first);
    case Reason::ContactRequired: return tr("This user type needs a contact: link one or choose another user type.");
    case Reason::StaffContact:
        return tr("A staff contact cannot have a portal login: take off the Staff mark or choose another contact.");
    case Reason::NotEmpty: return tr("The database holds people already: make demo people in an empty one.");
    case Reason::NotForOperators:
        return tr("%1 is an operator of this database: let its database administrator make the demo.").arg(error.arguments.value(0));
    case Reason::History: return ofHistory(error, now);
    case Reason::Cycle: return tr("A facility cannot lie under itself: choose another parent.");
    default: return {};
    }
}

// What a record has behind it, so that it is not deleted (IFS-11).
QString ReasonText::ofHistory(const Error &error, const QDateTime &now)
{
    QStringList facts;
    for (qsizetype at = 0; at + 1 < error.arguments.size(); at += 2) {
        const QString &kind = error.arguments.at(at);
        const QString &fact = error.arguments.at(at + 1);
        const bool one = fact == QLatin1StringView("1");
        if (kind == QLatin1StringView("sign-in"))
            facts.append(tr("last signed in %1").arg(TimeText::moment(QDateTime::fromString(fact, Qt::ISODate), now)));
        else if (kind == QLatin1StringView("contact"))
            facts.append(tr("belongs to the contact %1").arg(fact));
        else if (kind == QLatin1StringView("contacts"))
            facts.append(tr("belonged to a contact before"));
        else if (kind == QLatin1StringView("user"))
            facts.append(tr("has the user %1").arg(fact));
        else if (kind == QLatin1StringView("users"))
            facts.append(tr("had a user before"));
        else if (kind == QLatin1StringView("facilities"))
            facts.append(one ? tr("is or was linked with 1 facility") : tr("is or was linked with %1 facilities").arg(fact));
        else if (kind == QLatin1StringView("links"))
            facts.append(one ? tr("is or was linked with 1 contact") : tr("is or was linked with %1 contacts").arg(fact));
        else if (kind == QLatin1StringView("assets"))
            facts.append(one ? tr("owns 1 asset") : tr("owns %1 assets").arg(fact));
        else if (kind == QLatin1StringView("labs"))
            facts.append(one ? tr("is or was the lab of 1 user") : tr("is or was the lab of %1 users").arg(fact));
        else if (kind == QLatin1StringView("children"))
            facts.append(one ? tr("is the parent of 1 facility") : tr("is the parent of %1 facilities").arg(fact));
        else if (kind == QLatin1StringView("default-lab"))
            facts.append(tr("is the site's default lab"));
    }
    return tr("This record has a history and stays: it %1. Deactivate it instead.").arg(facts.join(tr(", it ", "between facts of a history")));
}

// What a rule of the house has against it.
QString ReasonText::ofRule(const Error &error)
{
    switch (error.reason) {
    case Reason::LastLab: return tr("This is the user's last lab: add another one before you remove it.");
    case Reason::GroupKind:
        return tr("Users of the portal and users of the console cannot hold each other's groups: choose a group of the user's "
                  "own kind.");
    case Reason::NotForUsers:
        return tr("The group “%1” is for customers without portal users: choose a group for people.")
            .arg(error.arguments.value(0));
    case Reason::NotForGuests:
        return tr("The group “%1” has no guest mark and is not for people of customers: choose another group.")
            .arg(error.arguments.value(0));
    case Reason::NotAllowedByType:
        if (error.arguments.size() == 3)
            return tr("The user type %1 of %2 does not allow the group %3: choose another group or another user type.")
                .arg(error.arguments.at(1), error.arguments.at(2), error.arguments.at(0));
        return tr("The user type does not allow this group: choose another group or another user type.");
    case Reason::Fixed:
        return tr("“%1” is built in, and this of it cannot be changed: make one of your own.").arg(error.arguments.value(0));
    case Reason::OnlyDefault:
        return tr("New portal users need a default group: make another active group the default one instead.");
    case Reason::HeldByUsers: return heldByUsers(error.arguments);
    case Reason::HeldByType:
        return tr("%2 users of this type hold the group “%1”: take it from them first.")
            .arg(error.arguments.value(0), error.arguments.value(1));
    case Reason::SeatsTaken:
        return tr("All %2 seats of the licence %1 are taken: free one, choose another licence or have more seats.")
            .arg(error.arguments.value(0), error.arguments.value(1));
    case Reason::ApplicationFixed:
        return tr("This user type belongs to another application: take the user out of all groups first.");
    case Reason::LastAdministrator: return tr("This is the last active Administrator: make another one first.");
    case Reason::Self: return tr("You cannot do this to yourself: ask another Administrator.");
    case Reason::ConsoleUser: return tr("This is for users of the portal only: choose one of them.");
    default: return {};
    }
}

// What stands between the person and the database.
QString ReasonText::ofDatabase(const Error &error, const QDateTime &now)
{
    const QString first = error.arguments.value(0);
    switch (error.reason) {
    case Reason::AccountLocked: {
        const QDateTime until = QDateTime::fromString(first, Qt::ISODate);
        if (!until.isValid())
            return tr("This account is locked after too many wrong passwords: try again later or ask for it to be unlocked.");
        return tr("This account is locked until %1 after too many wrong passwords: wait until then or ask for it to be unlocked.")
            .arg(TimeText::moment(until, now));
    }
    case Reason::Busy: return tr("Another program holds the database file: close it there and try again.");
    case Reason::DriverMissing:
        return tr("The driver %1 is not installed on this computer: install it and start again.").arg(first);
    case Reason::WrongPassword: return tr("This user name or password is wrong: type both again.");
    case Reason::NotAnOperator: return tr("This login belongs to no active operator: ask an Administrator to make it one.");
    case Reason::FileAccess:
        return tr("“%1” may not be read and written by you: ask for the right, or choose another file.").arg(first);
    case Reason::NetworkDrive:
        return tr("“%1” lies on a network drive (%2), where SQLite loses changes: choose a file on this computer, or a "
                  "PostgreSQL "
                  "server.")
            .arg(first, error.arguments.value(1));
    case Reason::Address: return tr("The server or its database cannot be found: check how their names are written.");
    default: return {};
    }
}

} // namespace gatehouse::ui::text
