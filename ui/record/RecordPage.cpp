// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/record/RecordPage.h"

#include "ui/page/Actions.h"
#include "ui/record/LifeActions.h"
#include "ui/record/LinkGrid.h"
#include "ui/record/MergePanel.h"
#include "ui/style/Icons.h"
#include "ui/style/Marks.h"
#include "ui/text/ErrorText.h"
#include "ui/text/FieldText.h"
#include "ui/text/TimeText.h"
#include "ui/widgets/FormField.h"
#include "ui/widgets/FormGrid.h"
#include "ui/widgets/InlineMessage.h"
#include "ui/widgets/PageTitle.h"
#include "ui/widgets/SidePanel.h"

#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace gatehouse::ui::record {

using editors::Deed;
using editors::RecordEditor;
using support::Error;
using support::ErrorCode;

namespace {

const auto kYes = QStringLiteral("yes"); // how a field writes a mark
constexpr int kRing = 2;                 // room for the focus ring inside a scroll area

// What somebody can mend elsewhere, so that the same save works then.
bool passes(ErrorCode code)
{
    return code == ErrorCode::Unreachable || code == ErrorCode::Locked || code == ErrorCode::ReadOnly || code == ErrorCode::Full;
}

QScrollArea *makeScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

RecordPage::RecordPage(page::PageContext context, services::Entity entity, std::unique_ptr<RecordEditor> editor, QWidget *parent)
    : Page(std::move(context), parent)
    , m_entity(entity)
    , m_editor(std::move(editor))
    , m_actions(this)
    , m_fields(
          *m_editor, [this](const Error &error) { return text::ErrorText::sentence(error, now()); }, this)
    , m_save(page::makeAction(tr("S&ave"), QKeySequence::Save, this))
    , m_title(new widgets::PageTitle)
    , m_said(new QLabel)
    , m_message(new widgets::InlineMessage)
    , m_merge(new MergePanel(*m_editor,
                             {[this](const QString &key) { return labelOf(key); },
                              [this](const QString &key, const QString &text) { return shownText(key, text); }},
                             this))
    , m_outcome(new page::OutcomeAsker(this->context().workspace, this))
{
    m_save->setIcon(style::icon(QStringLiteral("save")));
    connect(m_save, &QAction::triggered, this, &RecordPage::save);
    m_actions.bind(m_save, [this] {
        const QString against = reasonAgainstChange();
        return against.isEmpty() && !m_editor->canSave() ? tr("Nothing has been changed since the last save.") : against;
    });
    connectEditor();
}

void RecordPage::connectEditor()
{
    connect(m_editor.get(), &RecordEditor::loaded, this, &RecordPage::onLoaded);
    connect(m_editor.get(), &RecordEditor::loadFailed, this, [this] {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(*m_editor->problem(), now()));
        m_message->addLink(tr("Try Again"), [this] { load(); });
    });
    connect(m_editor.get(), &RecordEditor::saved, this, &RecordPage::onSaved);
    connect(m_editor.get(), &RecordEditor::failed, this, &RecordPage::onFailed);
    connect(m_editor.get(), &RecordEditor::activityChanged, this, &RecordPage::refreshState);
    connect(m_editor.get(), &RecordEditor::collisionsChanged, this, &RecordPage::refreshState);
    connect(m_editor.get(), &RecordEditor::dirtyChanged, this, [this] {
        refreshState();
        emit unsavedStateChanged();
    });
    connect(m_outcome, &page::OutcomeAsker::answered, this, &RecordPage::onOutcome);
    connect(m_outcome, &page::OutcomeAsker::failed, this, [this](const Error &error) {
        m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error, now()));
        refreshState();
    });
}

void RecordPage::setParts(QWidget *form, QWidget *panel, const QString &panelName)
{
    m_form = form;
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(kRing, 0, kRing, kRing);
    column->addWidget(form);
    m_scroll = makeScroll(holder);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(buildHead());
    layout->addSpacing(4);
    layout->addWidget(m_message);
    layout->addWidget(m_merge);
    layout->addWidget(m_scroll, 1);
    setBody(new widgets::SidePanel(left, panel, panelName));
    m_form->setEnabled(false);
}

QWidget *RecordPage::buildHead()
{
    style::setTextKind(m_said, style::TextKind::Muted);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setAccessibleDescription(tr("Last save"));
    connect(this, &Page::titleChanged, this, [this] { m_title->setTitle(titleText()); });
    m_title->setContentsMargins(kRing, 0, kRing, 0);
    m_title->addBeside(m_said);
    return m_title;
}

