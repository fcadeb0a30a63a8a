// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Result.h"

#include <QString>

namespace gatehouse::domain {

/// Whether a text may have several lines.
enum class Lines { Allowed, Refused };

/// `typed` without spaces of any width at its ends; with Lines::Allowed without line ends and tabs there as well, and with
/// every line end made a line feed. A control character at the end of a single line stays, so that the rule refuses it
/// instead of its being lost unseen.
QString trimmedText(QStringView typed, Lines lines);

/// A text that is either blank (not given) or right by Rule; nothing else can be made. Rule gives
/// `static Outcome check(const QString &text)` for trimmed, NFC, non-blank text, and `static constexpr Lines kLines`.
template <typename Rule> class TextValue {
public:
    TextValue() = default;

    /// The value of what somebody typed: trimmed, NFC. Blank is allowed and gives a blank value; whether a record can do
    /// without is the record's matter. Errors: Invalid with the reason, field empty.
    static support::Result<TextValue> parse(QStringView typed)
    {
        const QString text = trimmedText(typed, Rule::kLines).normalized(QString::NormalizationForm_C);
        if (!text.isEmpty())
            GATEHOUSE_TRY(Rule::check(text));
        return TextValue(text);
    }

    bool isBlank() const { return m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    friend bool operator==(const TextValue &, const TextValue &) = default;

private:
    explicit TextValue(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace gatehouse::domain
