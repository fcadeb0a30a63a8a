// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

namespace gatehouse::ui::text {

/// A language that nobody speaks, made of the English texts while the program runs: accents on every letter, 40 % longer, between two
/// marks. What shows no mark did not come through tr(); what is cut off here is cut off in German. `--language qps`, and `qps-rtl`
/// with the windows mirrored.
class PseudoTranslator : public QTranslator {
    Q_OBJECT

public:
    static constexpr QChar kOpening{u'⟦'};
    static constexpr QChar kClosing{u'⟧'};

    enum class Direction { LeftToRight, RightToLeft };

    explicit PseudoTranslator(Direction direction, QObject *parent = nullptr);

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *sourceText, const char *disambiguation, int n) const override;

    /// The text in the pseudo-language; places for arguments, mnemonics, line breaks and mark-up stay what they are.
    static QString pseudo(const QString &text);
    /// What of a shown text came not through tr(): the text without all that stands between the marks.
    static QString unmarked(const QString &shown);

private:
    Direction m_direction;
};

} // namespace gatehouse::ui::text