void RecordPage::setSubtitle(const QString &subtitle, const QString &strong)
{
    m_title->setSubtitle(subtitle, strong);
}

void RecordPage::addToHead(QWidget *widget)
{
    m_title->addBeside(widget);
}

widgets::FormField *RecordPage::makeField(const QString &key, QWidget *widget, const QString &label)
{
    auto *form = new widgets::FormField(label.isEmpty() ? text::FieldText::label(key) : label, widget);
    m_fields.bind(key, form);
    return form;
}

std::optional<page::RecordAddress> RecordPage::address() const
{
    page::RecordAddress address;
    address.entity = m_entity;
    address.key = recordKey();
    return address;
}

bool RecordPage::hasUnsavedChanges() const
{
    return m_editor->isDirty();
}

void RecordPage::save()
{
    m_message->clear();
    const editors::Field *active = m_editor->field(u"active");
    if (m_life == nullptr || m_editor->isNew() || active == nullptr || !active->isDirty()) {
        m_editor->save();
        return;
    }
    const domain::Turn turn = active->original() == kYes ? domain::Turn::Off : domain::Turn::On;
    m_life->confirm(
        turn, [this] { m_editor->save(); }, [this] { emit saveFailed(); });
}

void RecordPage::setLife(LifeHooks hooks)
{
    m_life = new LifeActions(context(), m_entity, std::move(hooks), this);
    addMoreActions(m_life->all());
    for (QAction *action : m_life->all())
        m_actions.bind(action, [this] { return reasonAgainstUnsaved(); });
    connect(m_life, &LifeActions::done, this, &RecordPage::saySaved);
    connect(m_life, &LifeActions::refused, this,
            [this](const QString &sentence) { m_message->say(widgets::MessageKind::Error, sentence); });
    connect(m_life, &LifeActions::removed, this, [this] {
        if (context().navigator != nullptr) {
            m_announcing = true;
            context().navigator->announceChange(m_entity, recordKey());
            context().navigator->say(tr("%1 is deleted.").arg(tabText()));
        }
        emit closeRequested();
    });
}

void RecordPage::setGrid(LinkGrid &grid, const QString &chooseFirst)
{
    m_actions.bind(grid.adding(), [this] { return reasonAgainstChange(); });
    for (QAction *action : {grid.removing(), grid.makingDefault()}) {
        m_actions.bind(action, [this, &grid, chooseFirst] {
            const QString against = reasonAgainstChange();
            return against.isEmpty() && !grid.chosen() ? chooseFirst : against;
        });
    }
    for (QAction *action : {grid.adding(), grid.removing(), grid.makingDefault()})
        addAction(action);
    connect(&grid, &LinkGrid::choiceChanged, this, &RecordPage::refreshState);
}

void RecordPage::followLife()
{
    const editors::Field *active = m_editor->field(u"active");
    if (m_life != nullptr && active != nullptr)
        m_life->showActive(m_editor->isNew() || active->original() == kYes);
}

QList<QAction *> RecordPage::editActions() const
{
    return m_life != nullptr ? QList<QAction *>{m_life->deletion()} : QList<QAction *>();
}

QString RecordPage::reasonAgainstChange() const
{
    const QString refusal = page::refusal(context().currentOperator(), duty());
    if (!refusal.isEmpty())
        return refusal;
    switch (m_editor->activity()) {
    case RecordEditor::Activity::Loading: return tr("The record is being loaded.");
    case RecordEditor::Activity::Saving: return tr("The record is being saved.");
    case RecordEditor::Activity::Idle: break;
    }
    if (m_outcome->asks())
        return tr("Whether the last save arrived is still being asked for.");
    return m_editor->isThere() ? QString() : tr("The record could not be loaded.");
}

QString RecordPage::reasonAgainstUnsaved() const
{
    const QString against = reasonAgainstChange();
    return against.isEmpty() && m_editor->isNew() ? tr("Save first.") : against;
}

void RecordPage::focusField(const QString &field)
{
    m_wantedField = field;
    m_focusWanted = true;
    if (!m_editor->isThere())
        return; // onLoaded does it
    m_focusWanted = false;
    if (!field.isEmpty() && focusOther(field))
        return;
    const QString key = field.isEmpty() ? firstField() : field;
    if (const widgets::FormField *form = m_fields.form(key)) {
        reveal(form->editor());
        m_fields.focus(key);
    }
}

