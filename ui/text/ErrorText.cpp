// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/text/ErrorText.h"

#include "ui/text/EnumText.h"
#include "ui/text/FieldText.h"
#include "ui/text/ReasonText.h"
#include "ui/text/TimeText.h"

namespace gatehouse::ui::text {

using support::Error;
using support::ErrorCode;
using support::Reason;

namespace {

QString inUse(const Error &error)
{
    // the database alone noticed, and tells no more
    if (error.arguments.isEmpty())
        return ErrorText::tr("Another record still needs this one: change that one first.");
    const QString what = EnumText::use(error.arguments.value(0));
    const int count = error.arguments.value(1).toInt();
    if (count == 1)
        return ErrorText::tr("One record still needs this %1: change it first.").arg(what);
    return ErrorText::tr("%1 records still need this %2: change them first.").arg(QString::number(count), what);
}

QString conflict(const Error &error, const QDateTime &now)
{
    const QString who = error.arguments.value(0);
    const QDateTime when = QDateTime::fromString(error.arguments.value(1), Qt::ISODate);
    if (who.isEmpty())
        return ErrorText::tr("Somebody else saved this record in the meantime: load it again and repeat your change.");
    if (error.arguments.value(2) == QLatin1StringView("deleted"))
        return ErrorText::tr("%1 deleted this record at %2.").arg(who, TimeText::moment(when, now));
    if (!when.isValid())
        return ErrorText::tr("%1 saved this record in the meantime: load it again and repeat your change.").arg(who);
    return ErrorText::tr("%1 changed this record at %2: load it again and repeat your change.")
        .arg(who, TimeText::moment(when, now));
}

QString duplicate(const Error &error)
{
    const QString label = FieldText::subject(error.field);
    const QString who = error.arguments.value(0);
    if (who.isEmpty())
        return ErrorText::tr("%1 is taken already: choose another.").arg(label);
    return ErrorText::tr("%1 is taken already by %2: choose another.").arg(label, who);
}

QString denied(const Error &error)
{
    if (error.arguments.isEmpty())
        return ErrorText::tr("You are not allowed to do this: ask an Administrator.");
    return ErrorText::tr("You are not allowed to do this: ask a member of the group %1.")
        .arg(error.arguments.join(ErrorText::tr(" or ", "between names of groups")));
}

QString notFound(const Error &error)
{
    if (error.arguments.isEmpty())
        return ErrorText::tr("This record is no longer there: find it again, or ask who removed it.");
    return ErrorText::tr("“%1” was not found: check how it is written.").arg(error.arguments.value(0));
}

QString tooNew(const Error &error)
{
    return ErrorText::tr("The database has version %1 and this program knows versions up to %2: install the newer program.")
        .arg(error.arguments.value(0, QStringLiteral("?")), error.arguments.value(1, QStringLiteral("?")));
}

QString internal(const Error &error)
{
    const QString mark = ErrorText::reference(error);
    if (mark.isEmpty())
        return ErrorText::tr("The program failed to do this: try again, and tell your support if it happens again.");
    return ErrorText::tr(
               "The program failed to do this: tell your support the reference %1, under which the log has the details.")
        .arg(mark);
}

} // namespace

QString ErrorText::sentence(const Error &error, const QDateTime &now)
{
    if (error.reason != Reason::None)
        return ReasonText::sentence(error, now);
    switch (error.code) {
    case ErrorCode::LabRequired: return tr("A user needs at least one lab: choose one.");
    case ErrorCode::Duplicate: return duplicate(error);
    case ErrorCode::Invalid: return tr("%1 cannot be taken as it is: correct it.").arg(FieldText::subject(error.field));
    case ErrorCode::Denied: return denied(error);
    case ErrorCode::InUse: return inUse(error);
    case ErrorCode::Conflict: return conflict(error, now);
    case ErrorCode::NotFound: return notFound(error);
    case ErrorCode::Unreachable: return tr("The database does not answer: check the connection and try again.");
    case ErrorCode::TooNew: return tooNew(error);
    case ErrorCode::Corrupt:
        return tr("The file is no Gatehouse database, or it is damaged: choose another file or restore a backup.");
    case ErrorCode::NoSchema:
        return tr("The database is there but holds no tables yet: let an administrator run “gatehousectl init”.");
    case ErrorCode::SignIn: return tr("The user name or the password is wrong: type both again.");
    case ErrorCode::Locked: return tr("Something else holds this at the moment: try again in a minute.");
    case ErrorCode::Full: return tr("There is no space left where the database is kept: free some and try again.");
    case ErrorCode::ReadOnly: return tr("The database takes no changes: ask who looks after it to allow writing.");
    case ErrorCode::Stopped: return tr("Stopped as you asked: the database is as it was before.");
    case ErrorCode::Unknown:
        return tr("The connection broke while saving: look whether the change is there before you repeat it.");
    case ErrorCode::Internal: break;
    }
    return internal(error);
}

QString ErrorText::reference(const Error &error)
{
    return error.reference();
}

} // namespace gatehouse::ui::text
