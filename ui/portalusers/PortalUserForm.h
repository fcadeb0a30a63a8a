// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/PortalUserEditor.h"
#include "ui/binding/FieldBinder.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace gatehouse::ui::record {
class FormLayout;
class LinkGrid;
} // namespace gatehouse::ui::record

namespace gatehouse::ui::widgets {
class FormField;
class SuggestEdit;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::portalusers {

/// The four parts of **New Portal User…** as fields: who, which contact, which facilities, which group and lab, and the way in.
class PortalUserForm : public QWidget {
    Q_OBJECT

public:
    PortalUserForm(editors::PortalUserEditor &editor, binding::FieldBinder &binder, QWidget *parent = nullptr);

    /// Fills what is no field: the contact that is taken, facilities, hints, labs and groups.
    void show(const QString &whyNotRemember);
    /// People who may be the same.
    void showSimilar(const QList<domain::AlikePerson> &similar);
    /// Puts the focus into what mends the field of that key. False when there is no such field.
    bool focus(const QString &key);

    widgets::SuggestEdit *contactEdit() const { return m_contact; }
    widgets::SuggestEdit *facilityEdit() const { return m_facility; }
    record::LinkGrid *facilities() const { return m_grid; }
    QCheckBox *remember() const { return m_remember; }

signals:
    /// *Use the existing one*.
    void existingChosen(const gatehouse::domain::AlikePerson &person);

private:
    widgets::FormField *add(record::FormLayout *layout, const QString &key, const QString &label, QWidget *widget, int shares);
    record::FormLayout *makePerson();
    record::FormLayout *makePlaces();
    record::FormLayout *makeAccess();
    void showHints();
    void showChoices();

    editors::PortalUserEditor &m_editor;
    binding::FieldBinder &m_binder;
    widgets::SuggestEdit *m_contact;
    widgets::SuggestEdit *m_facility;
    record::LinkGrid *m_grid;
    QComboBox *m_group;
    QComboBox *m_lab;
    QComboBox *m_entry;
    QCheckBox *m_remember;
    widgets::FormField *m_password = nullptr;
    QVBoxLayout *m_similar;
};

} // namespace gatehouse::ui::portalusers
