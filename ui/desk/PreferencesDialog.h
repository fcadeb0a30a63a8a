// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/desk/DeskPreferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace gatehouse::ui::desk {

/// **View**, **Preferences…**: scheme, density, language, idle minutes, whether tabs come back. chosen() comes with **OK**.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    PreferencesDialog(const DeskPreferences &now, QWidget *parent);

signals:
    void chosen(const gatehouse::ui::desk::DeskPreferences &preferences);

private:
    void fill();
    void layOut();
    DeskPreferences read() const;

    DeskPreferences m_now;
    QComboBox *m_scheme;
    QComboBox *m_density;
    QComboBox *m_language;
    QSpinBox *m_idle;
    QCheckBox *m_tabs;
};

} // namespace gatehouse::ui::desk
