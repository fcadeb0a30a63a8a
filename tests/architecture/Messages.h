// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace gatehouse::test {

/// One sentence of a translation file of Qt Linguist.
struct Message {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< one; for a counted sentence one for each plural form
    bool finished = true;
};

/// The messages of a .ts file, those of vanished sentences left out. Empty when the file cannot be read.
QList<Message> readMessages(const QString &path);

/// What is wrong with a translation: missing, other placeholders than the source, another end (… . : ?), a lost mnemonic.
QStringList problemsOf(const Message &message);

} // namespace gatehouse::test
