// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

namespace gatehouse::ui::style {

/// Light or dark, when it is known.
enum class Tone { Light, Dark };

/// What the desktop asks for: Qt's own answer since 6.5; before that the desktop portal on Linux (when Qt D-Bus was there at
/// build time and a session bus runs) and the registry on Windows. Light where nobody answers. Never waits.
class SystemScheme : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject *parent = nullptr);

    Tone tone() const;

Q_SIGNALS:
    void toneChanged();

private:
    void set(Tone tone);

    Tone m_tone = Tone::Light;
};

} // namespace gatehouse::ui::style
