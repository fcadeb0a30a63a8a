// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "editors/DraftStore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace gatehouse::editors {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QFileDevice::Permissions kOwnFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kOwnFolder = kOwnFile | QFileDevice::ExeOwner;

// A draft that cannot be written is lost at a crash and nothing else: nobody is stopped at his work for it.
void writeFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, kOwnFolder);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(kOwnFile)) {
        qWarning("a draft cannot be written: %s", qUtf8Printable(file.errorString()));
        return;
    }
    file.write(content);
    if (!file.commit())
        qWarning("a draft cannot be written: %s", qUtf8Printable(file.errorString()));
}

} // namespace

DraftStore::DraftStore(const QString &file, QObject *parent) : QObject(parent), m_file(file)
{
    m_writer.setMaxThreadCount(1); // in the order in which things were typed
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &DraftStore::write);
}

DraftStore::~DraftStore()
{
    if (m_pause.isActive())
        write();
    m_writer.waitForDone();
}

QString DraftStore::fileFor(const QString &folder, const QString &kind, const QString &database, const QString &operatorName)
{
    const QString whose = database + u'\n' + operatorName.toLower();
    const QByteArray hash = QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().first(24);
    return QStringLiteral("%1/%2-%3.json").arg(folder, kind, QString::fromLatin1(hash));
}

QString DraftStore::personalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gatehouse/drafts");
}

std::optional<DraftStore::Kept> DraftStore::load() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject kept = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject draft = kept.value("draft"_L1).toObject();
    if (draft.isEmpty())
        return std::nullopt;
    return Kept{QDateTime::fromString(kept.value("at"_L1).toString(), Qt::ISODate), draft};
}

// The pause is not begun again by further typing: the file is never further behind than one pause.
void DraftStore::keep(const QJsonObject &draft)
{
    if (draft.isEmpty()) {
        drop();
        return;
    }
    m_waiting = draft;
    if (!m_pause.isActive())
        m_pause.start();
}

void DraftStore::drop()
{
    m_pause.stop();
    m_waiting = {};
    m_writer.start([path = m_file] { QFile::remove(path); });
}

void DraftStore::write()
{
    m_pause.stop();
    const QJsonObject kept{{u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}, {u"draft"_s, m_waiting}};
    m_writer.start([path = m_file, content = QJsonDocument(kept).toJson(QJsonDocument::Compact)] { writeFile(path, content); });
}

} // namespace gatehouse::editors