QString RecordPage::firstField() const
{
    return m_editor->fields().first()->key();
}

bool RecordPage::focusOther(const QString &)
{
    return false;
}

void RecordPage::mend(const domain::Condition &condition, const page::MendSubject &subject)
{
    page::mend(condition, subject, context(), this, [this](const page::RecordAddress &address) {
        if (!address.isNew() && address.entity == m_entity && address.key == recordKey())
            focusField(address.field);
        else
            context().navigator->open(address);
    });
}

void RecordPage::reveal(QWidget *widget)
{
    for (QWidget *above = widget; above != nullptr; above = above->parentWidget()) {
        if (auto *section = qobject_cast<widgets::FormSection *>(above))
            section->setFolding(widgets::Folding::Unfolded);
    }
    m_scroll->ensureWidgetVisible(widget);
}

void RecordPage::recordChanged(services::Entity entity, qint64 key)
{
    const bool own = entity == m_entity && key == recordKey();
    if (m_announcing || m_editor->isNew() || !(own || concerns(entity)))
        return;
    if (isVisible() && !m_editor->isBusy())
        m_editor->refresh();
    else
        m_stale = true;
}

void RecordPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && !m_editor->isBusy()) {
        m_stale = false;
        m_editor->refresh();
    }
    if (m_focusWanted && m_editor->isThere())
        focusField(m_wantedField);
}

void RecordPage::onLoaded()
{
    m_message->clear();
    m_form->setEnabled(true);
    m_fields.setAccess(page::refusal(context().currentOperator(), duty()).isEmpty() ? binding::Access::Editable
                                                                                    : binding::Access::ReadOnly);
    showRecord();
    followLife();
    refreshState();
    emit titleChanged();
    if (std::exchange(m_arrived, false))
        sayArrived();
    // behind another tab it would take the focus away from there; showEvent does it then
    if (m_focusWanted && isVisible())
        focusField(m_wantedField);
}

void RecordPage::onSaved(Deed deed)
{
    m_message->clear();
    showRecord();
    followLife();
    refreshState();
    emit titleChanged();
    sayDone(deed);
    sayTakenOver();
    announceOwnChange();
    emit saved();
}

void RecordPage::announceOwnChange()
{
    if (context().navigator == nullptr)
        return;
    m_announcing = true;
    context().navigator->announceChange(m_entity, recordKey());
    m_announcing = false;
}

void RecordPage::onFailed()
{
    m_arrived = false;
    refreshState();
    showProblem();
    if (const editors::Field *field = m_editor->firstProblem(); field != nullptr)
        focusField(field->key());
    else if (!m_editor->collisions().isEmpty())
        m_merge->focusFirst();
    emit saveFailed();
}

void RecordPage::showProblem()
{
    if (m_editor->isGone()) {
        showGone();
        return;
    }
    if (!m_editor->problem()) {
        showCollisions();
        return;
    }
    const Error error = *m_editor->problem();
    if (error.code == ErrorCode::Unknown) {
        askOutcome(error);
        return;
    }
    m_message->say(widgets::MessageKind::Error, text::ErrorText::sentence(error, now()));
    if (error.code == ErrorCode::Conflict)
        m_message->addLink(tr("Load Again"), [this] { m_editor->reload(); });
    else if (passes(error.code))
        m_message->addLink(tr("Try Again"), [this] { save(); });
}

// The connection broke while saving. Only the database knows how that ended, and it may be away for a while.
void RecordPage::askOutcome(const Error &error)
{
    m_message->say(widgets::MessageKind::Warning,
                   tr("The connection broke while saving. As soon as the database answers, it is asked "
                      "whether the save arrived. What you typed is still here."));
    m_message->addLink(tr("Ask Now"), [this] { m_outcome->askNow(); });
    m_outcome->begin(error, m_editor->isNew() ? std::optional(m_entity) : std::nullopt);
    refreshState();
}

void RecordPage::onOutcome(const services::SaveOutcome &outcome)
{
    refreshState();
    if (!outcome.saved) {
        m_message->say(widgets::MessageKind::Error,
                       tr("The database answers again: the save did not arrive. What you typed is still here."));
        if (m_editor->canSave())
            m_message->addLink(tr("Try Again"), [this] { save(); });
        return;
    }
    m_arrived = true;
    if (m_editor->isNew())
        m_editor->adopt(outcome.made);
    else
        m_editor->reload();
}

