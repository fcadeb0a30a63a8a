// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "architecture/SourceTree.h"

#include <QHash>
#include <QSet>

namespace gatehouse::test {

/// One call of gatehouse_library() or gatehouse_program().
struct Module {
    QString name;         ///< `find` for gatehouse::find
    QString folder;       ///< as includes write it: `domain`, `ui/find`, `app/console`
    QStringList links;    ///< what those who link it may include too
    QStringList ownLinks; ///< PRIVATE_LINKS
};

/// The calls in one CMakeLists.txt.
QList<Module> modulesOf(const SourceFile &cmake);

/// Which Qt module a header belongs to: `QSqlQuery` gives `Sql`. Empty for one that is none of Qt's.
using QtModuleOf = QString (*)(const QString &header);
QString installedQtModuleOf(const QString &header);

struct IncludeReport {
    QStringList problems;
    QSet<QString> arrows; ///< `services -> storage`, as the includes draw them
    QSet<QString> arrowsThatRunBack;
};

/// What the includes of `files` do against what the modules link:
/// a header may be included, directly or through others, only where its module is linked; a Qt module too; only storage links
/// Qt6::Sql; nothing below ui links a Qt module with a window in it; no ring of folders; no arrow from a lower layer to a higher.
IncludeReport checkIncludes(const QList<Module> &modules, const QList<SourceFile> &files, QtModuleOf qtModuleOf);

} // namespace gatehouse::test
