// SPDX-FileCopyrightText: 2026 The Gatehouse authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QWidget;

namespace gatehouse::console {

class Interpreter;

/// A hand on the program's own windows: it knows what a screen reader knows, names and roles, and nothing of the classes behind.
/// Every function gives false or null while the thing is not there (yet); whoever asks tries again.
class Hand {
public:
    /// Who says what a text on the screen is in English, the language of all names here. Outlives every use; null: nobody.
    static void listenTo(const Interpreter *who);

    /// The window in front: the topmost dialog, else the main window. Null before there is one.
    static QWidget *frontWindow();

    /// Presses the button of that name in the front window, later, so that a box may open. False when there is none or it is off.
    static bool press(const QString &name);
    /// Chooses the entry of that name from the main window's menus, later.
    static bool choose(const QString &name);
    /// Does what an action of the page in front does, also one under **More**. False while it is not there or off.
    static bool act(const QString &name);
    /// Types into the field of that name in the front window.
    static bool fill(const QString &name, const QString &text);
    /// Takes the suggestion under the field of that name that contains `part`. False until it is offered.
    static bool takeSuggestion(const QString &name, const QString &part);
    /// Whether the button of that name can be pressed now.
    static bool canPress(const QString &name);
    /// Chooses the first entry with these words in the box of that name.
    static bool pick(const QString &name, const QString &entry);
    /// Activates the row of the table of that name that shows `text` in some column: selects it and presses Enter.
    static bool activateRow(const QString &table, const QString &text);
    /// Presses Esc in the dialog in front. False when there is none.
    static bool leave();
    /// Whether the table shows such a row.
    static bool showsRow(const QString &table, const QString &text);
};

} // namespace gatehouse::console
