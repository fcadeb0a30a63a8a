// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/FindService.h"

#include <QWidget>

namespace gatehouse::ui::widgets {
class SuggestEdit;
}

namespace gatehouse::ui::facilities {

/// The parent of a facility, found while somebody types its name or code; the button "…", and Enter where nothing is offered, ask for
/// **Find Facility**. What is typed counts as a code as it stands, so that nothing typed is lost without a word.
class ParentBox : public QWidget {
    Q_OBJECT

public:
    explicit ParentBox(const services::FindService &finds, QWidget *parent = nullptr);

    /// The code that is held, or what is typed.
    QString code() const;
    void setCode(const QString &code);
    /// Holds what the record has, until somebody takes it away.
    void hold(const QString &code);
    /// The facility that is never offered as its own parent.
    void setOwnKey(qint64 key) { m_ownKey = key; }
    widgets::SuggestEdit *field() const { return m_edit; }

signals:
    void codeChanged(const QString &code);
    void lookupRequested();

private:
    void suggest(const QString &text);

    services::FindService m_finds;
    widgets::SuggestEdit *m_edit;
    qint64 m_ownKey = 0;
    int m_question = 0;
};

} // namespace gatehouse::ui::facilities
