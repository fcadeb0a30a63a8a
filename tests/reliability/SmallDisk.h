// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace gatehouse::test {

/// A disk of a few megabytes, seen by this program alone: a tmpfs in a mount namespace of its own, as root or in a user namespace. It
/// goes with the program. To be made before the program has a second thread.
class SmallDisk {
public:
    explicit SmallDisk(qint64 bytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool made() const { return m_problem.isEmpty(); }
    /// The system's words, when it would not make one.
    QString problem() const { return m_problem; }
    QString path() const { return m_path; }
    /// Leaves not a byte.
    void fill() const;
    /// Takes the filling away.
    void clear() const;

private:
    QString m_path;
    QString m_problem;
};

} // namespace gatehouse::test
