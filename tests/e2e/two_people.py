# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Two people at one record: a console worked by the keyboard alone, and a colleague at the command line, on one database. What only
one changed is kept, what both changed stands side by side, and Undo takes back what was saved."""
import desk
import drive
from desk import focus_on, tab_to
from office import OPERATOR, PASSWORD, Office, chosen_engine, told

KEYS = drive.Program.keys
TYPE = drive.Program.type


def stored(office):
    return office.rows("SELECT last_name, phone1, email2 FROM users WHERE login_key = 't.merge'")


def main():
    with Office(chosen_engine()) as office:
        office.ctl("user", "add", "t.merge", "--first", "Tess", "--last", "Merge", "--lab", "CPL")
        program = office.console()
        with program.step("sign in, find her by her login, Enter opens her"):
            desk.sign_in(program)
            KEYS("ctrl+1")
            program.window("Users – Gatehouse")
            focus_on(program, "Find")
            TYPE("t.merge")
            drive.until(lambda: program.table("Users").queryTable().nRows == 1, "one row")
            KEYS("Down", "Return")
            window = program.window("Edit User – Tess Merge – Gatehouse")
        with program.step("the colleague changes two fields, one of them is typed over here: Ctrl+S shows both"):
            tab_to(program, "Last")
            TYPE("Lindqvist")
            office.ctl("user", "set", "t.merge", "last=Berg", "phone1=044 1")
            KEYS("ctrl+s")
            program.says("and so did you: choose what is to stay, then save. Taken over already: Phone 1.", window)
            focus_on(program, "Last, mine: Lindqvist")
            told(stored(office)[0][:2], ["Berg", "044 1"], "nothing is written yet")
        with program.step("an arrow key takes theirs and mine again, Ctrl+S saves"):
            KEYS("Right")
            focus_on(program, "Last, theirs: Berg")
            drive.until(lambda: program.text("Last", window) == "Berg", "theirs in the field")
            KEYS("Left")
            focus_on(program, "Last, mine: Lindqvist")
            drive.until(lambda: program.text("Last", window) == "Lindqvist", "mine in the field")
            KEYS("ctrl+s")
            program.window("Edit User – Tess Lindqvist – Gatehouse")
            told(stored(office)[0][:2], ["Lindqvist", "044 1"], "both are kept")
        with program.step("different fields: the save goes on by itself and says so"):
            window = program.window("Edit User – Tess Lindqvist – Gatehouse")
            tab_to(program, "E-mail 2")
            TYPE("tess@example.org")
            office.ctl("user", "set", "t.merge", "phone1=044 2")
            KEYS("ctrl+s")
            program.says("Both changes are kept; taken over: Phone 1 “044 2”.", window)
            told(stored(office), [["Lindqvist", "044 2", "tess@example.org"]], "both are kept")
        with program.step("Ctrl+Z outside of a text field takes back the own save alone"):
            tab_to(program, "Labs")
            KEYS("ctrl+z")
            program.says("Undone: Tess Lindqvist – E-mail 2.")
            told([row[:2] for row in stored(office)], [["Lindqvist", "044 2"]], "the colleague's field stays")
        with program.step("what the colleague changed since is said"):
            office.ctl("user", "set", "t.merge", "last=Berg")
            KEYS("ctrl+z")
            program.says("changed “Last” at ")
            told(stored(office)[0][0], "Berg", "nothing is overwritten")
        program.done()


drive.story(main)
