// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "support/Secret.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace gatehouse::support {

namespace {

// QByteArray shares its buffer; a copy of its own is the only one that can be wiped without breaking somebody else's.
QByteArray ownCopy(const QByteArray &bytes)
{
    return {bytes.constData(), bytes.size()};
}

} // namespace

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_bytes.detach();
}

Secret Secret::fromText(const QString &text)
{
    return Secret(text.normalized(QString::NormalizationForm_C).toUtf8());
}

Secret::~Secret()
{
    wipe();
}

Secret::Secret(const Secret &other) : m_bytes(ownCopy(other.m_bytes)) {}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = ownCopy(other.m_bytes);
    }
    return *this;
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

qsizetype Secret::characterCount() const
{
    return std::count_if(m_bytes.cbegin(), m_bytes.cend(), [](char byte) { return (static_cast<uchar>(byte) & 0xC0U) != 0x80U; });
}

bool Secret::equals(const Secret &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    return sodium_memcmp(m_bytes.constData(), other.m_bytes.constData(), static_cast<size_t>(m_bytes.size())) == 0;
}

void Secret::wipe()
{
    // A buffer that somebody took by bytes() is still theirs; wiping it would change it under their hands.
    if (!m_bytes.isEmpty() && m_bytes.isDetached())
        sodium_memzero(m_bytes.data(), static_cast<size_t>(m_bytes.size()));
    m_bytes.clear();
}

} // namespace gatehouse::support
