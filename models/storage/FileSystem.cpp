// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FileSystem.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace gatehouse::storage {

QByteArray fileSystemOf(const QString &path)
{
    QFileInfo place(QDir::fromNativeSeparators(path));
    if (place.filePath().startsWith(QLatin1String("//")))
        return QByteArrayLiteral("unc"); // \\SERVER\SHARE of Windows: a server's, whatever it is made of there
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.absolutePath());
    return QStorageInfo(place.absoluteFilePath()).fileSystemType();
}

bool isNetworkFileSystem(const QByteArray &type)
{
    constexpr std::array kShared{"nfs",         "nfs4",       "cifs",       "smb3",   "smbfs", "afs",       "ncpfs",
                                 "9p",          "fuse.sshfs", "ceph",       "gfs2",   "ocfs2", "glusterfs", "fuse.glusterfs",
                                 "fuse.rclone", "davfs",      "fuse.davfs", "lustre", "unc",   "webdav",    "afpfs"};
    const QByteArray name = type.toLower();
    return std::any_of(kShared.begin(), kShared.end(), [&name](const char *shared) { return name == shared; });
}

} // namespace gatehouse::storage
