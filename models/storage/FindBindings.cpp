// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "storage/FindBindings.h"

#include <array>

namespace gatehouse::storage {

namespace {

// A binding keeps a view of its name, so the names live as long as the program: "p0" to "p63".
struct Names {
    std::array<std::array<char, 4>, FindBindings::kMost> texts{};

    constexpr Names()
    {
        for (int number = 0; number < FindBindings::kMost; ++number) {
            auto &text = texts.at(std::size_t(number));
            text[0] = 'p';
            text[1] = number < 10 ? char('0' + number) : char('0' + number / 10);
            text[2] = number < 10 ? '\0' : char('0' + number % 10);
        }
    }
    QLatin1StringView at(int number) const { return QLatin1StringView(texts.at(std::size_t(number)).data()); }
};
constexpr Names kNames;

} // namespace

QString FindBindings::add(BoundValue value)
{
    if (m_next == kMost) {
        m_full = true;
        return QStringLiteral(":p0");
    }
    const QLatin1StringView name = kNames.at(m_next++);
    m_bindings.append(Binding(name, std::move(value)));
    return u':' + name;
}

} // namespace gatehouse::storage
