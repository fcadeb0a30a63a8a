# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Somebody leaves: found, ended and confirmed by the keyboard in three actions, and everything that was his has ended."""
import drive
from office import OPERATOR, PASSWORD, Office, chosen_engine, told

KEYS = drive.Program.keys
TYPE = drive.Program.type
READY = ("SELECT u.username FROM users AS u JOIN contacts AS c ON c.user_id = u.id JOIN contact_facilities AS l ON l.contact_id = c.id "
         "WHERE u.active AND c.active AND u.application = 'portal' ORDER BY u.username LIMIT 1")


def sign_in(program):
    window = program.window("Sign In")
    program.fill("Username", OPERATOR, window)
    program.fill("Password", PASSWORD, window)
    drive.until(lambda: program.focused(window), "the focus in the window: a key before it would be lost")
    KEYS("Return")
    return program.window("Users – Gatehouse")


def main():
    with Office(chosen_engine()) as office:
        login = office.rows(READY)[0][0]
        program = office.console()
        with program.step("sign in: the list of users with the focus in Find"):
            window = sign_in(program)
        actions = []
        with program.step(f"1 find: type {login}"):
            TYPE(login)
            table = program.table("Users", window)
            drive.until(lambda: table.queryTable().nRows == 1, f"{login} alone")
            actions.append("type the login into Find")
        with program.step("2 Leaver…: Ctrl+Shift+E says who loses what"):
            KEYS("ctrl+shift+e")
            dialog = program.dialog("Leaver")
            program.says(f"The user {login} becomes inactive.", dialog)
            actions.append("Ctrl+Shift+E")
        with program.step("3 confirm: Enter"):
            KEYS("Return")
            program.says("has left: nothing opens any more.", window)
            actions.append("Enter")
        print("a leaver:", " · ".join(actions), f"({len(actions)} actions)")
        told(office.rows(f"SELECT COUNT(*) FROM users AS u JOIN contacts AS c ON c.user_id = u.id WHERE u.username = '{login}' "
                         "AND (u.active OR c.active)"), [["0"]], "active records of the leaver")
        told(office.rows("SELECT COUNT(*) FROM contact_facilities AS l JOIN contacts AS c ON c.id = l.contact_id "
                         f"JOIN users AS u ON u.id = c.user_id WHERE u.username = '{login}' AND l.valid_until IS NULL"), [["0"]],
             "links that go on")
        with program.step("Ctrl+Q ends it"):
            KEYS("ctrl+q")
            told(program.wait_for_end(), 0, "exit status")
            told(office.damage(), [], "damage")
        program.done()


drive.story(main)
