// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QKeySequence>

namespace gatehouse::ui::desk {

/// What a key does, and where.
struct KeyEntry {
    QString place; ///< the menu, the page
    QString word;
    QKeySequence key;
};

/// **Help**, **Keys**: every key of the window and of the page that is shown. Typing narrows the list.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(const QList<KeyEntry> &entries, QWidget *parent);
};

} // namespace gatehouse::ui::desk
