// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace gatehouse::support {

/// A password, passphrase or key. Not a QString, has no text form for logs, and is wiped when it goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    /// From typed text: NFC, UTF-8, never trimmed.
    static Secret fromText(const QString &text);
    ~Secret();
    Secret(const Secret &other);
    Secret &operator=(const Secret &other);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;

    bool isEmpty() const { return m_bytes.isEmpty(); }
    /// Length in characters (Unicode code points), for length rules.
    qsizetype characterCount() const;
    /// The bytes, for the one who hashes or sends them. Do not keep them.
    const QByteArray &bytes() const { return m_bytes; }
    /// Compares in constant time.
    bool equals(const Secret &other) const;

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace gatehouse::support
