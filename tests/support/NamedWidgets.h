// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QWidget>

namespace gatehouse::test {

/// What a screen reader calls the widget.
inline QString nameOf(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(QAccessible::Name) : QString();
}

/// The widget of this kind that a person finds by its name; what can be seen comes first. Null when there is none.
template <typename Widget> Widget *named(QWidget *root, const QString &name)
{
    Widget *hidden = nullptr;
    for (Widget *widget : root->findChildren<Widget *>()) {
        if (nameOf(widget) != name)
            continue;
        if (widget->isVisibleTo(root))
            return widget;
        hidden = widget;
    }
    return hidden;
}

/// Types into the field of that name, in place of what stands there. False when there is no such field.
inline bool type(QWidget *root, const QString &name, const QString &text)
{
    auto *field = named<QLineEdit>(root, name);
    if (!field)
        return false;
    field->clear();
    QTest::keyClicks(field, text);
    return true;
}

/// Presses the button of that name. False when there is none, or it is off.
inline bool press(QWidget *root, const QString &name)
{
    auto *button = named<QAbstractButton>(root, name);
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

/// The menu entry or action of that word (without its mark).
inline QAction *actionOf(QObject *root, const QString &word)
{
    for (QAction *action : root->findChildren<QAction *>()) {
        if (action->text().remove(QLatin1Char('&')) == word)
            return action;
    }
    return nullptr;
}

/// Every sentence that can be read under `root` now, one a line.
inline QString readableText(QWidget *root)
{
    QStringList lines;
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root) && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace gatehouse::test
