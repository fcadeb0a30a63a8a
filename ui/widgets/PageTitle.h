// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace gatehouse::ui::widgets {

/// The head of a page: its title, and a quiet line under it such as *They sign in as j.lindner at portal.example.org*.
class PageTitle : public QWidget {
    Q_OBJECT

public:
    explicit PageTitle(const QString &title = {}, QWidget *parent = nullptr);

    QString title() const;
    void setTitle(const QString &title);
    /// Plain text; `strong` is a part of it that is set in semibold. An empty text hides the line.
    void setSubtitle(const QString &subtitle, const QString &strong = {});
    QString subtitle() const;
    /// Puts something small at the end of the title's line: when it was saved, a link. The line under it keeps the whole width.
    void addBeside(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_line;
    QString m_plainSubtitle;
};

} // namespace gatehouse::ui::widgets
