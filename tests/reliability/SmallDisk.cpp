// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "reliability/SmallDisk.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace gatehouse::test {

namespace {

// What is mounted from now on is seen by nobody else. In a changed root there is no mount at "/", so the folder becomes one.
bool keepMountsPrivate(const char *folder)
{
    if (mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0)
        return true;
    return errno == EINVAL && mount(folder, folder, nullptr, MS_BIND, nullptr) == 0 &&
           mount(nullptr, folder, nullptr, MS_PRIVATE, nullptr) == 0;
}

// Empty, or which step the system refused.
const char *mountSmallDisk(const char *folder, qint64 bytes)
{
    if (unshare(geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER) != 0)
        return "unshare";
    if (!keepMountsPrivate(folder))
        return "private mounts";
    const QByteArray options = QByteArrayLiteral("mode=0700,size=") + QByteArray::number(bytes);
    return mount("tmpfs", folder, "tmpfs", 0, options.constData()) == 0 ? nullptr : "tmpfs";
}

} // namespace

SmallDisk::SmallDisk(qint64 bytes)
{
    char folder[] = "/tmp/gatehouse-small-disk-XXXXXX";
    const char *refused = mkdtemp(folder) ? mountSmallDisk(folder, bytes) : "mkdtemp";
    if (refused)
        m_problem = QString::fromLatin1(refused) + QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(errno));
    m_path = QString::fromLocal8Bit(folder);
}

SmallDisk::~SmallDisk()
{
    const QByteArray folder = QFile::encodeName(m_path);
    while (umount2(folder.constData(), MNT_DETACH) == 0) { // the disk, and in a changed root the folder
    }
    rmdir(folder.constData());
}

void SmallDisk::fill() const
{
    const QByteArray name = QFile::encodeName(m_path + QStringLiteral("/filling"));
    const int file = open(name.constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    const QByteArray block(4096, 'x');
    while (write(file, block.constData(), block.size()) > 0) {
    }
    close(file);
}

void SmallDisk::clear() const
{
    QFile::remove(m_path + QStringLiteral("/filling"));
}

} // namespace gatehouse::test
