// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace gatehouse::ui::widgets {

/// What an empty list says: why it is empty and what to do. *No user begins with "oberg" in Calibration Lab North. Search all
/// facilities · Add this user.*
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    QString title() const;
    QString sentence() const;
    void setTexts(const QString &title, const QString &sentence);
    QPushButton *addLink(const QString &text, std::function<void()> run);
    void clearLinks();

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QHBoxLayout *m_links;
};

} // namespace gatehouse::ui::widgets
