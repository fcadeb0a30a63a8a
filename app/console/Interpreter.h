// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace gatehouse::console {

/// Hears what the other translators say and remembers what it was in the source. So the tour, which knows the windows by their English
/// names, finds them in every language. To be installed last: the newest translator is asked first.
class Interpreter : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// The source of a text on the screen; the text itself when nobody translated it.
    QString sourceOf(const QString &shown) const;

private:
    mutable QMutex m_mutex;
    mutable QHash<QString, QString> m_sources; // guarded by m_mutex
};

} // namespace gatehouse::console
