// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "editors/RecordEditor.h"
#include "ui/binding/ActionBinder.h"
#include "ui/binding/FieldBinder.h"
#include "ui/page/Mend.h"
#include "ui/page/OutcomeAsker.h"
#include "ui/page/Page.h"

class QLabel;
class QScrollArea;

namespace gatehouse::ui::widgets {
class InlineMessage;
class PageTitle;
} // namespace gatehouse::ui::widgets

namespace gatehouse::ui::record {

class MergePanel;
class LifeActions;
class LinkGrid;
struct LifeHooks;

/// What the pages of users, contacts and facilities do alike: the head, the line *Saved 14:02*, a message instead of a box when
/// something fails, mine and theirs when two people saved, **Save** with Ctrl+S, the focus at the first problem, the refusal for who may not, and staying up to date.
class RecordPage : public page::Page {
    Q_OBJECT

public:
    std::optional<page::RecordAddress> address() const override;
    bool hasUnsavedChanges() const override;
    void save() override;
    void focusField(const QString &field) override;
    void recordChanged(services::Entity entity, qint64 key) override;
    QList<QAction *> editActions() const override;

protected:
    RecordPage(page::PageContext context, services::Entity entity, std::unique_ptr<editors::RecordEditor> editor,
               QWidget *parent);

    editors::RecordEditor &editor() const { return *m_editor; }
    /// Builds the page around its parts; `panelName` is the panel's accessible name.
    void setParts(QWidget *form, QWidget *panel, const QString &panelName);
    /// The quiet line under the title; `strong` is a part of it.
    void setSubtitle(const QString &subtitle, const QString &strong = {});
    /// Puts something small beside the head.
    void addToHead(QWidget *widget);
    /// A form field for the editor's field of that key, named by FieldText, bound both ways.
    widgets::FormField *makeField(const QString &key, QWidget *widget, const QString &label = {});
    /// The line above the form, in place of a box.
    widgets::InlineMessage &message() const { return *m_message; }
    /// Puts **Deactivate**, **Leaver…** and **Delete…** under **More**. Saving a changed Active mark asks the same question.
    void setLife(LifeHooks hooks);
    /// Makes the keys of a grid of links work on the page, and its buttons say why they are off; `chooseFirst` while no link is chosen.
    void setGrid(LinkGrid &grid, const QString &chooseFirst);
    QAction *saveAction() const { return m_save; }
    binding::ActionBinder &actions() { return m_actions; }
    binding::FieldBinder &fields() { return m_fields; }
    /// Which duty somebody needs to change this record.
    virtual services::Duty duty() const { return services::Duty::EditPeople; }
    /// Why nothing can be changed now: not allowed, or something is running. Empty when it can.
    QString reasonAgainstChange() const;
    /// The same, and that there is nothing to hang it on before the first save.
    QString reasonAgainstUnsaved() const;

    /// The record is there, or there anew: fill what is no field.
    virtual void showRecord() = 0;
    /// Loads the record (again), as the constructor's address says.
    virtual void load() = 0;
    virtual qint64 recordKey() const = 0;
    /// Puts the focus into what is no field (`labs`, `groups` …). False when there is no such thing.
    virtual bool focusOther(const QString &field);
    /// The field that has the focus at first.
    virtual QString firstField() const;
    /// What **Fix** beside a condition does: puts the focus into the field that mends it, here or on another record (page::mend).
    void mend(const domain::Condition &condition, const page::MendSubject &subject);
    /// Whether a saved record of another kind may show here.
    virtual bool concerns(services::Entity entity) const = 0;
    /// What was done, in words: *Saved 14:02*.
    virtual void sayDone(editors::Deed deed);
    void saySaved(const QString &sentence);
    QDateTime now() const { return context().clock().now(); }
    QString shortTime() const;

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildHead();
    void connectEditor();
    void onLoaded();
    void onSaved(editors::Deed deed);
    void onFailed();
    void showProblem();
    void showGone();
    void askOutcome(const support::Error &error);
    void onOutcome(const services::SaveOutcome &outcome);
    void sayArrived();
    void announceOwnChange();
    void showCollisions();
    void sayTakenOver();
    QString labelOf(const QString &key) const;
    QString shownText(const QString &key, const QString &text) const;
    void refreshState();
    void reveal(QWidget *widget);
    void followLife();

    services::Entity m_entity;
    LifeActions *m_life = nullptr;
    std::unique_ptr<editors::RecordEditor> m_editor;
    binding::ActionBinder m_actions;
    binding::FieldBinder m_fields;
    QAction *m_save;
    widgets::PageTitle *m_title;
    QLabel *m_said;
    widgets::InlineMessage *m_message;
    MergePanel *m_merge;
    page::OutcomeAsker *m_outcome;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_form = nullptr;
    QString m_wantedField;
    bool m_focusWanted = false;
    bool m_stale = false;
    bool m_announcing = false;
    bool m_arrived = false; ///< a save of unknown end is known to be stored, and is being loaded
};

} // namespace gatehouse::ui::record
