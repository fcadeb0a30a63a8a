// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <functional>
#include <map>

namespace gatehouse::ui::page {
class Page;
}

namespace gatehouse::ui::shell {

/// Makes the page of a record. The window knows no record page; the composition root tells it.
using RecordPageMaker = std::function<page::Page *(const page::RecordAddress &address, const page::PageContext &context)>;

/// Which entities have a record page. What has none has no menu entry either.
using RecordPageMakers = std::map<services::Entity, RecordPageMaker>;

} // namespace gatehouse::ui::shell
