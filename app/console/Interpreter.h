// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QMutex>
#include <QSet>
#include <QTranslator>

namespace gatehouse::console {

/// Hears what the other translators say and remembers what it was in the source. So the tour, which knows the windows by their English
/// names, finds them in every language. To be installed last: the newest translator is asked first.
class Interpreter : public QTranslator {
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

    /// What a text on the screen may have been in the source, all of it without mnemonics: one word may stand for several.
    QSet<QString> sourcesOf(QString shown) const;

private:
    mutable QMutex m_mutex;
    mutable QHash<QString, QSet<QString>> m_sources; // guarded by m_mutex
};

} // namespace gatehouse::console
