# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Drives a Qt Widgets program from a process of its own, as a person with a screen reader would: by roles, names and keys.

Run a script that imports this with `drive SCRIPT.py`. A script looks like this:

    import drive
    program = drive.Program([drive.gatehouse(), "--database", "sqlite:…"])
    with program.step("sign in"):
        program.press("Sign in to the demo")
    program.done()

What Qt 6.4 tells a screen reader, and so what is told here: an edit field goes by its buddy label; a button by its text or
accessible name; a combo box by the label beside it or by its accessible description, since its own name is its current text; pages of
hidden tabs are in the tree, so only what shows counts; a table is asked for cells and never walked, for it has one node for each.
"""
import contextlib
import os
import signal
import subprocess
import sys
import time
import traceback

import pyatspi
from pyatspi import Registry

TABLES = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST)
FIELDS = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY, pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_PARAGRAPH)
MARKS = (pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_MENU_ITEM)
PRESSED = ("Press", "Toggle", "ShowMenu", "SetFocus")
PATIENCE = 15.0

# a busy machine answers late, and a late answer is one
pyatspi.setTimeout(5000, 15000)


def gatehouse():
    return os.path.join(os.environ["GATEHOUSE_BIN"], "gatehouse")


def gatehousectl(*arguments, **options):
    """Runs gatehousectl and gives the finished process with its texts; `check=False` allows a refusal."""
    options.setdefault("check", True)
    command = [os.path.join(os.environ["GATEHOUSE_BIN"], "gatehousectl"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, **options)


def until(question, what, seconds=PATIENCE):
    """The first true answer of `question`, asked until `seconds` have passed; else an AssertionError that names `what`."""
    end, last = time.monotonic() + seconds, None
    while True:
        try:
            answer = question()
            if answer:
                return answer
        except AssertionError:
            raise
        except Exception as error:  # an object that went away meanwhile raises GLib.Error
            last = error
        if time.monotonic() > end:
            raise AssertionError(f"waited {seconds:g} s in vain for {what}" + (f" ({last})" if last else ""))
        time.sleep(0.05)


def plain(text):
    """A name without mnemonics and without what ends a label."""
    return (text or "").replace("&", "").rstrip(":…* ").strip()


def shows(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def walk(node, depth=0):
    """`node` and all below it that shows, the windows themselves included; tables and lists are given, their cells are not."""
    if node is None or depth > 40:
        return
    # what lies in a hidden page is hidden with it, and need not be asked
    if depth > 0 and not shows(node):
        return
    yield node
    if node.getRole() in TABLES:
        return
    for index in range(node.childCount):
        try:
            child = node.getChildAtIndex(index)
        except Exception:
            continue
        yield from walk(child, depth + 1)


def names_of(node):
    """What a person would call `node`: its name, its description, the labels that point to it."""
    names = [node.name, node.description]
    for relation in node.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            names += [relation.getTarget(i).name for i in range(relation.getNTargets())]
    return [plain(name) for name in names if name]


def has_role(node, role):
    return role is None or (node.getRole() in role if isinstance(role, tuple) else node.getRole() == role)


class Program:
    """A program that was started here, and its windows. A `scope` narrows a search to a window, dialog or page found before."""

    def __init__(self, command, name=None, environment=None, seconds=30.0):
        self.name = name or os.path.basename(command[0])
        self.results = os.environ.get("DRIVE_RESULTS", ".")
        self.log = os.path.join(self.results, f"{self.name}.log")
        self.steps = 0
        before = {a.get_process_id() for a in Registry.getDesktop(0) if a}
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env={**os.environ, **(environment or {})})

        def appeared():
            assert self.process.poll() is None, f"{self.name} ended at once with {self.process.returncode}: {self.output()[-2000:]}"
            for node in Registry.getDesktop(0):
                if node and node.name == self.name and node.get_process_id() not in before and node.childCount:
                    return node
            return None
        self.node = until(appeared, f"program {self.name!r} on the accessibility bus", seconds)

    # --- its life

    def activate(self):
        """Brings the program's window to the front, so that keys go there: for stories with two programs."""
        def in_front():
            found = subprocess.run(["xdotool", "search", "--all", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Gatehouse"],
                                   capture_output=True, text=True, check=False).stdout.split()
            if not found:
                return False
            subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True, timeout=20)
            now = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False).stdout.strip()
            return now == found[-1]
        until(in_front, f"the window of {self.name!r} in front")

    def output(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def kill(self):
        """kill -9: what a crash or a power cut does."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait(10)

    def wait_for_end(self, seconds=PATIENCE):
        return self.process.wait(seconds)

    def done(self):
        """The end of a script that went well."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.kill()
        print(f"ok: {self.steps} steps", flush=True)

    @contextlib.contextmanager
    def step(self, what):
        """One step of the story, with its time; a failure leaves a picture, the tree and the program's last words."""
        self.steps += 1
        begin = time.monotonic()
        try:
            yield
        except BaseException:
            print(f"FAILED  {self.steps:2}. {what}", flush=True)
            self.leave_evidence(f"failed-{self.steps:02}")
            raise
        print(f"{time.monotonic() - begin:6.2f} s {self.steps:2}. {what}", flush=True)

    def leave_evidence(self, name):
        with contextlib.suppress(Exception):
            self.screenshot(name)
            print(f"    picture: {os.path.join(self.results, name)}.png", flush=True)
        with contextlib.suppress(Exception):
            with open(os.path.join(self.results, f"{name}.txt"), "w", encoding="utf-8") as out:
                out.write(self.tree())
        print("    the windows say: " + " | ".join(self.texts())[:1500], flush=True)
        print("    the program says: " + self.output()[-800:], flush=True)

    # --- finding

    def search(self, name, role=None, scope=None):
        """Everything that shows, has the role and goes by the name."""
        return [n for n in walk(scope or self.node) if has_role(n, role) and shows(n) and plain(name) in names_of(n)]

    def find(self, name, role=None, scope=None, seconds=PATIENCE):
        def look():
            found = self.search(name, role, scope)
            # what goes by its own name comes before what is only described by it
            return next((n for n in found if plain(n.name) == plain(name)), found[0] if found else None)
        return until(look, f"{self.role_name(role)} {name!r}", seconds)

    @staticmethod
    def role_name(role):
        if isinstance(role, tuple):
            return {FIELDS: "field", TABLES: "table", MARKS: "mark"}.get(role, "widget")
        return "widget" if role is None else str(role).removeprefix("ROLE_").lower().replace("_", " ")

    def absent(self, name, role=None, scope=None):
        return not self.search(name, role, scope)

    def wait_until_gone(self, name, role=None, scope=None, seconds=PATIENCE):
        until(lambda: self.absent(name, role, scope), f"{name!r} to go away", seconds)

    def window(self, part, seconds=PATIENCE):
        """The window or dialog with `part` in its title."""
        return until(lambda: next((w for w in self.windows() if part in w.name), None), f"window {part!r}", seconds)

    def windows(self):
        return [w for w in self.node if w and shows(w)]

    def dialog(self, part="", seconds=PATIENCE):
        roles = (pyatspi.ROLE_DIALOG, pyatspi.ROLE_ALERT)
        return until(lambda: next((w for w in self.windows() if w.getRole() in roles and part in w.name), None), f"dialog {part!r}", seconds)

    def tab(self, name, scope=None):
        """Goes to the tab with this name."""
        return self.press(name, scope, pyatspi.ROLE_PAGE_TAB)

    # --- doing

    def press(self, name, scope=None, role=None):
        """Presses a button, menu entry, mark or tab; one that is disabled is an error that says why it is."""
        # what was just saved or loaded may be enabled a moment later; a disabled widget offers no action
        def look():
            found = [n for n in self.search(name, role, scope) if plain(n.name) == plain(name) and self.actions(n)]
            # a button of its own comes before one inside a field, such as the magnifier of a search field
            return next((n for n in found if n.parent.getRole() not in FIELDS), found[0] if found else None)
        try:
            node = until(look, f"something to press called {name!r}", 5)
        except AssertionError:
            for other in self.search(name, role, scope):
                if not other.getState().contains(pyatspi.STATE_ENABLED):
                    raise AssertionError(f"{name!r} is disabled: {other.description or 'and does not say why'}") from None
            node = until(look, f"something to press called {name!r}")
        self.press_node(node)
        return node

    @staticmethod
    def actions(node):
        if "Action" not in pyatspi.listInterfaces(node):
            return []
        action = node.queryAction()
        return [action.getName(i) for i in range(action.nActions)]

    def press_node(self, node):
        names = self.actions(node)
        wanted = next((n for n in PRESSED if n in names), None)
        assert wanted is not None, f"{node.name!r} offers {names}, nothing to press"
        node.queryAction().doAction(names.index(wanted))

    def menu(self, *path):
        """Goes through a menu: menu("Setup", "Users")."""
        for depth, entry in enumerate(path):
            roles = (pyatspi.ROLE_MENU_ITEM, pyatspi.ROLE_MENU, pyatspi.ROLE_CHECK_MENU_ITEM, pyatspi.ROLE_RADIO_MENU_ITEM)
            node = until(lambda: next((n for n in self.search(entry, roles) if plain(n.name) == plain(entry)), None),
                         f"menu entry {' > '.join(path[:depth + 1])!r}")
            if depth + 1 < len(path):
                self.press_node(node)
                continue
            # by mouse: the entry's own action would not answer before a dialog that it opens is closed again
            assert node.getState().contains(pyatspi.STATE_ENABLED), f"{entry!r} is disabled: {node.description}"
            self.click(node)

    def fill(self, label, text, scope=None, role=FIELDS):
        """Puts `text` into the field called `label`."""
        field = self.find(label, role, scope)
        assert field.getState().contains(pyatspi.STATE_EDITABLE), f"{label!r} takes no text"
        assert field.queryEditableText().setTextContents(text), f"{label!r} refused the text"
        return field

    def text(self, label, scope=None):
        return self.text_of(self.find(label, FIELDS, scope))

    @staticmethod
    def text_of(field):
        return field.queryText().getText(0, -1)

    def mark(self, name, wanted=True, scope=None):
        """Makes a check box ticked, or not."""
        node = self.find(name, MARKS, scope)
        if node.getState().contains(pyatspi.STATE_CHECKED) != wanted:
            self.press_node(node)
            until(lambda: node.getState().contains(pyatspi.STATE_CHECKED) == wanted, f"{name!r} to be {'ticked' if wanted else 'clear'}")
        return node

    def marked(self, name, scope=None):
        return self.find(name, MARKS, scope).getState().contains(pyatspi.STATE_CHECKED)

    def combo(self, label, scope=None):
        return self.find(label, pyatspi.ROLE_COMBO_BOX, scope)

    def choices(self, label, scope=None):
        """The entries of a combo box."""
        entries = next((n for n in self.combo(label, scope) if n and n.getRole() == pyatspi.ROLE_LIST), None)
        assert entries is not None, f"{label!r} has no list"
        return [plain(entry.name) for entry in entries]

    def chosen(self, label, scope=None):
        return self.combo(label, scope).name

    def choose(self, label, entry, scope=None):
        """Chooses in a combo box: opens it and goes down by keys, for a list entry's own action does nothing in Qt."""
        box = self.combo(label, scope)
        entries = self.choices(label, scope)
        assert plain(entry) in entries, f"{label!r} offers {entries}, not {entry!r}"
        assert box.getState().contains(pyatspi.STATE_ENABLED), f"{label!r} is disabled: {box.description}"
        for _ in range(3):
            if plain(box.name) == plain(entry):
                return box
            self.press_node(box)
            self.keys("Home", *["Down"] * entries.index(plain(entry)), "Return")
            with contextlib.suppress(AssertionError):
                until(lambda: plain(box.name) == plain(entry), "the entry", 2)
        assert plain(box.name) == plain(entry), f"{label!r} stays at {box.name!r} and does not reach {entry!r}"
        return box

    # --- tables

    def table(self, name, scope=None):
        return self.find(name, TABLES, scope)

    @staticmethod
    def headers(table):
        view = table.queryTable()
        return [plain(view.getColumnHeader(c).name) if view.getColumnHeader(c) else "" for c in range(view.nColumns)]

    @staticmethod
    def rows(table, limit=200):
        """The cells' texts, row by row."""
        view = table.queryTable()
        return [[view.getAccessibleAt(r, c).name for c in range(view.nColumns)] for r in range(min(view.nRows, limit))]

    def row_with(self, table, *texts, seconds=PATIENCE):
        """The number of the first row that has all of `texts` among its cells; waits for rows that are still being fetched."""
        def look():
            for number, cells in enumerate(self.rows(table)):
                if all(text in cells for text in texts):
                    return number + 1
            return None
        try:
            return until(look, "", seconds) - 1
        except AssertionError:
            raise AssertionError(f"no row of {table.name!r} has {texts}: {self.rows(table, 10)}") from None

    def wait_for_rows(self, table, count, seconds=PATIENCE):
        until(lambda: table.queryTable().nRows == count, f"{count} rows in {table.name!r}", seconds)

    def select_row(self, table, row, column=0):
        self.click(self.cell_in_sight(table, row, column))

    def open_row(self, table, row, column=0):
        """A double click on a row."""
        self.click(self.cell_in_sight(table, row, column), double=True)

    def cell_in_sight(self, table, row, column=0):
        """A cell, after the wheel has been turned until it can be seen."""
        cell = table.queryTable().getAccessibleAt(row, column)
        for _ in range(200):
            seen = table.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            box = cell.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            # the first row's height stands for the header's, which covers what is above
            if box.height > 0 and seen.y + box.height <= box.y and box.y + box.height <= seen.y + seen.height:
                return cell
            self.click(table, 4 if box.y < seen.y + box.height else 5)
        raise AssertionError(f"row {row} of {table.name!r} cannot be brought in sight")

    # --- mouse and keys

    @staticmethod
    def click(node, button=1, double=False):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        assert box.width > 0 and box.height > 0, f"{node.name!r} is nowhere on the screen"
        repeat = ["--repeat", "2", "--delay", "60"] if double else []
        x, y = box.x + min(box.width // 2, 60), box.y + box.height // 2
        subprocess.run(["xdotool", "mousemove", str(x), str(y), "click", *repeat, str(button)], check=True, timeout=20)

    @staticmethod
    def keys(*chords):
        """Keys as xdotool names them: "ctrl+s", "Return"."""
        subprocess.run(["xdotool", "key", "--delay", "20", *chords], check=True)

    @staticmethod
    def type(text):
        subprocess.run(["xdotool", "type", "--delay", "10", text], check=True)

    def focused(self, scope=None):
        """What has the focus: the innermost, for what stands around a field takes itself for focused too, and so does the chosen tab."""
        focused = [n for n in walk(scope or self.node) if n.getState().contains(pyatspi.STATE_FOCUSED)]
        return next((n for n in reversed(focused) if n.getRole() != pyatspi.ROLE_PAGE_TAB), focused[0] if focused else None)

    # --- reading

    def texts(self, scope=None):
        """Every name that shows: what the windows say."""
        return [node.name for node in walk(scope or self.node) if node.name and shows(node)]

    def says(self, part, scope=None, seconds=PATIENCE):
        """Waits until a window says something that contains `part`, and gives the whole of it."""
        return until(lambda: next((t for t in self.texts(scope) if part in t), None), f"a window that says {part!r}", seconds)

    def unnamed(self, scope=None):
        """Widgets that a person could use and a screen reader could not name."""
        roles = FIELDS + MARKS + (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TABLE, pyatspi.ROLE_COMBO_BOX)
        nameless = []
        for node in walk(scope or self.node):
            if node.getRole() not in roles or not shows(node):
                continue
            called = names_of(node)
            # a combo box's own name is only its current text
            if not called or (node.getRole() == pyatspi.ROLE_COMBO_BOX and called == [plain(node.name)]):
                nameless.append(f"{node.getRoleName()} in {node.parent.name if node.parent else '?'!r}")
        return nameless

    def screenshot(self, name):
        subprocess.run(["import", "-window", "root", os.path.join(self.results, f"{name}.png")], check=True, timeout=30)

    def tree(self, scope=None):
        def lines(node, depth=0):
            if node is None or depth > 40:
                return
            yield "  " * depth + f"[{node.getRoleName()}] {node.name!r}" + ("" if shows(node) else " (hidden)")
            if node.getRole() not in TABLES:
                for index in range(node.childCount):
                    yield from lines(node.getChildAtIndex(index), depth + 1)
        return "\n".join(lines(scope or self.node))


def story(function):
    """Runs a script's main function: an error that it does not catch is told and gives exit status 1."""
    try:
        function()
    except BaseException:
        traceback.print_exc()
        sys.exit(1)
