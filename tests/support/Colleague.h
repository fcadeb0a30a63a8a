// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/OfficeService.h"
#include "support/TestWorkspace.h"

#include <QCoreApplication>

namespace gatehouse::test {

/// An operator at work in the same database, on either engine. A login belongs to the whole server, which other tests use at the same
/// time: its name is this test's alone, and it goes with the colleague.
class Colleague {
public:
    Colleague(TestWorkspace &office, const QString &group, const QString &lab = {})
        : m_office(office)
        , m_name(nextName())
        , m_workspace(office.openAs(m_name, group, lab))
    {
    }
    ~Colleague()
    {
        m_workspace.reset();
        const auto removed = await(services::OfficeService(m_office.workspace()).removeOperator(m_name));
        if (!removed.ok())
            qWarning("%s stays: %s", qUtf8Printable(m_name), qUtf8Printable(described(removed.error())));
    }
    Q_DISABLE_COPY_MOVE(Colleague)

    const QString &name() const { return m_name; }
    /// What TestWorkspace::openAs() gives every operator.
    static QString password() { return QStringLiteral("a sailing boat at noon"); }
    services::Workspace &workspace() { return *m_workspace; }
    const std::shared_ptr<services::Workspace> &shared() const { return m_workspace; }

private:
    static QString nextName()
    {
        static int count = 0;
        return QStringLiteral("col.%1.%2").arg(QCoreApplication::applicationPid()).arg(++count);
    }

    TestWorkspace &m_office;
    QString m_name;
    std::shared_ptr<services::Workspace> m_workspace;
};

} // namespace gatehouse::test
