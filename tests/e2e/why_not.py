# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""The two commonest questions by the keyboard alone, with their actions counted: *why can't she sign in?* is answered and mended in at
most 4, *who can see this asset?* in at most 3. An action is a filled field or a key chord; moving the focus counts nothing."""
import json

import desk
import drive
from office import OPERATOR, PASSWORD, Office, chosen_engine, told

KEYS = drive.Program.keys
TYPE = drive.Program.type
CHECK, FIX, WHO = "ctrl+shift+k", "ctrl+m", "ctrl+shift+w"


def focus_on(program, name):
    """The focus goes there by itself. A combo box goes by the label beside it."""
    def there():
        node = program.focused()
        return node if node is not None and drive.plain(name) in drive.names_of(node) else None
    return drive.until(there, f"the focus on {name!r}")


class Actions:
    """What was done for one question; printed as a list."""

    def __init__(self, question, most):
        self.question, self.most, self.done = question, most, []

    def key(self, chord, why):
        self.done.append(f"{chord}: {why}")
        KEYS(chord)

    def fill(self, field, text):
        self.done.append(f"fill {field!r} with {text!r}")
        TYPE(text)

    def close(self):
        print(f"{self.question} {len(self.done)} actions of at most {self.most}:")
        for number, line in enumerate(self.done, 1):
            print(f"  {number}. {line}")
        assert len(self.done) <= self.most, f"{len(self.done)} actions, at most {self.most}"


def answered(program, *sentences):
    window = program.window("Check Access")
    for sentence in sentences:
        program.says(sentence, window)
    return window


def ask(program, actions, login):
    actions.key(CHECK, "Check Access…")
    focus_on(program, "User")
    actions.fill("User", login)


def inactive(program, office, login, first, last):
    actions = Actions("Why can't she sign in? (deactivated)", 4)
    with program.step("an inactive account: asked, named, opened, activated"):
        ask(program, actions, login)
        answered(program, f"{first} {last} cannot sign in.", "The first broken link: The user is inactive")
        desk.named(program)
        actions.key(FIX, "Fix the First: her record, the focus in Status")
        program.window(f"Edit User – {first} {last}")
        focus_on(program, "Status")
        actions.key("ctrl+shift+a", "Activate, which saves")
        program.says("Activated", program.window(f"Edit User – {first} {last}"))
        told(office.value(f"SELECT active FROM users WHERE username = '{login}'") in ("1", "t"), True, "active")
    actions.close()
    with program.step("the page says so by itself"):
        KEYS(CHECK)
        answered(program, f"{first} {last} can sign in and is ready.")


def locked(program, office, login, first, last):
    actions = Actions("Why can't she sign in? (locked)", 4)
    with program.step("a locked account: asked, named, unlocked"):
        ask(program, actions, login)
        answered(program, f"{first} {last} cannot sign in.", "The account is locked until")
        actions.key(FIX, "Fix the First: her record, unlocked")
        program.says("Unlocked", program.window(f"Edit User – {first} {last}"))
        told(office.number(f"SELECT count(*) FROM sign_in_state s JOIN users u ON u.id = s.user_id WHERE u.username = '{login}' "
                           "AND s.locked_until IS NOT NULL"), 0, "locks")
    actions.close()


def expired(program, office, login, first, last):
    actions = Actions("Why can't she sign in? (the account has ended)", 4)
    with program.step("an account that has ended: asked, named, the date opened and taken away"):
        ask(program, actions, login)
        answered(program, f"{first} {last} cannot sign in.", "The account was valid until 2026-01-31.")
        actions.key(FIX, "Fix the First: her record, the focus in Valid until")
        window = program.window(f"Edit User – {first} {last}")
        focus_on(program, "Valid until")
        actions.key("ctrl+shift+x", "No End, which saves")
        program.says("Saved", window)
        told(office.number(f"SELECT count(*) FROM users WHERE username = '{login}' AND valid_until IS NULL"), 1, "without a last day")
    actions.close()
    with program.step("the page says so by itself"):
        KEYS(CHECK)
        answered(program, f"{first} {last} can sign in and is ready.")


def too_early(program, office, login, first, last):
    actions = Actions("Why can't she sign in? (the account has not begun)", 4)
    with program.step("an account that has not begun: asked, named, the date opened and taken away"):
        ask(program, actions, login)
        answered(program, f"{first} {last} cannot sign in.", "2096-01-31")
        actions.key(FIX, "Fix the First: her record, the focus in Valid from")
        window = program.window(f"Edit User – {first} {last}")
        focus_on(program, "Valid from")
        actions.key("ctrl+shift+b", "No Start, which saves")
        program.says("Saved", window)
        told(office.number(f"SELECT count(*) FROM users WHERE username = '{login}' AND valid_from IS NULL"), 1, "without a first day")
    actions.close()


def who(program, office):
    asset, seers = office.rows(
        "SELECT a.number, count(*) FROM assets a JOIN contact_facilities l ON l.facility_id = a.owner_id "
        "GROUP BY a.number ORDER BY 2 DESC, 1 LIMIT 1")[0]
    listed = office.ctl("who-sees", "--asset", asset, "--json")
    wanted = sorted(item["login"] for item in json.loads(listed)["items"])
    assert wanted, f"nobody sees {asset}, though {seers} are linked"
    actions = Actions("Who can see this asset?", 3)
    with program.step(f"everybody who sees {asset}"):
        actions.key(WHO, "Who Can See…")
        window = program.window("Who Can See – Gatehouse")
        focus_on(program, "Asset number")
        actions.fill("Asset number", asset)
        program.says(f"can see the asset {asset}", window)
        table = program.table("Who can see it", window)
        told(sorted(desk.column(program, table, "Username")), wanted, "who sees it")
        desk.named(program, window)
    actions.close()
    with program.step("and on to the chain of the first"):
        KEYS("ctrl+t")
        answered(program, f"can see the asset {asset}.", "Every link of the chain holds.")


def ready_people(office, count):
    """Logins and names of people who are ready, read by the command line."""
    items = json.loads(office.ctl("user", "list", "--limit", "60", "--json"))["items"]
    ready = [item for item in items if item["ready"] and item["first"].isascii() and item["last"].isascii()]
    assert len(ready) >= count, f"only {len(ready)} are ready"
    return [(item["login"], item["first"], item["last"]) for item in ready[:count]]


def main():
    with Office(chosen_engine()) as office:
        people = ready_people(office, 4)
        office.ctl("user", "deactivate", people[0][0])
        office.lock(people[1][0])
        office.ctl("user", "set", people[2][0], "valid-until=2026-01-31")
        office.ctl("user", "set", people[3][0], "valid-from=2096-01-31")
        program = office.console()
        with program.step("sign in"):
            desk.sign_in(program, OPERATOR, PASSWORD)
        inactive(program, office, *people[0])
        locked(program, office, *people[1])
        expired(program, office, *people[2])
        too_early(program, office, *people[3])
        who(program, office)
        program.done()


drive.story(main)
