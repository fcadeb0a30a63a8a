// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

namespace gatehouse::ui::page {

/// What the window and its pages find again at the next start, on this computer, for this database and this operator: tabs, columns,
/// the last finds. Keys of records and what was typed into a find; never a password, nothing else of a person.
class Memory {
public:
    Memory() = default;
    virtual ~Memory() = default;
    Q_DISABLE_COPY_MOVE(Memory)

    /// Invalid when nothing was kept.
    virtual QVariant recall(const QString &key) const = 0;
    virtual void keep(const QString &key, const QVariant &value) = 0;
};

} // namespace gatehouse::ui::page
