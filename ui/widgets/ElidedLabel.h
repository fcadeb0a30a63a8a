// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace gatehouse::ui::widgets {

/// One line of plain text, or the few that it is given, that shortens itself with an ellipsis and shows the whole as its tooltip. A screen reader always
/// reads the whole.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
    /// How many lines a longer text may take before it is cut; one unless said otherwise. The height follows the text.
    void setMostLines(int lines);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();

    int m_mostLines = 1;
};

} // namespace gatehouse::ui::widgets
