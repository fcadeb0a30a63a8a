# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What the window has around its pages, without a mouse: the command palette, what was viewed last, lock and unlock with something typed,
the next result, and after a new start the tabs and the find of before."""
import pyatspi

import desk
import drive
from by_keys import KEYS, TYPE, closed, focus_on, type_into
from office import OPERATOR, PASSWORD, Office, chosen_engine, told

LOCKED = "Locked – Gatehouse"


def sign_in(program):
    program.window("Sign In")
    # whoever signed in last is known: then the focus is in Password
    node = drive.until(lambda: next((n for n in [program.focused()] if n and {"Username", "Password"} & set(drive.names_of(n))), None), "the focus")
    if "Username" in drive.names_of(node):
        TYPE(OPERATOR)
        KEYS("Tab")
    focus_on(program, "Password")
    TYPE(PASSWORD)
    KEYS("Return")


def palette(program, text, wanted):
    """Ctrl+K, and typing until the first line is what is wanted; Enter does it."""
    KEYS("ctrl+k")
    dialog = program.dialog("Command palette")
    focus_on(program, "Command palette")
    desk.named(program, dialog)
    TYPE(text)
    fitting = program.table("What fits", dialog)
    drive.until(lambda: fitting.childCount > 0 and wanted in fitting.getChildAtIndex(0).name, f"{wanted!r} at the top of the palette")
    KEYS("Return")
    closed(program, "Command palette")


def opened(program, other_than=""):
    """The title of the record that has come; until then the window speaks of no name."""
    def there():
        names = [w.name for w in program.windows() if w.name.startswith("Edit User – ")]
        return next((name for name in names if name not in ("Edit User – Gatehouse", other_than)), None)
    return drive.until(there, "a record with its name")


def find_and_open(program):
    with program.step("Ctrl+K, users: the list of users"):
        palette(program, "contacts", "Contacts")
        program.window("Contacts – Gatehouse")
        palette(program, "users", "Users")
        program.window("Users – Gatehouse")
    with program.step("type a find, Down, Enter: a record; Alt+Page Down: the next result"):
        focus_on(program, "Find")
        table = program.table("Users")
        drive.until(lambda: table.queryTable().nRows > 3, "rows")
        KEYS("Down", "Return")
        first = opened(program)
        KEYS("alt+Next")
        second = opened(program, other_than=first)
        KEYS("alt+Prior")
        program.window(first)
        KEYS("alt+Prior")
        program.says("This is the first result.")
    return first, second


def lock(program, title):
    with program.step("type into the record, Ctrl+L: nothing of it can be read"):
        focus_on(program, "First")
        typed = "Lock Stays"
        KEYS("ctrl+a")
        TYPE(typed)
        desk.shown(program, {"First": typed})
        KEYS("ctrl+l")
        dialog = program.dialog(LOCKED)
        desk.named(program, dialog)
        told([t for t in program.texts() if typed in t or "Edit User" in t], [], "what can be read of the record")
    with program.step("a wrong password is refused"):
        focus_on(program, "Password")
        TYPE("no such password")
        KEYS("Return")
        drive.until(lambda: any("The password is wrong" in (n.description or "") for n in drive.walk(dialog)), "the refusal")
    with program.step("Esc leaves it locked; the password unlocks, and what was typed is still there"):
        KEYS("Escape")
        program.dialog(LOCKED)
        focus_on(program, "Password")
        KEYS("ctrl+a")
        TYPE(PASSWORD)
        KEYS("Return")
        closed(program, LOCKED)
        program.window(title)
        desk.shown(program, {"First": typed})
        focus_on(program, "First")


def who_works_here(program):
    with program.step("who works here, and where, stands in the accessibility tree"):
        program.find(f"Operator: {OPERATOR} · Administrator")
        assert any(t.startswith("Current facility: ") for t in program.texts()), "no current facility in the tree"
    with program.step("the line under the list is read as it is written"):
        KEYS("ctrl+1")
        program.window("Users – Gatehouse")
        drive.until(lambda: any(t.startswith("1–") for t in program.texts()), "the count of the rows")


def back_again(program, find, title):
    with program.step("a new start: the tabs and the find come back"):
        sign_in(program)
        window = program.window("Users – Gatehouse")
        person = title.removeprefix("Edit User – ").removesuffix(" – Gatehouse")
        wanted = ["Users", "Contacts", person]
        # a record's tab has its name when the record has come
        drive.until(lambda: [n.name for n in drive.walk(window) if n.getRole() == pyatspi.ROLE_PAGE_TAB] == wanted, f"the tabs {wanted}")
        drive.until(lambda: program.text("Find", window) == find, f"the find {find!r}")
    with program.step("Ctrl+K, Enter: the record viewed last"):
        KEYS("ctrl+k")
        dialog = program.dialog("Command palette")
        focus_on(program, "Command palette")
        fitting = program.table("What fits", dialog)
        drive.until(lambda: fitting.childCount > 0 and "User" in fitting.getChildAtIndex(0).name, "a record at the top")
        KEYS("Return")
        program.window("Edit User – ")


def main():
    with Office(chosen_engine()) as office:
        program = office.console()
        with program.step("sign in by keys"):
            sign_in(program)
            program.window("Users – Gatehouse")
        first, _second = find_and_open(program)
        lock(program, first)
        with program.step("Ctrl+S: what was typed before the lock is saved"):
            KEYS("ctrl+s")
            program.says("Saved")
            title = program.window("Edit User – Lock Stays").name
        who_works_here(program)
        with program.step("a find, Ctrl+Q"):
            focus_on(program, "Find")
            TYPE("lock")
            table = program.table("Users")
            drive.until(lambda: table.queryTable().nRows == 1, "one row")
            KEYS("ctrl+q")
            told(program.wait_for_end(), 0, "exit status")
        told(office.number("SELECT count(*) FROM users WHERE first_name = 'Lock Stays'"), 1, "who was saved")
        assert office.number("SELECT count(*) FROM recent_records") >= 2, "the records viewed are kept"
        again = office.console()
        back_again(again, "lock", title)
        with again.step("Ctrl+Q"):
            KEYS("ctrl+q")
            told(again.wait_for_end(), 0, "exit status")
        program.done()


drive.story(main)
