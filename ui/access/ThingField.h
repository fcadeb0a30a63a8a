// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/page/PageContext.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace gatehouse::ui::widgets {
class FormField;
}

namespace gatehouse::ui::access {

class LiveLookup;

/// A thing that somebody may see: an asset by its number, a facility, or a section or right of the portal.
struct Thing {
    QString asset;    ///< number
    QString facility; ///< code
    QString right;    ///< name of a right or section
    bool isNothing() const { return asset.isEmpty() && facility.isEmpty() && right.isEmpty(); }
    /// `asset:A-17`, `facility:MT`, `right:files`, as a screen's address has it; empty for nothing.
    QString address() const;
    static Thing fromAddress(const QString &address);
    friend bool operator==(const Thing &, const Thing &) = default;
};

/// Asks for a thing: which kind, and which one.
class ThingField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Nothing, Asset, Facility, Right };

    /// `kinds` in the order in which they are offered; the first one stands there.
    ThingField(const QList<Kind> &kinds, const page::PageContext &context, QWidget *parent = nullptr);

    /// What is asked for now; nothing while it is still being typed.
    Thing thing() const;
    void setThing(const Thing &thing);
    /// `asset A-17` · `facility Calibration One` · `right Files: download`, as a sentence names it.
    QString words() const;
    /// What is wrong with what was typed; empty when nothing.
    void setProblem(const QString &problem);
    void focusValue();

signals:
    /// thing() changed; after typing it waits until the fingers rest.
    void changed();

private:
    void showKind();
    Kind kind() const;
    QWidget *holder(QWidget *widget) const;

    QComboBox *m_kind;
    QStackedWidget *m_values;
    QLineEdit *m_asset;
    QComboBox *m_right;
    widgets::FormField *m_assetField;
    widgets::FormField *m_rightField;
    LiveLookup *m_facility;
    QTimer m_rest;
};

} // namespace gatehouse::ui::access
