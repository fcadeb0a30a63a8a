# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The driver tries itself on a window that has one of everything."""
import os
import sys

import drive


def refused(action, part):
    """`action` fails with an AssertionError that says `part`."""
    try:
        action()
    except AssertionError as error:
        assert part in str(error), f"expected {part!r}, got {error}"
        return
    raise SystemExit(f"nothing was refused, expected {part!r}")


def main():
    program = drive.Program([sys.argv[1]])
    with program.step("read the window"):
        program.window("Sample")
        assert program.unnamed() == [], program.unnamed()
        assert program.choices("Type") == ["General", "Customer User", "Customer Admin"]
    with program.step("fill, choose, tick, save"):
        program.fill("Name", "Zoë Müller")
        program.choose("Type", "Customer Admin")
        program.mark("Active")
        program.mark("Active")
        assert program.marked("Active") and program.text("Name") == "Zoë Müller"
        program.press("Save")
        assert program.says("Saved") == "Saved Zoë Müller, Customer Admin, active"
    with program.step("choose upwards"):
        program.choose("Type", "General")
        assert program.chosen("Type") == "General"
    with program.step("read and open a row"):
        table = program.table("People")
        assert program.headers(table) == ["Name", "Lab"]
        program.wait_for_rows(table, 50)
        row = program.row_with(table, "Person 4", "L1")
        assert row == 4
        program.select_row(table, row)
        program.open_row(table, row)
        program.says("Opened Person 4")
    with program.step("menu and dialog"):
        program.menu("Setup", "About")
        dialog = program.dialog("About")
        program.says("This is a sample.", dialog)
        program.press("OK", dialog)
        program.wait_until_gone("This is a sample.")
    with program.step("keys go where the focus is"):
        program.find("Name", drive.FIELDS).queryComponent().grabFocus()
        program.keys("ctrl+a")
        program.type("typed")
        drive.until(lambda: program.text("Name") == "typed", "the typed text")
    with program.step("what cannot be done is said"):
        refused(lambda: program.press("Locked"), "Only an Administrator may do this.")
        refused(lambda: program.choose("Type", "Nobody"), "offers ['General', 'Customer User', 'Customer Admin']")
        refused(lambda: program.find("Nowhere", seconds=0.2), "'Nowhere'")
        refused(lambda: program.row_with(program.table("People"), "Nobody", seconds=0.2), "no row of 'People'")
    with program.step("a failure leaves a picture and the tree"):
        program.leave_evidence("example")
        assert os.path.getsize(os.path.join(program.results, "example.png")) > 1000
        with open(os.path.join(program.results, "example.txt"), encoding="utf-8") as tree:
            assert "'People'" in tree.read()
    with program.step("it can be killed and started again"):
        program.kill()
        again = drive.Program([sys.argv[1]])
        assert again.text("Name") == ""
        again.done()
    program.done()


drive.story(main)
