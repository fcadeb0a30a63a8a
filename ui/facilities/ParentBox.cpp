// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facilities/ParentBox.h"

#include "support/WhenDone.h"
#include "ui/widgets/SuggestEdit.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace gatehouse::ui::facilities {

using support::Result;
using widgets::SuggestEdit;

namespace {

constexpr int kMostSuggestions = 8;

} // namespace

ParentBox::ParentBox(const services::FindService &finds, QWidget *parent)
    : QWidget(parent)
    , m_finds(finds)
    , m_edit(new SuggestEdit)
{
    auto *button = new QPushButton(QStringLiteral("…"));
    button->setAccessibleName(tr("Find Facility…"));
    button->setToolTip(tr("Find Facility…"));
    button->setAutoDefault(false);
    button->setFixedWidth(40);
    m_edit->setPlaceholderText(tr("None: type a name or code"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QPushButton::clicked, this, &ParentBox::lookupRequested);
    connect(m_edit, &QLineEdit::returnPressed, this, &ParentBox::lookupRequested);
    connect(m_edit, &QLineEdit::textChanged, this, [this] { emit codeChanged(code()); });
    connect(m_edit, &SuggestEdit::asked, this, &ParentBox::suggest);
    connect(m_edit, &SuggestEdit::taken, this, [this](const QVariant &taken) { setCode(taken.toString()); });
}

QString ParentBox::code() const
{
    return m_edit->text().trimmed();
}

void ParentBox::setCode(const QString &code)
{
    if (code != this->code())
        hold(code);
}

void ParentBox::hold(const QString &code)
{
    m_edit->hold(code);
}

void ParentBox::suggest(const QString &text)
{
    services::FindQuery query;
    query.entity = services::Entity::Facility;
    query.text = text;
    query.active = services::Tick::Yes;
    const auto offer = [this, question = ++m_question](const Result<services::FindPage> &page) {
        if (question != m_question || !page.ok())
            return;
        QList<widgets::Suggestion> offers;
        for (const services::FindRow &row : page->rows) {
            if (row.key != m_ownKey)
                offers.append({tr("%1 · %2", "a facility's name and code").arg(row.name, row.code), row.code});
        }
        m_edit->offer(offers);
    };
    support::whenDone(m_finds.page(query, {}, kMostSuggestions), this, offer);
}

} // namespace gatehouse::ui::facilities
