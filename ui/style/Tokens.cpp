// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/Tokens.h"

#include <algorithm>
#include <cmath>

namespace gatehouse::ui::style {

namespace {

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) { palette.setColor(role, color); };
    set(QPalette::Window, tokens.window);
    set(QPalette::WindowText, tokens.text);
    set(QPalette::Base, tokens.surface);
    set(QPalette::AlternateBase, tokens.alternate);
    set(QPalette::Text, tokens.text);
    set(QPalette::Button, tokens.surface);
    set(QPalette::ButtonText, tokens.text);
    set(QPalette::BrightText, tokens.danger);
    set(QPalette::PlaceholderText, tokens.muted);
    set(QPalette::ToolTipBase, tokens.surface);
    set(QPalette::ToolTipText, tokens.text);
    set(QPalette::Highlight, tokens.selection);
    set(QPalette::HighlightedText, tokens.text);
    set(QPalette::Link, tokens.accent);
    set(QPalette::LinkVisited, tokens.accent);
    set(QPalette::Light, tokens.surface);
    set(QPalette::Midlight, tokens.alternate);
    set(QPalette::Mid, tokens.line);
    set(QPalette::Dark, tokens.control);
    set(QPalette::Shadow, tokens.control);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText,
                            QPalette::PlaceholderText, QPalette::Link})
        palette.setColor(QPalette::Disabled, role, tokens.disabledText());
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.line);
    return palette;
}

} // namespace

const Tokens &Tokens::light()
{
    static const Tokens tokens{.window = QColor(0xF3F5F8),
                               .surface = QColor(0xFFFFFF),
                               .alternate = QColor(0xF7F9FB),
                               .line = QColor(0xC9D0D9),
                               .control = QColor(0x7A8694),
                               .text = QColor(0x1B2430),
                               .muted = QColor(0x566273),
                               .accent = QColor(0x1B62C9),
                               .onAccent = QColor(0xFFFFFF),
                               .selection = QColor(0xDCE9FB),
                               .danger = QColor(0xB3261E),
                               .warning = QColor(0x8A5A00),
                               .good = QColor(0x1B7337)};
    return tokens;
}

const Tokens &Tokens::dark()
{
    static const Tokens tokens{.window = QColor(0x1D2127),
                               .surface = QColor(0x252A31),
                               .alternate = QColor(0x2A3038),
                               .line = QColor(0x3D4651),
                               .control = QColor(0x76828F),
                               .text = QColor(0xE7EBF0),
                               .muted = QColor(0xA3AFBC),
                               .accent = QColor(0x78B4FF),
                               .onAccent = QColor(0x10151B),
                               .selection = QColor(0x2B4468),
                               .danger = QColor(0xFF8A80),
                               .warning = QColor(0xE6B450),
                               .good = QColor(0x6BCB82)};
    return tokens;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? dark() : light();
}

QColor Tokens::disabledText() const
{
    return mixed(surface, muted, 0.72);
}

QPalette Tokens::palette() const
{
    return paletteOf(*this);
}

QColor mixed(const QColor &base, const QColor &over, qreal share)
{
    const auto blend = [share](int from, int to) { return int(std::lround(from + (to - from) * share)); };
    return QColor(blend(base.red(), over.red()), blend(base.green(), over.green()), blend(base.blue(), over.blue()));
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal first = luminance(one);
    const qreal second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace gatehouse::ui::style
