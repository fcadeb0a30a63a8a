# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""What a person types wrong is told beside the field, nothing is stored, and what was typed is still there."""
import pyatspi

import desk
import drive
from desk import BUTTON
from office import Office, chosen_engine, told

PASSWORDS = {"Password": "copper lantern 58 fields", "Confirm Password": "copper lantern 58 fields"}
PERSON = {"First": "Ada", "Last": "Brandt", "Initials": "AB", "Username": "ada.brandt", **PASSWORDS}


def save_refused(program, office, window, values, sentence, field):
    """Save says `sentence` at `field`; the tables are as before, and so is everything that was typed."""
    before = office.counts()
    desk.fill_all(program, values, window)
    program.press("Save", window, BUTTON)
    said = program.says(sentence, window)
    marked = program.find(field, (*drive.FIELDS, pyatspi.ROLE_TABLE), window)
    drive.until(lambda: sentence in marked.description, f"{sentence!r} at {field!r}, which says {marked.description!r}")
    desk.shown(program, values, window)
    told(office.counts(), before, f"rows after “{said}”")
    # the page still tells that it is not saved
    assert any("•" in text for text in program.texts()), "the tab shows no mark of unsaved changes"


def user(program, office, taken):
    desk.find_page(program, "Users")
    window = desk.add(program, "User")
    cases = [
        ("a required field is blank", {"First": "Ada"}, "Last cannot be blank", "Last"),
        ("a login that is taken, in another case", {**PERSON, "Username": taken.upper()}, "is taken already", "Username"),
        ("a login with a space", {"Username": "ada brandt"}, "holds a character that is not allowed", "Username"),
        ("two passwords that differ", {"Username": "ada.brandt", "Confirm Password": "copper lantern 59"}, "The two passwords differ",
         "Confirm Password"),
        ("a password that is too short", {"Password": "short", "Confirm Password": "short"}, "is shorter than 8 characters", "Password"),
        ("a password that is the login", {"Password": "ada.brandt", "Confirm Password": "ada.brandt"}, "is easy to guess", "Password"),
        ("an address that is none", {**PASSWORDS, "E-mail 1": "ada at example.org"}, "is no e-mail address", "E-mail 1"),
        ("a name of 300 characters", {"E-mail 1": "ada@example.org", "First": "A" * 300}, "is longer than 100 characters", "First"),
        ("a character that cannot be seen", {"First": "A\x1bda"}, "holds a character that cannot be seen", "First"),
    ]
    for what, values, sentence, field in cases:
        with program.step(f"user: {what}"):
            save_refused(program, office, window, values, sentence, field)
    with program.step("corrected, it is saved, and Attention appears once"):
        program.fill("First", "Ada", window)
        program.press("Save", window, BUTTON)
        program.press("OK", program.dialog("Attention"))
        program.press("Cancel", program.dialog("Find New Lab"))
        window = program.window("Edit User – Ada Brandt – Gatehouse")
        program.says("A user needs at least one lab", window)
        told(office.number("SELECT count(*) FROM users WHERE login_key = 'ada.brandt'"), 1, "users")


def contact(program, office, taken_id, taken_login):
    desk.find_page(program, "Contacts")
    window = desk.add(program, "Contact")
    cases = [
        ("a required field is blank", {"First": "Ada"}, "Contact ID cannot be blank", "Contact ID"),
        ("a contact ID that is taken, in another case", {"Contact ID": taken_id.swapcase(), "Last": "Brandt"}, "is taken already",
         "Contact ID"),
        ("an address with a second line in it", {"Contact ID": "ada@example.org", "E-mail": "ada@example.org\x0bbcc: all@example.org"},
         "E-mail holds a character that cannot be seen", "E-mail"),
    ]
    for what, values, sentence, field in cases:
        with program.step(f"contact: {what}"):
            save_refused(program, office, window, values, sentence, field)
    with program.step("contact: a user who belongs to another contact"):
        program.fill("E-mail", "ada@example.org", window)
        program.press("Save", window, BUTTON)
        window = program.window("Edit Contact – Ada Brandt – Gatehouse")
        program.press("Find User…", window, BUTTON)
        dialog = program.dialog("Find User")
        results = desk.find_in(program, dialog)
        program.open_row(results, program.row_with(results, taken_login))
        drive.until(lambda: taken_login in program.text("User", window), "the user in the box User")
        save_refused(program, office, window, {}, "belongs to the contact", "User")
        assert taken_login in program.text("User", window), "the box User was emptied"


def main():
    with Office(chosen_engine()) as office:
        login, contact_id = office.rows("SELECT u.username, c.contact_id FROM users AS u JOIN contacts AS c ON c.user_id = u.id "
                                        "ORDER BY u.id LIMIT 1")[0]
        program = office.console()
        with program.step("a wrong password is told at the field, and the name is still there"):
            dialog = program.window("Sign In")
            program.fill("Username", "admin", dialog)
            program.fill("Password", "not this one", dialog)
            program.press("Sign In", dialog, BUTTON)
            program.says("password is wrong", dialog)
            told(program.text("Username", dialog), "admin", "the name")
        desk.sign_in(program)
        user(program, office, login)
        contact(program, office, contact_id, login)
        told(office.damage(), [], "damage")
        program.done()


drive.story(main)
