// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/Error.h"

#include <utility>
#include <variant>

namespace gatehouse::support {

/// A value or the reason why there is none. Ignoring one does not compile cleanly; nothing here throws.
template <typename T> class [[nodiscard]] Result {
public:
    using Value = T;

    Result() : m_state(Error::internal(QStringLiteral("empty result"))) {} ///< QFuture needs it; an empty Result is a fault
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    using Value = void;

    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

using Outcome = Result<void>;

// Leaves the calling function with the error of EXPRESSION, if it has one.
#define GATEHOUSE_TRY(EXPRESSION)                                                                                                \
    do {                                                                                                                         \
        if (auto outcome_ = (EXPRESSION); !outcome_.ok())                                                                        \
            return outcome_.error();                                                                                             \
    } while (false)

// Declares NAME with the value of EXPRESSION, or leaves the calling function with its error.
#define GATEHOUSE_TRY_VALUE(NAME, EXPRESSION)                                                                                    \
    auto NAME##Result_ = (EXPRESSION);                                                                                           \
    if (!NAME##Result_.ok())                                                                                                     \
        return NAME##Result_.error();                                                                                            \
    auto NAME = std::move(NAME##Result_).value()

} // namespace gatehouse::support
