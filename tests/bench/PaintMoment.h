// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>

namespace gatehouse::bench {

/// Tells when something has been painted for the first time and what was painted is on its way to the screen. Watches all widgets from
/// when it is made.
class PaintMoment : public QObject {
public:
    /// `isIt` is asked of each widget that is about to be painted, until it says yes.
    PaintMoment(std::function<bool(QObject &)> isIt, std::function<void()> painted);

    bool eventFilter(QObject *watched, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    std::function<bool(QObject &)> m_isIt;
    std::function<void()> m_painted;
    bool m_met = false;
};

} // namespace gatehouse::bench
