// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace gatehouse::paging {

/// Which question is the newest. An answer carries the ticket of its question; a ticket that is not current is out of date.
class Generation {
public:
    struct Ticket {
        quint64 number = 0;
        friend bool operator==(const Ticket &, const Ticket &) = default;
    };

    /// Makes all earlier tickets out of date.
    Ticket next() { return {++m_number}; }
    Ticket current() const { return {m_number}; }
    bool isCurrent(Ticket ticket) const { return ticket.number == m_number; }

private:
    quint64 m_number = 0;
};

} // namespace gatehouse::paging
