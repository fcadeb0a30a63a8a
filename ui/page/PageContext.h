// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "services/Directory.h"
#include "services/FindService.h"

#include <QObject>

#include <memory>

namespace gatehouse::ui::widgets {
class Prompt;
}

namespace gatehouse::ui::page {

// so that a screen can be kept by its name
Q_NAMESPACE

class Memory;

/// A record, and the field of it that gets the focus.
struct RecordAddress {
    services::Entity entity = services::Entity::User;
    qint64 key = 0; ///< 0: a new one
    QString field;  ///< key as in FieldSpec, or `labs`, `groups`, `facilities`, `user`, `password`; empty: the first.
                    ///< What stands after a slash is chosen in it: `facilities/KEY/valid-until`, `user/KEY` (Mend.h)
    qint64 user = 0; ///< a new contact only: the key of the user who stands in its User box
    bool isNew() const { return key == 0; }
    friend bool operator==(const RecordAddress &, const RecordAddress &) = default;
};

/// A screen that is neither a find page nor a record; each has one tab.
enum class Screen { NewPortalUser, Portal, CheckAccess, WhoCanSee };
Q_ENUM_NS(Screen)

/// A screen, and what it opens with.
struct ScreenAddress {
    Screen screen = Screen::Portal;
    qint64 key = 0; ///< the record it is about; 0: none
    QString text;   ///< what is typed into it, as an asset's number
    friend bool operator==(const ScreenAddress &, const ScreenAddress &) = default;
};

/// What pages ask of the window around them.
class Navigator {
public:
    Navigator() = default;
    virtual ~Navigator() = default;
    Q_DISABLE_COPY_MOVE(Navigator)

    /// Shows the record in its tab, the one that is open already or a new one, with the focus in `address.field`.
    virtual void open(const RecordAddress &address) = 0;
    /// Shows the find page of the entity.
    virtual void openFind(services::Entity entity) = 0;
    /// Shows the screen in its tab, turned to what the address names (Page::turnTo).
    virtual void openScreen(const ScreenAddress &address) = 0;
    /// Tells every page that a record was saved, so that lists show it as it is now (Page::recordChanged).
    virtual void announceChange(services::Entity entity, qint64 key) = 0;
    /// The same of a record that is deleted. Its own page goes, unless something unsaved stands in it.
    virtual void announceDeletion(services::Entity entity, qint64 key) { announceChange(entity, key); }
    /// One sentence in the status line, for a few seconds.
    virtual void say(const QString &sentence) = 0;
};

/// What every page is given. Copied; `prompt`, `navigator` and `memory` outlive all pages.
struct PageContext {
    std::shared_ptr<services::Workspace> workspace;
    std::shared_ptr<const services::Directory> directory;
    widgets::Prompt *prompt = nullptr;
    Navigator *navigator = nullptr;
    Memory *memory = nullptr; ///< none: nothing comes back

    /// Who works; a copy, since selecting a lab changes it.
    services::Operator currentOperator() const { return workspace->currentOperator(); }
    const support::Clock &clock() const { return workspace->clock(); }
};

} // namespace gatehouse::ui::page
