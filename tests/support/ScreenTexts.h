// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/text/PseudoTranslator.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>

namespace gatehouse::test {

/// Reads a window that speaks the pseudo-language (ui/text/PseudoTranslator.h): what of it came not through tr(), and what is cut off.
class ScreenTexts {
public:
    /// `data` are texts of records and names that are the same in every language.
    explicit ScreenTexts(QStringList data) : m_data(std::move(data)) {}

    /// "QLabel: Facility" for each text that shows no mark, besides data, numbers and keys.
    QStringList untranslated(QWidget *root) const
    {
        QStringList found;
        for (QWidget *widget : visible(root)) {
            const QString kind = QLatin1StringView(widget->metaObject()->className());
            for (const QString &text : textsOf(widget)) {
                const QString rest = leftOver(text);
                if (!rest.isEmpty())
                    found.append(kind + QStringLiteral(": ") + rest);
            }
        }
        found.removeDuplicates();
        return found;
    }

    /// "QLabel: … (needs 120, has 90)" for each label and button whose text has no room.
    static QStringList cutOff(QWidget *root)
    {
        QStringList found;
        for (QWidget *widget : visible(root)) {
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            // an elided label says the whole in its tooltip
            const bool elides = widget->inherits("gatehouse::ui::widgets::ElidedLabel");
            // what Qt builds into a field is a picture
            const bool builtIn = qobject_cast<QLineEdit *>(widget->parentWidget());
            if (elides || builtIn || (!label && !button) || widget->width() == 0)
                continue;
            const QString text = label ? label->text() : button->text();
            if (text.isEmpty())
                continue;
            const bool wraps = label && label->wordWrap();
            const int needs = wraps ? label->heightForWidth(label->width()) : widget->sizeHint().width();
            const int has = wraps ? label->height() : widget->width();
            if (needs > has)
                found.append(QStringLiteral("%1: %2 (needs %3, has %4)")
                                 .arg(QLatin1StringView(widget->metaObject()->className()), text.left(60), QString::number(needs),
                                      QString::number(has)));
        }
        found.removeDuplicates();
        return found;
    }

private:
    static QList<QWidget *> visible(QWidget *root)
    {
        QList<QWidget *> widgets;
        QList<QWidget *> all = root->findChildren<QWidget *>();
        all.prepend(root);
        for (QWidget *widget : std::as_const(all)) {
            if (widget->isVisibleTo(root) && (widget == root || widget->window() == root->window()))
                widgets.append(widget);
        }
        return widgets;
    }

    static QStringList textsOf(QWidget *widget)
    {
        QStringList texts{widget->toolTip(), widget->accessibleDescription(), widget->accessibleName()};
        if (widget->isWindow())
            texts.append(widget->windowTitle());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *line = qobject_cast<QLineEdit *>(widget))
            texts.append(line->placeholderText());
        if (const auto *box = qobject_cast<QComboBox *>(widget); box && !box->isEditable()) {
            for (int index = 0; index < box->count(); ++index)
                texts.append(box->itemText(index));
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int index = 0; index < tabs->count(); ++index)
                texts.append(tabs->tabText(index));
        }
        if (const auto *header = qobject_cast<QHeaderView *>(widget);
            header && header->model() && header->orientation() == Qt::Horizontal) {
            for (int section = 0; section < header->count(); ++section)
                texts.append(header->model()->headerData(section, Qt::Horizontal).toString());
        }
        const QList<QAction *> actions = widget->actions();
        for (const QAction *action : actions)
            texts << action->text() << action->toolTip();
        if (const auto *bar = qobject_cast<QMenuBar *>(widget)) {
            for (const QAction *menu : bar->actions()) {
                const QList<QAction *> entries = menu->menu() ? menu->menu()->actions() : QList<QAction *>();
                for (const QAction *entry : entries)
                    texts << entry->text() << entry->toolTip();
            }
        }
        return texts;
    }

    /// What is left when what is translated, data, keys and numbers are gone.
    QString leftOver(const QString &text) const
    {
        QString rest = ui::text::PseudoTranslator::unmarked(text);
        rest.remove(u'&');
        for (const QString &known : m_data)
            rest.remove(
                QRegularExpression(QStringLiteral("(?<!\\w)") + QRegularExpression::escape(known) + QStringLiteral("(?!\\w)"),
                                   QRegularExpression::UseUnicodePropertiesOption));
        for (const QString &key : {QStringLiteral("Ctrl"), QStringLiteral("Shift"), QStringLiteral("Alt"), QStringLiteral("Del"),
                                   QStringLiteral("Esc"), QStringLiteral("Enter"), QStringLiteral("Return"),
                                   QStringLiteral("PgDown"), QStringLiteral("PgUp"), QStringLiteral("Down"), QStringLiteral("Up"),
                                   QStringLiteral("F1"), QStringLiteral("F5"), QStringLiteral("Gatehouse")})
            rest.remove(key);
        int letters = 0;
        for (const QChar c : rest)
            letters += c.isLetter() ? 1 : 0;
        // one letter is the letter of a key
        return letters > 1 ? rest.trimmed() : QString();
    }

    QStringList m_data;
};

} // namespace gatehouse::test
