# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 of the console while somebody types a new portal user, 30 times at moments drawn by lot. After the next start at most what was
typed in the last second is missing, the rest stands in its fields again, and no password stands in any file."""
import glob
import os
import random
import subprocess
import time

import desk
import drive
from desk import focus_on, tab_to
from office import Office, chosen_engine

KILLS = 30
LONGEST_LOSS = 1.0  # second
LETTERS = "abcdefghijklmnopqrstuvwxyz"
PAUSE = 0.04  # between two letters


class Story:
    def __init__(self, office):
        self.office = office
        self.random = random.Random(20260202)
        self.losses = []

    def open(self):
        program = self.office.console()
        desk.sign_in(program)
        program.keys("ctrl+shift+n")
        window = program.window("New Portal User – Gatehouse")
        focus_on(program, "First")
        return program, window

    def type_until(self, seconds):
        """Letter by letter; gives each with the moment at which it had been sent for certain."""
        typed = []
        begin = time.monotonic()
        while time.monotonic() - begin < seconds:
            letter = self.random.choice(LETTERS)
            subprocess.run(["xdotool", "key", "--delay", "0", letter], check=True)
            typed.append((letter, time.monotonic()))
            time.sleep(PAUSE)
        return typed

    def attempt(self, number):
        program, window = self.open()
        # what the kill before left behind goes first
        if program.search("Discard", desk.BUTTON, window):
            program.press("Discard", window, desk.BUTTON)
        drive.until(lambda: program.text("Last", window) == "", "blank fields")
        program.fill("First", f"Vera{LETTERS[number % 26]}", window)
        tab_to(program, "Last")
        typed = self.type_until(self.random.uniform(0.4, 3.0))
        # letters that are still on their way to the window were typed all the same: they count as lost
        read = program.text("Last", window)
        program.kill()
        killed = time.monotonic()
        sent = "".join(letter for letter, _ in typed)
        assert sent.lower().startswith(read.lower()), f"typed {sent!r}, read {read!r}"
        program, window = self.open()
        program.says("What you typed ", window)
        kept = program.text("Last", window)
        assert sent.startswith(kept), f"typed {sent!r}, came back {kept!r}"
        assert program.text("First", window).startswith("Vera"), "First did not come back"
        missing = [moment for _, moment in typed[len(kept):]]
        loss = killed - missing[0] if missing else 0.0
        self.losses.append(loss)
        print(f"    kill {number + 1:2}: {len(typed):2} letters typed, {len(kept):2} came back, {loss:.2f} s lost", flush=True)
        assert loss <= LONGEST_LOSS, f"{loss:.2f} s of typing were lost"
        program.kill()


def no_password_is_kept(story):
    """A typed password is in no draft."""
    program, window = story.open()
    program.choose("How they get in", "Password that you type", window)
    program.fill("Password", "copper lantern 58", window)
    program.fill("Last", "Quist", window)
    time.sleep(LONGEST_LOSS)
    program.kill()
    files = glob.glob(os.path.expanduser("~/.local/share/gatehouse/drafts/*"))
    assert len(files) == 1, f"drafts: {files}"
    assert os.stat(files[0]).st_mode & 0o777 == 0o600, oct(os.stat(files[0]).st_mode)
    with open(files[0], encoding="utf-8") as file:
        content = file.read()
    assert "Quist" in content and "copper" not in content, content


def main():
    with Office(chosen_engine(), users=10) as office:
        story = Story(office)
        for number in range(KILLS):
            story.attempt(number)
        no_password_is_kept(story)
        print(f"{office.engine}: {len(story.losses)} kills, at most {max(story.losses):.2f} s of typing lost", flush=True)


drive.story(main)
