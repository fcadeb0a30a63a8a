// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "app/console/Hand.h"

#include "app/console/Interpreter.h"
#include "ui/widgets/SuggestEdit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace gatehouse::console {

namespace {

QString plain(QString text)
{
    text.remove(QLatin1Char('&'));
    while (text.endsWith(QChar(0x2026)) || text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char(':')))
        text.chop(1);
    return text.trimmed();
}

const Interpreter *interpreter = nullptr;

bool means(const QString &shown, const QString &name)
{
    if (plain(shown) == plain(name))
        return true;
    const QSet<QString> sources = interpreter ? interpreter->sourcesOf(shown) : QSet<QString>();
    return std::any_of(sources.cbegin(), sources.cend(), [&name](const QString &source) { return plain(source) == plain(name); });
}

bool isNamed(QWidget *widget, const QString &name)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
    return face != nullptr && means(face->text(QAccessible::Name), name);
}

template <typename Widget> Widget *named(const QString &name)
{
    QWidget *window = Hand::frontWindow();
    if (window == nullptr)
        return nullptr;
    for (Widget *widget : window->findChildren<Widget *>()) {
        if (widget->isVisibleTo(window) && widget->window() == window && isNamed(widget, name))
            return widget;
    }
    return nullptr;
}

// The first index in the view's model, searched a level deep, whose text is `text`.
QModelIndex indexOf(const QAbstractItemView &view, const QString &text)
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; model != nullptr && row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            if (index.data().toString() == text)
                return index;
        }
    }
    return {};
}

void pressKey(QWidget *target, int key)
{
    QCoreApplication::postEvent(target, new QKeyEvent(QEvent::KeyPress, key, Qt::NoModifier));
    QCoreApplication::postEvent(target, new QKeyEvent(QEvent::KeyRelease, key, Qt::NoModifier));
}

} // namespace

void Hand::listenTo(const Interpreter *who)
{
    interpreter = who;
}

QWidget *Hand::frontWindow()
{
    if (QWidget *modal = QApplication::activeModalWidget())
        return modal;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<QMainWindow *>(widget) != nullptr)
            return widget;
    }
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && widget->isWindow() && (widget->windowFlags() & Qt::Popup) != Qt::Popup)
            return widget;
    }
    return nullptr;
}

bool Hand::canPress(const QString &name)
{
    const auto *button = named<QAbstractButton>(name);
    return button != nullptr && button->isEnabled();
}

bool Hand::press(const QString &name)
{
    auto *button = named<QAbstractButton>(name);
    return button != nullptr && button->isEnabled() &&
           QMetaObject::invokeMethod(button, &QAbstractButton::click, Qt::QueuedConnection);
}

bool Hand::choose(const QString &name)
{
    const auto *window = qobject_cast<QMainWindow *>(frontWindow());
    if (window == nullptr)
        return false;
    for (const QAction *menu : window->menuBar()->actions()) {
        const QList<QAction *> entries = menu->menu() != nullptr ? menu->menu()->actions() : QList<QAction *>();
        for (QAction *entry : entries) {
            if (means(entry->text(), name) && entry->isEnabled() && entry->menu() == nullptr)
                return QMetaObject::invokeMethod(entry, &QAction::trigger, Qt::QueuedConnection);
        }
    }
    return false;
}

bool Hand::act(const QString &name)
{
    const QWidget *window = frontWindow();
    if (window == nullptr)
        return false;
    for (QAction *action : window->findChildren<QAction *>()) {
        const auto *page = qobject_cast<QWidget *>(action->parent());
        if (means(action->text(), name) && action->isEnabled() && page != nullptr && page->isVisible())
            return QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    }
    return false;
}

bool Hand::fill(const QString &name, const QString &text)
{
    auto *field = named<QLineEdit>(name);
    if (field == nullptr || !field->isEnabled() || field->isReadOnly())
        return false;
    field->setFocus();
    field->setText(text);
    return true;
}

bool Hand::takeSuggestion(const QString &name, const QString &part)
{
    auto *field = named<ui::widgets::SuggestEdit>(name);
    if (field == nullptr)
        return false;
    const QStringList offered = field->offered();
    for (int row = 0; row < offered.size(); ++row) {
        if (offered.at(row).contains(part))
            return QMetaObject::invokeMethod(
                field, [field, row] { field->take(row); }, Qt::QueuedConnection);
    }
    return false;
}

bool Hand::pick(const QString &name, const QString &entry)
{
    QWidget *window = frontWindow();
    for (auto *box : window != nullptr ? window->findChildren<QComboBox *>() : QList<QComboBox *>()) {
        // a combo box tells its chosen text where others tell their name
        const int row = box->findText(entry, Qt::MatchContains);
        if (!means(box->accessibleName(), name) || !box->isVisibleTo(window) || row < 0)
            continue;
        box->setCurrentIndex(row);
        return true;
    }
    return false;
}

bool Hand::showsRow(const QString &table, const QString &text)
{
    const auto *view = named<QAbstractItemView>(table);
    return view != nullptr && indexOf(*view, text).isValid();
}

bool Hand::activateRow(const QString &table, const QString &text)
{
    auto *view = named<QAbstractItemView>(table);
    if (view == nullptr)
        return false;
    const QModelIndex index = indexOf(*view, text);
    if (!index.isValid())
        return false;
    view->setFocus();
    view->setCurrentIndex(index);
    pressKey(view, Qt::Key_Return);
    return true;
}

bool Hand::leave()
{
    QWidget *dialog = QApplication::activeModalWidget();
    if (dialog == nullptr)
        return false;
    pressKey(dialog, Qt::Key_Escape);
    return true;
}

} // namespace gatehouse::console
