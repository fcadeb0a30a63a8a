// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

namespace gatehouse::ui::widgets {

/// One thing that narrows a list, as *Active: yes*.
struct Chip {
    QString text;
    std::function<void()> remove;
};

/// What narrows a list now, as chips that wrap into lines; pressing one (Space, Enter, Delete) takes it off. Hidden while there is none.
class ChipRow : public QWidget {
    Q_OBJECT

public:
    explicit ChipRow(QWidget *parent = nullptr);

    void setChips(const QList<Chip> &chips);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Placing { Measure, Move };
    int place(int width, Placing placing) const;
};

} // namespace gatehouse::ui::widgets
