// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QScrollArea;

namespace gatehouse::ui::widgets {

/// A page with a panel of 330 at its right. Where the window is narrower than 1100 the panel folds into a strip with one
/// button, which opens it again. The panel is as high as what stands in it, and scrolls when that is more than there is.
class SidePanel : public QWidget {
    Q_OBJECT

public:
    static constexpr int kPanelWidth = 330;
    static constexpr int kNarrowWindow = 1100;

    /// Takes both widgets. `name` is the panel's accessible name and part of its button's: "Show <name>".
    SidePanel(QWidget *page, QWidget *panel, const QString &name, QWidget *parent = nullptr);

    bool panelShown() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void fitHeight();

    QString m_name;
    QWidget *m_page;
    QWidget *m_content;
    QWidget *m_column;
    QScrollArea *m_frame;
    QPushButton *m_button;
    bool m_opened = false; ///< by the button, while the window is narrow
};

} // namespace gatehouse::ui::widgets
