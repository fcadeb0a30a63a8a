// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace gatehouse::storage {

/// The way in for somebody in another thread who wants the unit that runs in a lane ended. What it does can hit that unit only: units
/// have numbers, and a unit ends its being interruptible before it commits or rolls back, and waits there for an interrupt on its way.
class Interrupt {
public:
    /// Ends what the connection runs, and does nothing when it runs nothing. Called in the thread of whoever asks.
    using Stroke = std::function<void()>;

    /// Lane: a unit begins. Gives its number.
    quint64 beginUnit();
    /// Session: from here on the unit may be interrupted.
    void allow(Stroke stroke);
    /// Session: from here on it may not.
    void forbid();
    /// Session: somebody wants the unit ended.
    bool isAsked() const { return m_asked; }

    /// Any thread but the window's: ends the unit of this number, if it runs. Comes back when it has ended, which takes a round trip to
    /// the server.
    void end(quint64 unit);

private:
    std::mutex m_mutex;
    std::condition_variable m_over;
    std::atomic<bool> m_asked = false;
    quint64 m_unit = 0;
    Stroke m_stroke;
};

} // namespace gatehouse::storage
