# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Two people at one record, each at a console of their own: two programs, two operators, one database. What only one changed is kept,
what both changed stands side by side in the window of who saves second, and Undo takes back nothing that the other changed since."""
import desk
import drive
from desk import focus_on, tab_to
from office import OPERATOR, PASSWORD, Office, chosen_engine, told

KEYS = drive.Program.keys
TYPE = drive.Program.type
COLLEAGUE, SECRET = "bea", "granite lantern ripens 5"


class Person:
    """Somebody at a console, who works it by the keyboard."""

    def __init__(self, office, name, password, home=None):
        self.program = office.console(home)
        with self.program.step(f"{name} signs in, finds her by her login, Enter opens her"):
            desk.sign_in(self.program, name, password)
            self.front()
            KEYS("ctrl+1")
            self.program.window("Users – Gatehouse")
            focus_on(self.program, "Find")
            TYPE("t.merge")
            drive.until(lambda: self.program.table("Users").queryTable().nRows == 1, "one row")
            KEYS("Down", "Return")
            self.record("Tess Merge")

    def front(self):
        self.program.activate()

    def record(self, name):
        return self.program.window(f"Edit User – {name} – Gatehouse")

    def types(self, values):
        self.front()
        for label, text in values.items():
            tab_to(self.program, label)
            KEYS("ctrl+a")
            TYPE(text)
            drive.until(lambda label=label, text=text: self.program.text(label) == text, f"{text!r} in {label!r}")

    def presses(self, *chords):
        self.front()
        KEYS(*chords)

    def undoes(self):
        """Outside of a text field, where Ctrl+Z is the field's own."""
        self.front()
        tab_to(self.program, "Labs")
        KEYS("ctrl+z")

    def reads(self, part):
        return self.program.says(part)


def stored(office):
    return office.rows("SELECT last_name, phone1, email2 FROM users WHERE login_key = 't.merge'")[0]


def merging(office, anna, bea):
    with anna.program.step("both type, bea saves first: nothing is said to her"):
        anna.types({"Last": "Lindqvist"})
        bea.types({"Last": "Berg", "Phone 1": "044 1"})
        bea.presses("ctrl+s")
        bea.record("Tess Berg")
        told(stored(office), ["Berg", "044 1", ""], "the first save")
    with anna.program.step("the second save shows what both changed, and takes over what only bea did"):
        anna.presses("ctrl+s")
        anna.reads(f"{COLLEAGUE} changed this record at ")
        anna.reads("and so did you: choose what is to stay, then save. Taken over already: Phone 1.")
        focus_on(anna.program, "Last, mine: Lindqvist")
        anna.program.find("Last, theirs: Berg")
        told(anna.program.text("Phone 1"), "044 1", "theirs in the field")
        told(stored(office), ["Berg", "044 1", ""], "nothing is written yet")
    with anna.program.step("theirs and mine again by arrow keys, then saved"):
        anna.presses("Right")
        drive.until(lambda: anna.program.text("Last") == "Berg", "theirs in the field")
        anna.presses("Left")
        drive.until(lambda: anna.program.text("Last") == "Lindqvist", "mine in the field")
        anna.presses("ctrl+s")
        anna.record("Tess Lindqvist")
        told(stored(office), ["Lindqvist", "044 1", ""], "both are kept")
    with bea.program.step("bea changes another field over what she saw: her save goes on by itself and says so"):
        bea.types({"E-mail 2": "tess@example.org"})
        bea.presses("ctrl+s")
        bea.reads(f"{OPERATOR} saved this record at ")
        bea.reads("Both changes are kept; taken over: Last “Lindqvist”.")
        bea.record("Tess Lindqvist")
        told(stored(office), ["Lindqvist", "044 1", "tess@example.org"], "both are kept")


def undoing(office, anna, bea):
    with anna.program.step("Undo takes back the own save and leaves the other's field"):
        anna.undoes()
        anna.reads("Undone: Tess Berg – Last.")
        told(stored(office), ["Berg", "044 1", "tess@example.org"], "the e-mail stays")
        anna.record("Tess Berg")
    with bea.program.step("both change the same field, bea second: she sees both and keeps hers"):
        anna.types({"Last": "Holm"})
        anna.presses("ctrl+s")
        anna.record("Tess Holm")
        bea.types({"Last": "Virta"})
        bea.presses("ctrl+s")
        focus_on(bea.program, "Last, mine: Virta")
        bea.program.find("Last, theirs: Holm")
        bea.presses("ctrl+s")
        bea.record("Tess Virta")
        told(stored(office)[0], "Virta", "bea's")
    with anna.program.step("Undo of the first is refused, with who changed what"):
        anna.undoes()
        anna.reads(f"Not undone: {COLLEAGUE} changed “Last” at ")
        told(stored(office), ["Virta", "044 1", "tess@example.org"], "nothing is overwritten")
    with bea.program.step("bea's own Undo works"):
        bea.undoes()
        bea.reads("Undone: Tess Holm – Last.")
        told(stored(office), ["Holm", "044 1", "tess@example.org"], "what stood before hers")


def main():
    with Office(chosen_engine()) as office:
        office.ctl("user", "add", "t.merge", "--first", "Tess", "--last", "Merge", "--lab", "CPL")
        office.ctl("operator", "add", COLLEAGUE, "--group", "Portal Admin", "--password-stdin", input=SECRET + "\n")
        anna = Person(office, OPERATOR, PASSWORD)
        bea = Person(office, COLLEAGUE, SECRET, "bea")
        merging(office, anna, bea)
        undoing(office, anna, bea)
        bea.program.done()
        anna.program.done()


drive.story(main)
