// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/AccessService.h"

#include <QAbstractTableModel>

namespace gatehouse::ui::access {

/// Everybody who sees a thing, and through what (beyond.md 2).
class SeerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Check is the cell whose press goes on to **Check Access…**.
    enum Column { Name, Username, Contact, Through, Check };

    explicit SeerModel(QObject *parent = nullptr) : QAbstractTableModel(parent) {}

    void setSeers(const QList<services::Seer> &seers);
    const services::Seer *at(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<services::Seer> m_seers;
};

} // namespace gatehouse::ui::access
