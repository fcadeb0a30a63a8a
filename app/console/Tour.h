// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/Theme.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace gatehouse::console {

/// The four-part job through the program's own windows (`--tour DIRECTORY`): every step a person would do, and a picture of every
/// screen in light and dark. Ends the program with 0, or with 1 and the step that did not succeed.
class Tour : public QObject {
    Q_OBJECT

public:
    /// The window that the pictures are of is sized by the tour; `folder` is made when it is missing.
    Tour(ui::style::Theme &theme, QString folder, QObject *parent = nullptr);

    void start();

signals:
    /// Every step succeeded.
    void finished();
    /// A step did not come about in time; its name.
    void failed(const QString &step);

private:
    struct Step {
        QString name;
        std::function<bool()> attempt; ///< false: not possible yet
    };

    void tell(const QString &name, std::function<bool()> attempt);
    void press(const QString &button);
    void choose(const QString &entry);
    void act(const QString &action);
    void fill(const QString &field, const QString &text);
    void activate(const QString &table, const QString &text);
    void picture(const QString &name);

    void tellSignIn();
    void tellUser();
    void tellContact();
    void tellChecks();
    void tellNewPortalUser();
    void tellDesk();

    void tick();
    bool takePictures(const QString &name);

    ui::style::Theme &m_theme;
    QString m_folder;
    QList<Step> m_steps;
    qsizetype m_next = 0;
    int m_quiet = 0; ///< ticks that a picture waits for what loads to come in
    QTimer m_timer;
    QElapsedTimer m_sinceStep;
};

} // namespace gatehouse::console
