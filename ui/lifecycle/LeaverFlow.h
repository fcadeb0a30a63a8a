// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/LeaverService.h"
#include "ui/page/PageContext.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace gatehouse::ui::lifecycle {

/// **Leaver…** from a page of a user or a contact, or from a row of their find page: looks what would end, says it in one question, ends
/// it and tells every page.
class LeaverFlow : public QObject {
    Q_OBJECT

public:
    explicit LeaverFlow(const page::PageContext &context, QObject *parent);

    /// A user or a contact. Does nothing while one is on its way.
    void begin(services::Entity entity, qint64 key);
    bool isBusy() const { return m_busy; }

signals:
    /// It has ended: *Anna Lind has left: nothing opens any more.*
    void done(const QString &sentence);
    /// Nothing was changed, and why.
    void refused(const QString &sentence);

private:
    using Answer = QFuture<support::Result<domain::Leaver>>;
    void ask(services::Entity entity, qint64 key, const domain::Leaver &leaver);
    void tell(const domain::Leaver &leaver);

    page::PageContext m_context;
    services::LeaverService m_leavers;
    bool m_busy = false;
};

} // namespace gatehouse::ui::lifecycle
