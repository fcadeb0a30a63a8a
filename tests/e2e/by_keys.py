# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""Going through a window by the keyboard alone: where to go next is read from the accessibility tree, the name of what has the focus."""
import desk
import drive
from desk import focus_on, tab_to

__all__ = ["KEYS", "TYPE", "closed", "focus_on", "tab_to", "type_into"]

KEYS = drive.Program.keys
TYPE = drive.Program.type


def type_into(program, values):
    for label, text in values.items():
        tab_to(program, label)
        TYPE(text)
    desk.shown(program, values)


def closed(program, title):
    drive.until(lambda: not any(title in w.name for w in program.windows()), f"{title!r} to close")