void RecordPage::sayArrived()
{
    m_message->say(widgets::MessageKind::Success, tr("The database answers again: the save arrived."));
    saySaved(tr("Saved %1").arg(shortTime()));
    announceOwnChange();
    emit saved();
}

// Nothing that was typed goes with the record.
void RecordPage::showGone()
{
    const QString what = text::ErrorText::sentence(*m_editor->problem(), now());
    m_message->say(widgets::MessageKind::Error,
                   tr("%1 What you typed is still here: save it as a new record, or discard it.").arg(what));
    m_message->addLink(tr("Save as New"), [this] {
        m_message->clear();
        m_editor->makeNew();
        m_editor->save();
    });
    m_message->addLink(tr("Discard"), [this] {
        m_editor->discard();
        emit closeRequested();
    });
}

void RecordPage::showCollisions()
{
    const auto &other = m_editor->otherSave();
    if (m_editor->collisions().isEmpty() || !other)
        return;
    QString sentence = tr("Somebody else changed this record too: choose what is to stay, then save.");
    if (!other->who.isEmpty())
        sentence = tr("%1 changed this record at %2, and so did you: choose what is to stay, then save.")
                       .arg(other->who, text::TimeText::moment(other->when, now()));
    QStringList taken;
    for (const QString &key : m_editor->takenOver())
        taken.append(labelOf(key));
    if (!taken.isEmpty())
        sentence = tr("%1 Taken over already: %2.").arg(sentence, taken.join(QStringLiteral(", ")));
    m_message->say(widgets::MessageKind::Warning, sentence);
}

// A save that met another one and went on by itself.
void RecordPage::sayTakenOver()
{
    const auto &other = m_editor->otherSave();
    if (!other || other->who.isEmpty())
        return;
    QStringList taken;
    for (const QString &key : m_editor->takenOver())
        taken.append(tr("%1 “%2”").arg(labelOf(key), shownText(key, m_editor->field(key)->text())));
    const QString when = text::TimeText::moment(other->when, now());
    m_message->say(widgets::MessageKind::Info,
                   taken.isEmpty() ? tr("%1 saved this record at %2. Both changes are kept.").arg(other->who, when)
                                   : tr("%1 saved this record at %2. Both changes are kept; taken over: %3.")
                                         .arg(other->who, when, taken.join(QStringLiteral(", "))));
}

QString RecordPage::labelOf(const QString &key) const
{
    const widgets::FormField *form = m_fields.form(key);
    return form != nullptr ? form->label() : text::FieldText::label(key);
}

// As the widget of the field shows it: the words of a choice, not its code.
QString RecordPage::shownText(const QString &key, const QString &text) const
{
    const widgets::FormField *form = m_fields.form(key);
    if (form == nullptr)
        return text;
    if (const auto *box = qobject_cast<QComboBox *>(form->editor()); box != nullptr) {
        const int at = box->findData(text);
        return at < 0 ? text : box->itemText(at);
    }
    if (qobject_cast<QCheckBox *>(form->editor()) != nullptr)
        return text == QLatin1StringView("yes") ? tr("Yes") : tr("No");
    return text;
}

void RecordPage::refreshState()
{
    m_actions.refresh();
}

void RecordPage::sayDone(Deed deed)
{
    switch (deed) {
    case Deed::LinksChanged:
    case Deed::GroupsChanged:
        saySaved(m_editor->isDirty() ? tr("Saved %1, other changes wait for Save").arg(shortTime())
                                     : tr("Saved %1").arg(shortTime()));
        return;
    case Deed::Unlocked: saySaved(tr("Unlocked %1").arg(shortTime())); return;
    case Deed::Activated: saySaved(tr("Activated %1").arg(shortTime())); return;
    case Deed::Deactivated: saySaved(tr("Deactivated %1").arg(shortTime())); return;
    case Deed::NothingLeft: saySaved(tr("Kept as it is saved")); return;
    case Deed::PasswordSet: saySaved(tr("Password set %1").arg(shortTime())); return;
    case Deed::Created:
    case Deed::Changed: break;
    }
    saySaved(tr("Saved %1").arg(shortTime()));
}

void RecordPage::saySaved(const QString &sentence)
{
    m_said->setText(sentence);
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString RecordPage::shortTime() const
{
    return text::TimeText::moment(now(), now());
}

void RecordPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        emit closeRequested();
        return;
    }
    if (enter && event->modifiers() == Qt::NoModifier && qobject_cast<QLineEdit *>(focusWidget()) != nullptr) {
        m_save->trigger();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace gatehouse::ui::record
