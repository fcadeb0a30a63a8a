// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/Interrupt.h"

#include <chrono>

namespace gatehouse::storage {

namespace {

/// A stroke that falls between two statements hits nothing, so it is repeated.
constexpr std::chrono::milliseconds kBetweenStrokes(20);

} // namespace

quint64 Interrupt::beginUnit()
{
    const std::scoped_lock lock(m_mutex);
    m_asked = false;
    return ++m_unit;
}

void Interrupt::allow(Stroke stroke)
{
    const std::scoped_lock lock(m_mutex);
    m_stroke = std::move(stroke);
}

void Interrupt::forbid()
{
    const std::scoped_lock lock(m_mutex);
    m_stroke = nullptr;
    m_over.notify_all();
}

void Interrupt::end(quint64 unit)
{
    std::unique_lock lock(m_mutex);
    if (m_unit != unit)
        return;
    m_asked = true;
    while (m_unit == unit && m_stroke) {
        m_stroke();
        m_over.wait_for(lock, kBetweenStrokes);
    }
}

} // namespace gatehouse::storage
