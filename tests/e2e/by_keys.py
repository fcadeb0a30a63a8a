# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Going through a window by the keyboard alone: where to go next is read from the accessibility tree, the name of what has the focus."""
import desk
import drive

KEYS = drive.Program.keys
TYPE = drive.Program.type


def tab_to(program, name, backwards=False):
    """Tab until the focus is on what goes by `name`, as a person does who listens to where it is."""
    heard = []
    for _ in range(60):
        node = drive.until(program.focused, "something with the focus")
        heard.append(node.name)
        if drive.plain(name) in drive.names_of(node):
            return node
        KEYS("shift+Tab" if backwards else "Tab")
    raise AssertionError(f"Tab never comes to {name!r}: {heard}")


def focus_on(program, name):
    """The focus goes there by itself."""
    def there():
        node = program.focused()
        return node if node is not None and drive.plain(name) in drive.names_of(node) else None
    return drive.until(there, f"the focus on {name!r}")


def type_into(program, values):
    for label, text in values.items():
        tab_to(program, label)
        TYPE(text)
    desk.shown(program, values)


def closed(program, title):
    drive.until(lambda: not any(title in w.name for w in program.windows()), f"{title!r} to close")
