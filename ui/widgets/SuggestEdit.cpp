// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/SuggestEdit.h"

#include "ui/style/Icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace gatehouse::ui::widgets {

namespace {

constexpr int kPauseMilliseconds = 150;
constexpr int kVisible = 8;

} // namespace

SuggestEdit::SuggestEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
    , m_model(new QStandardItemModel(m_completer))
    , m_clear(addAction(style::icon(QStringLiteral("clear")), QLineEdit::TrailingPosition))
{
    m_completer->setModel(m_model);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kVisible);
    // not QLineEdit::setCompleter(): that would write what is only looked at into the field
    m_completer->setWidget(this);
    m_completer->popup()->setAccessibleName(tr("Suggestions"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Clear"));
    m_clear->setVisible(false);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(m_clear, &QAction::triggered, this, &SuggestEdit::release);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT asked(text().trimmed()); });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &SuggestEdit::takeIndex);
    // tools of assistance set texts without a key press
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (isReadOnly())
            return;
        if (text().trimmed().isEmpty()) {
            m_pause.stop();
            offer({});
        } else {
            m_pause.start();
        }
    });
}

void SuggestEdit::offer(const QList<Suggestion> &suggestions)
{
    m_model->clear();
    for (const Suggestion &suggestion : suggestions) {
        auto *item = new QStandardItem(suggestion.text);
        item->setData(suggestion.value, Qt::UserRole);
        m_model->appendRow(item);
    }
    // the list is a window of its own that no screen reader is told of: the field says what stands in it
    if (!suggestions.isEmpty())
        setAccessibleDescription(tr("%n found. Enter takes %1.", nullptr, static_cast<int>(suggestions.size())).arg(suggestions.first().text));
    else if (!text().trimmed().isEmpty())
        setAccessibleDescription(tr("Nothing found."));
    if (suggestions.isEmpty() || !hasFocus()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    // Enter takes the first one without a Down before it
    m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
}

QStringList SuggestEdit::offered() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->item(row)->text());
    return texts;
}

void SuggestEdit::take(int row)
{
    if (row >= 0 && row < m_model->rowCount())
        takeIndex(m_model->index(row, 0));
}

void SuggestEdit::takeIndex(const QModelIndex &index)
{
    const QVariant value = index.data(Qt::UserRole);
    m_completer->popup()->hide();
    m_pause.stop();
    clear();
    offer({});
    Q_EMIT taken(value);
}

void SuggestEdit::hold(const QString &text)
{
    const bool held = holds();
    m_pause.stop();
    setReadOnly(!text.isEmpty());
    m_clear->setVisible(!text.isEmpty());
    if (!text.isEmpty() || held) {
        setText(text);
        setCursorPosition(0);
    }
}

void SuggestEdit::release()
{
    if (!holds())
        return;
    hold({});
    Q_EMIT released();
}

void SuggestEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool remove = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace;
    if (holds() && remove) {
        release();
        return;
    }
    if (!holds() && event->modifiers() == Qt::NoModifier && m_model->rowCount() > 0) {
        if (enter) {
            take(0);
            return;
        }
        if (event->key() == Qt::Key_Down) {
            m_completer->complete();
            m_completer->popup()->setCurrentIndex(m_completer->popup()->model()->index(0, 0));
            return;
        }
    }
    QLineEdit::keyPressEvent(event);
}

void SuggestEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        m_completer->popup()->hide();
}

} // namespace gatehouse::ui::widgets
