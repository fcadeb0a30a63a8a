# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The four-part job by the keyboard alone, as somebody does it who cannot use a mouse: no click, and no action that a key would not do.
Where to go next is read from the accessibility tree: the name of what has the focus."""
import drive
from by_keys import KEYS, TYPE, closed, focus_on, tab_to, type_into
from office import OPERATOR, PASSWORD, Office, chosen_engine, told


def pick(program, dialog, text, cell):
    """In a find dialog: typing lists at once, Down goes to Results, Enter takes the row."""
    focus_on(program, "Find")
    TYPE(text)
    results = program.table("Results", dialog)
    drive.until(lambda: results.queryTable().nRows > 0, f"rows for {text!r}")
    program.row_with(results, cell)
    told(results.queryTable().nRows, 1, f"rows for {text!r}")
    KEYS("Down", "Return")


def user(program):
    with program.step("Ctrl+1, Ctrl+N: the page Add User with the focus in First"):
        KEYS("ctrl+1")
        program.window("Users – Gatehouse")
        KEYS("ctrl+n")
        program.window("Add User – Gatehouse")
        focus_on(program, "First")
    with program.step("type, Tab, Ctrl+S: the box Attention"):
        type_into(program, {"First": "Portal", "Last": "User New", "Initials": "PUN", "Username": "PortalUserNew",
                            "Password": "copper lantern 58 fields", "Confirm Password": "copper lantern 58 fields"})
        KEYS("ctrl+s")
        program.dialog("Attention")
    with program.step("Enter, then Find New Lab by keys"):
        KEYS("Return")
        dialog = program.dialog("Find New Lab")
        pick(program, dialog, "Customer Portal", "Customer Portal Lab")
        program.row_with(program.table("Selected", dialog), "Customer Portal Lab")
        KEYS("ctrl+Return")
        closed(program, "Find New Lab")
        window = program.window("Edit User – Portal User New – Gatehouse")
        program.row_with(program.table("Labs", window), "Customer Portal Lab")
    with program.step("Ctrl+G: Assign Groups, Space ticks, Ctrl+S saves, Esc closes"):
        KEYS("ctrl+g")
        dialog = program.dialog("Assign Groups")
        tab_to(program, "Customer Portal")
        KEYS("space")
        drive.until(lambda: program.marked("Customer Portal", dialog), "the tick")
        KEYS("ctrl+s")
        program.says("Saved", dialog)
        KEYS("Escape")
        closed(program, "Assign Groups")


def contact(program):
    with program.step("Ctrl+2, Ctrl+N: the page Add Contact with the focus in Contact ID"):
        KEYS("ctrl+2")
        program.window("Contacts – Gatehouse")
        KEYS("ctrl+n")
        program.window("Add Contact – Gatehouse")
        focus_on(program, "Contact ID")
    with program.step("type, Tab, Enter saves: Edit Contact"):
        type_into(program, {"Contact ID": "PortalContactNew", "First": "Portal", "Last": "Contact New"})
        KEYS("Return")
        window = program.window("Edit Contact – Portal Contact New – Gatehouse")
        program.says("Saved", window)
    with program.step("Enter in the box User: Find User by keys, Ctrl+S"):
        tab_to(program, "User")
        KEYS("Return")
        pick(program, program.dialog("Find User"), "PortalUserNew", "PortalUserNew")
        closed(program, "Find User")
        drive.until(lambda: "PortalUserNew" in program.text("User", window), "the user in the box User")
        KEYS("ctrl+s")
        program.says("They sign in as ", window)
    with program.step("Ctrl+Shift+L: Find Facility by keys, Ctrl+Enter"):
        KEYS("ctrl+shift+l")
        dialog = program.dialog("Find Facility")
        pick(program, dialog, "cal-1", "cal-1")
        program.row_with(program.table("Selected", dialog), "cal-1")
        KEYS("ctrl+Return")
        closed(program, "Find Facility")
        program.row_with(program.table("Facilities", window), "cal-1")
        drive.until(lambda: "Ready" in program.texts(window), "the heading Ready")


def main():
    with Office(chosen_engine()) as office:
        program = office.console()
        with program.step("type name and password, Enter"):
            program.window("Sign In")
            type_into(program, {"Username": OPERATOR})
            tab_to(program, "Password")
            TYPE(PASSWORD)
            KEYS("Return")
            program.window("Users – Gatehouse")
        user(program)
        contact(program)
        with program.step("Ctrl+Q ends it, with everything stored"):
            KEYS("ctrl+q")
            told(program.wait_for_end(), 0, "exit status")
            told(office.rows("SELECT u.username, f.code FROM users AS u JOIN contacts AS c ON c.user_id = u.id "
                             "JOIN contact_facilities AS l ON l.contact_id = c.id JOIN facilities AS f ON f.id = l.facility_id "
                             "WHERE c.contact_id = 'PortalContactNew'"), [["PortalUserNew", "cal-1"]], "the chain")
            told(office.damage(), [], "damage")
        program.done()


drive.story(main)
