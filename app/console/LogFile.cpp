// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/LogFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <memory>
#include <mutex>

namespace gatehouse::console {

namespace {

constexpr qint64 kLargest = 1024 * 1024;
constexpr qsizetype kLongestLine = 16 * 1024;

// A message handler is a plain function, so what it writes to stands here; it lives as long as the process.
struct Log {
    std::mutex mutex;
    std::unique_ptr<QFile> file;
    QtMessageHandler before = nullptr;
};

Log &log()
{
    static Log theLog;
    return theLog;
}

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 'D';
    case QtInfoMsg: return 'I';
    case QtWarningMsg: return 'W';
    case QtCriticalMsg: return 'C';
    case QtFatalMsg: break;
    }
    return 'F';
}

bool openAt(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    log().file = std::move(file);
    return true;
}

// Under the lock.
void turnOver()
{
    const QString path = log().file->fileName();
    log().file.reset();
    QFile::remove(path + QStringLiteral(".old"));
    QFile::rename(path, path + QStringLiteral(".old"));
    openAt(path);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    {
        const std::scoped_lock lock(log().mutex);
        const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
        const QByteArray line = time + ' ' + letterOf(type) + ' ' + message.toUtf8().replace('\n', ' ').left(kLongestLine) + '\n';
        if (log().file && log().file->size() + line.size() > kLargest)
            turnOver();
        if (log().file) {
            log().file->write(line);
            log().file->flush();
        }
    }
    if (log().before)
        log().before(type, context, message);
}

} // namespace

bool openLogFile(const QString &directory)
{
    QDir().mkpath(directory);
    const QString path = QDir(directory).filePath(QStringLiteral("gatehouse.log"));
    const std::scoped_lock lock(log().mutex);
    if (!openAt(path))
        return false;
    // once: a handler that calls itself would never end
    if (log().before == nullptr)
        log().before = qInstallMessageHandler(write);
    return true;
}

} // namespace gatehouse::console
