// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace gatehouse::storage {

/// Says on which kind of file system a path lies.
using FileSystemProbe = std::function<QByteArray(const QString &path)>;

/// The system's own name of the file system that holds `path`, or will hold it: `ext4`, `nfs4`, `cifs` …; empty when unknown.
QByteArray fileSystemOf(const QString &path);

/// Whether several machines may share a file there. SQLite's locks and its write-ahead log need one machine's memory, so a database
/// on such a file system breaks in silence (https://www.sqlite.org/wal.html, section "Overview").
bool isNetworkFileSystem(const QByteArray &type);

} // namespace gatehouse::storage
