// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTextEdit>

namespace gatehouse::tests {

/// Whether a screen reader has something to call this widget. A combo box is always called by its text, so it needs a
/// description (or a buddy, from which FormField makes one).
inline bool isNamed(QWidget *widget)
{
    if (qobject_cast<QComboBox *>(widget))
        return !widget->accessibleDescription().isEmpty();
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface && !interface->text(QAccessible::Name).trimmed().isEmpty();
}

/// Whether a person works with this widget, so that it needs a name.
inline bool isInteractive(const QWidget *widget)
{
    // What Qt builds into its own widgets is named by its owner.
    if (widget->objectName().startsWith(u"qt_") || qobject_cast<const QHeaderView *>(widget))
        return false;
    const QWidget *parent = widget->parentWidget();
    if (parent && (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent) ||
                   qobject_cast<const QTabBar *>(parent) || parent->inherits("QComboBoxPrivateContainer") ||
                   parent->inherits("QTableView")))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
           qobject_cast<const QTextEdit *>(widget);
}

/// Every widget under `root` that a person uses and a screen reader cannot name, as readable text: "QLineEdit in FormField".
/// Empty is what every test of a page wants.
inline QStringList unnamedWidgets(QWidget *root)
{
    QStringList unnamed;
    QList<QWidget *> widgets = root->findChildren<QWidget *>();
    widgets.prepend(root);
    for (QWidget *widget : std::as_const(widgets)) {
        if (!isInteractive(widget) || isNamed(widget))
            continue;
        const QWidget *parent = widget->parentWidget();
        unnamed << QStringLiteral("%1 in %2")
                       .arg(QLatin1StringView(widget->metaObject()->className()),
                            QLatin1StringView(parent ? parent->metaObject()->className() : "nothing"));
    }
    return unnamed;
}

/// The labels under `root` that a person can read and a screen reader cannot: a name of their own hides what they say.
inline QStringList unheardLabels(QWidget *root)
{
    QStringList unheard;
    for (QLabel *label : root->findChildren<QLabel *>()) {
        const QString said = label->text().remove(QRegularExpression(QStringLiteral("<[^>]*>|&(?!\\w+;)"))).trimmed();
        if (!label->isVisible() || said.isEmpty() || said.contains(u'&'))
            continue;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(label);
        if (!interface || !interface->text(QAccessible::Name).contains(said))
            unheard << said;
    }
    return unheard;
}

} // namespace gatehouse::tests
