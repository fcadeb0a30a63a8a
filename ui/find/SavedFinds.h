// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/SavedFindService.h"
#include "ui/page/PageContext.h"

#include <QObject>

#include <functional>

class QMenu;
class QWidget;

namespace gatehouse::ui::find {

/// The menu **Saved Finds** of a find page: the operator's own finds and everybody's, **Save This Find…**, and **Remove**.
class SavedFinds : public QObject {
    Q_OBJECT

public:
    /// `query` gives the find as it is now.
    SavedFinds(services::Entity entity, page::PageContext context, std::function<services::FindQuery()> query, QWidget *page);

    /// Reads the finds and shows the menu under the widget.
    void open(QWidget *under);

signals:
    void chosen(const gatehouse::services::FindQuery &query);
    void failed(const gatehouse::support::Error &error);

private:
    void fill(QMenu &menu, const QList<services::SavedFind> &finds);
    void save();
    void remove(const services::SavedFind &find);

    services::Entity m_entity;
    page::PageContext m_context;
    services::SavedFindService m_service;
    std::function<services::FindQuery()> m_query;
    QWidget *m_page;
};

} // namespace gatehouse::ui::find
