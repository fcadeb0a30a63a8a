// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"
#include "ui/page/Page.h"
#include "ui/widgets/ActionBar.h"
#include "ui/widgets/FormField.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace gatehouse::test {

/// Works a page by the words that a person reads.
class PageRobot {
public:
    explicit PageRobot(QWidget &page) : m_page(page) {}

    ui::widgets::FormField *form(const QString &label) const
    {
        for (auto *form : m_page.findChildren<ui::widgets::FormField *>()) {
            if (form->label() == label)
                return form;
        }
        qFatal("no field %s", qPrintable(label));
        return nullptr;
    }
    /// As a screen reader sets a text: without a key press.
    void type(const QString &label, const QString &text) const
    {
        QWidget *editor = form(label)->editor();
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(text);
        else if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
            lines->setPlainText(text);
        else if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentText(text);
    }
    QString text(const QString &label) const
    {
        QWidget *editor = form(label)->editor();
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            return line->text();
        if (auto *lines = qobject_cast<QPlainTextEdit *>(editor))
            return lines->toPlainText();
        auto *box = qobject_cast<QComboBox *>(editor);
        return box != nullptr ? box->currentText() : QString();
    }
    QString problem(const QString &label) const { return form(label)->problem(); }
    QAction *action(const QString &word) const
    {
        for (QAction *action : m_page.findChildren<QAction *>()) {
            QString text = action->text();
            if (text.remove(u'&') == word)
                return action;
        }
        qFatal("no action %s", qPrintable(word));
        return nullptr;
    }
    QString reason(const QString &word) const { return ui::widgets::disabledReason(action(word)); }
    QPushButton *button(const QString &name) const
    {
        for (auto *button : m_page.findChildren<QPushButton *>()) {
            QString text = button->text();
            if (!isTakenAway(*button) && (button->accessibleName() == name || text.remove(u'&') == name))
                return button;
        }
        qFatal("no button %s", qPrintable(name));
        return nullptr;
    }
    /// Whether these words stand somewhere on the page.
    bool reads(const QString &words) const
    {
        for (const auto *label : m_page.findChildren<QLabel *>()) {
            if (!isTakenAway(*label) && label->text().contains(words))
                return true;
        }
        return false;
    }

private:
    // A widget that a layout has not shown yet counts as there.
    static bool isTakenAway(const QWidget &widget)
    {
        return widget.isHidden() && widget.testAttribute(Qt::WA_WState_ExplicitShowHide);
    }

    QWidget &m_page;
};

/// Presses **Save** and waits until the page tells that it has saved.
inline void save(ui::page::Page &page)
{
    QSignalSpy saved(&page, &ui::page::Page::saved);
    PageRobot(page).action(QStringLiteral("Save"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 20'000);
}

/// Shows the page at its usual size and waits for its record; `before` is what its tab says until then.
inline void open(ui::page::Page &page, const QString &before)
{
    page.resize(1280, 700);
    page.show();
    QTRY_VERIFY_WITH_TIMEOUT(page.tabText() != before, 20'000);
}

/// A facility as a find dialog gives it.
inline services::FindRow rowOf(const domain::FacilityRef &facility)
{
    services::FindRow row;
    row.key = facility.key.value;
    row.code = facility.code;
    row.name = facility.name;
    row.lab = facility.lab;
    row.customer = facility.customer;
    row.active = facility.active;
    return row;
}

} // namespace gatehouse::test
