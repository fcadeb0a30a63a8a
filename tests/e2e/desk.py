# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What stories at the console have in common: the office's own words for what is done in its windows."""
import pyatspi

import drive
import office

BUTTON = pyatspi.ROLE_PUSH_BUTTON


def sign_in(program, name=office.OPERATOR, password=office.PASSWORD):
    """Types name and password, and goes to the list of users: what was open at the last end comes back before it."""
    dialog = program.window("Sign In")
    named(program, dialog)
    program.fill("Username", name, dialog)
    program.fill("Password", password, dialog)
    program.press("Sign In", dialog, BUTTON)
    drive.until(lambda: any(w.name.endswith("– Gatehouse") and not w.name.startswith("Sign In") for w in program.windows()),
                "the window of the console")
    program.menu("Setup", "Users")
    return program.window("Users – Gatehouse")


def named(program, scope=None):
    """Nothing that a person could use goes without a name."""
    nameless = program.unnamed(scope)
    assert nameless == [], f"without a name: {nameless}"


def find_page(program, name):
    """Setup > NAME: the find page with its table, which has the rows of the first page."""
    program.menu("Setup", name)
    window = program.window(f"{name} – Gatehouse")
    table = program.table(name, window)
    drive.until(lambda: table.queryTable().nRows > 0, f"rows in {name}")
    named(program, window)
    return table


def add(program, entity):
    """The button Add of a find page; gives the window with the blank record."""
    program.press("Add", None, BUTTON)
    window = program.window(f"Add {entity} – Gatehouse")
    program.find("First" if entity != "Facility" else "Name", drive.FIELDS, window)
    named(program, window)
    return window


def fill_all(program, values, scope=None):
    for label, text in values.items():
        program.fill(label, text, scope)


def shown(program, values, scope=None):
    """What was typed is still there; of a password, which no screen reader may read out, the number of characters."""
    for label, text in values.items():
        field = program.find(label, drive.FIELDS, scope)
        if field.getRole() == pyatspi.ROLE_PASSWORD_TEXT:
            count = field.queryText().characterCount
            assert count == len(text), f"{label!r} holds {count} characters, {len(text)} were typed"
            continue
        now = program.text_of(field)
        assert now == text, f"{label!r} shows {now!r}, {text!r} was typed"


def find_in(program, dialog):
    """The button Find of a find dialog: the grid Results is empty before, and is given with its rows."""
    table = program.table("Results", dialog)
    assert table.queryTable().nRows == 0, f"Results is not empty before Find: {program.rows(table, 3)}"
    named(program, dialog)
    program.press("Find", dialog, BUTTON)
    drive.until(lambda: table.queryTable().nRows > 0, "rows in Results")
    return table


def column(program, table, header):
    """All texts of one column."""
    at = program.headers(table).index(header)
    return [row[at] for row in program.rows(table)]


def tab_to(program, name, backwards=False):
    """Tab until the focus is on what goes by `name`, as a person does who listens to where it is."""
    heard = []
    for _ in range(60):
        node = drive.until(program.focused, "something with the focus")
        heard.append(node.name)
        if drive.plain(name) in drive.names_of(node):
            return node
        program.keys("shift+Tab" if backwards else "Tab")
    raise AssertionError(f"Tab never comes to {name!r}: {heard}")


def focus_on(program, name):
    """The focus goes there by itself."""
    def there():
        node = program.focused()
        return node if node is not None and drive.plain(name) in drive.names_of(node) else None
    return drive.until(there, f"the focus on {name!r}")


def quit_by_menu(program):
    """File > Quit ends the program."""
    program.menu("File", "Quit")
    status = program.wait_for_end()
    assert status == 0, f"the program ended with {status}"


def tab_to(program, name, backwards=False):
    """Tab until the focus is on what goes by `name`, as a person does who listens to where it is."""
    heard = []
    for _ in range(60):
        node = drive.until(program.focused, "something with the focus")
        heard.append(node.name)
        if drive.plain(name) in drive.names_of(node):
            return node
        drive.Program.keys("shift+Tab" if backwards else "Tab")
    raise AssertionError(f"Tab never comes to {name!r}: {heard}")


def focus_on(program, name):
    """The focus goes there by itself."""
    def there():
        node = program.focused()
        return node if node is not None and drive.plain(name) in drive.names_of(node) else None
    return drive.until(there, f"the focus on {name!r}")
