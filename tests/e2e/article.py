# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The four-part job, step by step as an office administrator does it with the mouse: a user with a lab and a group, a contact, the two
associated, a facility related (FLU-03 to FLU-06, FLU-08 to FLU-14, FLU-18 to FLU-34). By names and roles alone, through the windows alone;
afterwards the rows are read with sqlite3 or psql."""
import pyatspi

import desk
import drive
from desk import BUTTON, named
from office import Office, chosen_engine, told

USER = {"First": "Portal", "Last": "User New", "Initials": "PUN", "Username": "PortalUserNew",
        "Password": "copper lantern 58 fields", "Confirm Password": "copper lantern 58 fields"}
CONTACT = {"Contact ID": "PortalContactNew", "First": "Portal", "Last": "Contact New"}


def first_part(program, office):
    with program.step("Setup > Users, Add: the page Add User"):
        desk.find_page(program, "Users")
        window = desk.add(program, "User")
        assert [program.text(label, window) for label in USER] == [""] * len(USER), "a new user is not blank"
        group = program.find("Group", BUTTON, window)
        assert not group.getState().contains(pyatspi.STATE_ENABLED) and group.description == "Save first.", group.description
    with program.step("First, Last, Initials, Username, Password, Save: the box Attention"):
        desk.fill_all(program, USER, window)
        program.press("Save", window, BUTTON)
        box = program.dialog("Attention")
        program.says("Portal User New is saved but belongs to no lab yet", box)
        named(program, box)
    with program.step("OK: Find New Lab, empty; Find lists the active labs and nothing else"):
        program.press("OK", box)
        dialog = program.dialog("Find New Lab")
        results = desk.find_in(program, dialog)
        labs = sorted(name for (name,) in office.rows("SELECT name FROM facilities WHERE is_lab AND active"))
        told(sorted(desk.column(program, results, "Name")), labs, "Find New Lab")
    with program.step("a double click moves Customer Portal Lab down, once"):
        for _ in range(2):
            program.open_row(results, program.row_with(results, "Customer Portal Lab"))
            selected = program.table("Selected", dialog)
            program.row_with(selected, "Customer Portal Lab")
        told(selected.queryTable().nRows, 1, "rows in Selected")
    with program.step("OK: the lab stands on the page Edit User"):
        program.press("OK", dialog)
        window = program.window("Edit User – Portal User New – Gatehouse")
        table = program.table("Labs", window)
        program.row_with(table, "Customer Portal Lab")
        program.says("Saved", window)
        program.says("They sign in as ", window)
        named(program, window)
    with program.step("Group: tick Customer Portal, Save, Close"):
        program.press("Group", window, BUTTON)
        dialog = program.dialog("Assign Groups")
        named(program, dialog)
        program.mark("Customer Portal", True, dialog)
        program.press("Save", dialog)
        program.says("Saved", dialog)
        program.press("Close", dialog)
        drive.until(lambda: not any("Assign Groups" in w.name for w in program.windows()), "Assign Groups to close")
        assert program.window("Edit User – Portal User New – Gatehouse")
    with program.step("the page says what is still missing"):
        program.says("Not ready: 1 thing is missing", window)
        program.says("No contact is linked", window)


def second_part(program):
    with program.step("Setup > Contacts, Add: the page Add Contact"):
        desk.find_page(program, "Contacts")
        window = desk.add(program, "Contact")
        assert [program.text(label, window) for label in CONTACT] == ["", "", ""], "a new contact is not blank"
    with program.step("Contact ID, First, Last, Save: the page Edit Contact"):
        desk.fill_all(program, CONTACT, window)
        program.press("Save", window, BUTTON)
        window = program.window("Edit Contact – Portal Contact New – Gatehouse")
        program.says("Saved", window)
        named(program, window)
    return window


def third_part(program, office, window):
    with program.step("the button with the ellipsis: Find User, Find, choose PortalUserNew"):
        program.press("Find User…", window, BUTTON)
        dialog = program.dialog("Find User")
        results = desk.find_in(program, dialog)
        program.select_row(results, program.row_with(results, "PortalUserNew"))
        program.press("OK", dialog)
        drive.until(lambda: "PortalUserNew" in program.text("User", window), "the user in the box User")
    with program.step("nothing is stored before Save; Save associates the two"):
        told(office.number("SELECT count(*) FROM contacts WHERE contact_id = 'PortalContactNew' AND user_id IS NULL"), 1,
             "contacts without a user")
        program.press("Save", window, BUTTON)
        program.says("They sign in as ", window)
        program.says("Not ready: 1 thing is missing", window)


def fourth_part(program, window):
    with program.step("Add Facility: Find Facility with Customer chosen, Find, cal-1, OK"):
        program.press("Add Facility", window, BUTTON)
        dialog = program.dialog("Find Facility")
        assert program.marked("Customer", dialog), "Customer is not chosen"
        results = desk.find_in(program, dialog)
        program.open_row(results, program.row_with(results, "cal-1"))
        program.row_with(program.table("Selected", dialog), "cal-1")
        program.press("OK", dialog)
        facilities = program.table("Facilities", window)
        program.row_with(facilities, "cal-1")
        told(facilities.queryTable().nRows, 1, "rows in Facilities")
        assert program.window("Edit Contact – Portal Contact New – Gatehouse")


def the_answer(program, office, window):
    assets = office.number("SELECT count(*) FROM assets AS a JOIN facilities AS f ON f.id = a.owner_id WHERE f.code = 'cal-1'")
    with program.step("the contact's page says that all is there, and what they will see"):
        panel_says_ready(program, window, assets)
    with program.step("so do the user's page and the list of users"):
        program.press("Open user PortalUserNew", window, BUTTON)
        window = program.window("Edit User – Portal User New – Gatehouse")
        panel_says_ready(program, window, assets)
        table = desk.find_page(program, "Users")
        row = program.rows(table)[program.row_with(table, "PortalUserNew")]
        headers = program.headers(table)
        told(row[headers.index("Ready")], "Ready", "the column Ready")
        told(row[headers.index("Contact")], "PortalContactNew", "the column Contact")


def panel_says_ready(program, window, assets):
    drive.until(lambda: "Ready" in program.texts(window), "the heading Ready")
    for sentence in ("The user is active.", "There is a password.", "The user is in a portal group.", "A contact is linked.",
                     "An active facility is linked.", "There is something that the user may do."):
        program.says(sentence, window)
    program.says(f"1 facility · {assets} asset", window)


def check_rows(office):
    """What stands in the tables, read without any code of ours."""
    told(office.rows("SELECT first_name, last_name, initials, username, application, active FROM users WHERE login_key = 'portalusernew'"),
         [["Portal", "User New", "PUN", "PortalUserNew", "portal", "t" if office.server else "1"]], "the user")
    user = office.value("SELECT id FROM users WHERE login_key = 'portalusernew'")
    told(office.rows(f"SELECT f.code FROM user_labs AS l JOIN facilities AS f ON f.id = l.facility_id WHERE l.user_id = {user}"),
         [["CPL"]], "the labs")
    told(office.rows(f"SELECT g.name FROM user_groups AS m JOIN groups AS g ON g.id = m.group_id WHERE m.user_id = {user}"),
         [["Customer Portal"]], "the groups")
    told(office.rows(f"SELECT contact_id, first_name, last_name FROM contacts WHERE user_id = {user}"),
         [["PortalContactNew", "Portal", "Contact New"]], "the contact")
    told(office.rows("SELECT f.code FROM contact_facilities AS l JOIN facilities AS f ON f.id = l.facility_id "
                     "JOIN contacts AS c ON c.id = l.contact_id WHERE c.contact_id = 'PortalContactNew'"), [["cal-1"]], "the facilities")
    told(office.number(f"SELECT count(*) FROM credentials WHERE user_id = {user} AND must_change AND dead_at IS NOT NULL"), 1,
         "a password to be changed")
    told(office.rows(f"SELECT DISTINCT actor FROM audit WHERE tbl = 'users' AND record = '{user}'"), [["admin"]], "who did it")
    told(office.damage(), [], "damage")


def main():
    with Office(chosen_engine()) as office:
        program = office.console()
        with program.step("sign in by name and password"):
            desk.sign_in(program)
        first_part(program, office)
        window = second_part(program)
        third_part(program, office, window)
        fourth_part(program, window)
        the_answer(program, office, window)
        with program.step("File > Quit ends it"):
            desk.quit_by_menu(program)
        with program.step(f"the rows stand, as {office.shell()[0][0]} reads them"):
            check_rows(office)
        program.done()
        if office.server is None:
            demo_button(office)


def demo_button(office):
    program = office.console()
    with program.step("a demo file opens without typing"):
        program.press("Sign in to the demo", program.window("Sign In"), BUTTON)
        program.window("Users – Gatehouse")
    program.done()


drive.story(main)
