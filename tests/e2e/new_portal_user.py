# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""A new portal user on one page, by the keyboard alone, with the check: in at most 14 actions. An action is a field that is filled, a key
chord, or a choice from a list; moving the focus counts nothing. The list of actions is printed."""
import desk
import drive
from desk import focus_on, tab_to
from office import Office, chosen_engine, told

MOST = 14


class Actions:
    def __init__(self, program):
        self.program = program
        self.done = []

    def chord(self, keys, what):
        self.done.append(f"{what} ({keys})")
        self.program.keys(keys)

    def fill(self, label, text):
        tab_to(self.program, label)
        self.done.append(f"fill {label}")
        self.program.type(text)

    def take(self, what):
        """The first thing that is offered below the field: Enter takes it."""
        self.done.append(f"choose {what} from the list")
        self.program.keys("Return")

    def choose(self, label, entry):
        """A choice in a box: typing its first letters chooses, as everybody does who does not open it."""
        tab_to(self.program, label)
        self.done.append(f"choose {entry} in {label}")
        self.program.type(entry)

    def tell(self):
        for number, action in enumerate(self.done, 1):
            print(f"    {number:2}. {action}", flush=True)
        print(f"    {len(self.done)} actions, at most {MOST}", flush=True)


def main():
    with Office(chosen_engine()) as office:
        before = office.counts()
        program = office.console()
        desk.sign_in(program)
        actions = Actions(program)
        with program.step("Ctrl+Shift+N: the page, with the focus in First"):
            actions.chord("ctrl+shift+n", "open New Portal User")
            window = program.window("New Portal User – Gatehouse")
            program.says("What is still missing", window)
            focus_on(program, "First")
            desk.named(program, window)
        with program.step("who: first, last, e-mail; the login comes by itself"):
            actions.fill("First", "Una")
            actions.fill("Last", "Quist")
            actions.fill("E-mail", "una.quist@example.org")
            drive.until(lambda: program.text("Username", window) == "una.quist@example.org", "the login from the e-mail")
            told(program.text("Contact ID", window), "una.quist@example.org", "the contact's ID")
        with program.step("which facility: cal-1, found while typing"):
            actions.fill("Facility", "cal-1")
            field = program.find("Facility", drive.FIELDS, window)
            drive.until(lambda: field.description == "1 found. Enter takes cal-1 · cal-1.", "the suggestion, as it is read out")
            actions.take("cal-1")
            program.row_with(program.table("Facilities", window), "cal-1")
        with program.step("which lab: Customer Portal Lab; nothing is missing any more"):
            actions.choose("Lab", "Customer Portal Lab")
            program.says("Nothing: they can sign in as soon as you choose Create.", window)
            program.says("1 facility · ", window)
        with program.step("Ctrl+Enter creates; the check's result stands in place"):
            actions.chord("ctrl+Return", "Create")
            program.says("Una Quist is made. Ready", window)
            program.says("Created ", window)
            drive.until(lambda: program.text("One-time passphrase", window).count("-") >= 5, "the passphrase")
            program.says("There is a password.", window)
            desk.named(program, window)
        with program.step("the list of actions"):
            actions.tell()
            assert len(actions.done) <= MOST, f"{len(actions.done)} actions"
        with program.step("it stands in the tables, once, and the check agrees"):
            told(office.rows("SELECT u.username, c.contact_id, f.code, g.name, l.code FROM users AS u JOIN contacts AS c ON c.user_id = u.id "
                             "JOIN contact_facilities AS cf ON cf.contact_id = c.id JOIN facilities AS f ON f.id = cf.facility_id "
                             "JOIN user_groups AS ug ON ug.user_id = u.id JOIN groups AS g ON g.id = ug.group_id "
                             "JOIN user_labs AS ul ON ul.user_id = u.id JOIN facilities AS l ON l.id = ul.facility_id "
                             "WHERE u.username = 'una.quist@example.org'"),
                 [["una.quist@example.org", "una.quist@example.org", "cal-1", "Customer Portal", "CPL"]], "the four parts")
            after = office.counts()
            for table in ("users", "contacts", "user_labs", "user_groups", "contact_facilities", "credentials"):
                told(after[table] - before[table], 1, f"new rows in {table}")
            office.ctl("check", "una.quist@example.org")
            told(office.damage(), [], "damage")
        with program.step("Ctrl+N: another, with the same customer, group and lab"):
            program.keys("ctrl+n")
            focus_on(program, "First")
            told(program.text("First", window), "", "First")
            program.row_with(program.table("Facilities", window), "cal-1")
            program.keys("ctrl+q")
            told(program.wait_for_end(), 0, "exit status")
        program.done()


drive.story(main)
