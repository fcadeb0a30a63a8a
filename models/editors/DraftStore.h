// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace gatehouse::editors {

/// What somebody has typed and not stored yet, kept in a file of his own (0600), so that it comes back after a close or a crash. A
/// change is on the disk half a second later at most; writing is done beside the window's thread. Whoever gives a draft leaves every
/// password out of it.
class DraftStore : public QObject {
    Q_OBJECT

public:
    /// How long a change waits for others before it is written.
    static constexpr int kPauseMilliseconds = 300;

    explicit DraftStore(const QString &file, QObject *parent = nullptr);
    /// Writes what still waits.
    ~DraftStore() override;

    /// `folder` of the person, one file for each kind of draft, database and operator.
    static QString fileFor(const QString &folder, const QString &kind, const QString &database, const QString &operatorName);
    /// The folder of this person on this computer.
    static QString personalFolder();

    struct Kept {
        QDateTime at; ///< UTC
        QJsonObject draft;
    };
    /// What was kept; none when there is nothing, or nothing that can be read.
    std::optional<Kept> load() const;
    /// Keeps the draft in place of the one before; an empty one is dropped.
    void keep(const QJsonObject &draft);
    void drop();

private:
    void write();

    QString m_file;
    QJsonObject m_waiting;
    QTimer m_pause;
    QThreadPool m_writer;
};

} // namespace gatehouse::editors
