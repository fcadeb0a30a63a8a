// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/ContactEditor.h"
#include "editors/FacilityEditor.h"
#include "editors/UserEditor.h"
#include "services/Directory.h"
#include "support/TestWorkspace.h"

#include <QCoreApplication>

namespace gatehouse::test {

/// Waits until the editor has done what it was asked for, with all that follows from it.
inline void settled(const editors::RecordEditor &editor)
{
    while (editor.isBusy())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// A database in which two people work, each through a connection of his own.
class EditedOffice {
public:
    explicit EditedOffice(support::Engine engine) : m_made(engine)
    {
        const services::SignIn signIn{services::SignIn::As::System, QStringLiteral("bea"), m_made.database().password()};
        auto opened = await(services::Workspace::open(m_made.database().url(), signIn, std::make_shared<StandingClock>()));
        if (!opened.ok())
            qFatal("bea: %s", qPrintable(described(opened.error())));
        m_other = *opened;
    }

    TestWorkspace &made() { return m_made; }
    services::Workspace &mine() { return m_made.workspace(); }
    services::Workspace &theirs() { return *m_other; }
    /// How the one who works in theirs() is called in the record of changes.
    QString theirName() const { return m_other->currentOperator().name; }

    domain::FacilityRef addFacility(const QString &code, const QString &name)
    {
        const auto stored = need(services::FacilityService(mine()).save(place(code, name, Mark::Both)));
        return {stored.facility.key, code, name, true, true, true};
    }
    domain::User addUser(const QString &username, const QList<domain::FacilityKey> &labs)
    {
        services::UserSave save;
        save.user = person(username, QStringLiteral("Anna"), QStringLiteral("Lind"));
        save.labs = labs;
        return need(services::UserService(mine()).save(save)).record.user;
    }
    domain::Contact addContact(const QString &id, const QList<domain::FacilityKey> &facilities)
    {
        services::ContactSave save;
        save.contact = contactOf(id, QStringLiteral("Anna"), QStringLiteral("Lind"));
        save.facilities = facilities;
        return need(services::ContactService(mine()).save(save)).contact;
    }

    /// The value, or the end of the test program.
    template <typename Value> static Value need(const QFuture<support::Result<Value>> &future)
    {
        const support::Result<Value> result = await(future);
        if (!result.ok())
            qFatal("%s %s", qPrintable(described(result.error())), qPrintable(result.error().detail));
        return *result;
    }

private:
    TestWorkspace m_made;
    std::shared_ptr<services::Workspace> m_other;
};

} // namespace gatehouse::test
