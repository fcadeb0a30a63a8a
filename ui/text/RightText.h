// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/Access.h"

#include <QCoreApplication>
#include <QStringList>

namespace gatehouse::ui::text {

/// The one table of words for the keys of both rights trees (ruling 13): `files.upload` is *Files: upload*.
class RightText {
    Q_DECLARE_TR_FUNCTIONS(gatehouse::ui::text::RightText)

public:
    /// A section, `files`: *Files*. The key itself for any other.
    static QString section(const QString &key);
    /// A right below its section, `files.links`: *shared links*. What follows the dot for any other.
    static QString right(const QString &key);
    /// Both, or the section alone when the key is one: *Files: shared links*.
    static QString full(const QString &key);
    /// One entry that decides a right, as a sentence: *Granted by the group Customer Portal, set on “Requests”.*
    static QString cause(const domain::RightCause &cause, bool granted);
    /// The sections of these rights, each once, in their order.
    static QStringList sections(const QStringList &keys);
    /// One line for each section with its rights: *Assets: view, export*. Empty for none.
    static QStringList lines(const QStringList &keys);
};

} // namespace gatehouse::ui::text
