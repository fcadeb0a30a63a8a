# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""kill -9 of the console while it saves a new user, again and again. Afterwards nobody may be there in parts, the database is whole, and
the next start is an ordinary one: sign in, nothing done by hand.

A kill counts as *inside* only if the console stood still (SIGSTOP) and was seen between BEGIN and COMMIT: on SQLite it alone held the lock
of the write-ahead log's writer, on PostgreSQL its session had a transaction number. Nothing in the program is slowed down for it. On
SQLite the lock is watched until it is taken. On PostgreSQL another session keeps a table that the save needs on its way, so that the save
waits there in the middle of its transaction. The other half of the kills falls at random moments."""
import fcntl
import os
import random
import signal
import struct
import sys
import time

import desk
import drive
from office import Office, Shell, chosen_engine, told

KILLS = 40
RANDOM_KILLS = 20
INSIDE_WANTED = 18  # at least 15 have to be proven
TRIES = 90
PREFIX = "victim"
PASSWORD = "copper lantern 58 fields"
# where the save is held on PostgreSQL: at its first row of history, in the middle, late
HELD = ("audit", "credentials", "user_labs")


class FileWatch:
    """Reads the locks of the write-ahead log (byte 120 of FILE-shm: the writer; 121 a checkpoint, 122 a recovery)."""
    LAYOUT = "@hhqqi4x"

    def __init__(self, office, process):
        self.process = process
        self.file = open(office.file + "-shm", "r+b")  # noqa: SIM115 closed below

    def close(self):
        self.file.close()

    def holder(self, byte):
        asked = struct.pack(self.LAYOUT, fcntl.F_WRLCK, os.SEEK_SET, byte, 1, 0)
        kind, _, _, _, process = struct.unpack(self.LAYOUT, fcntl.fcntl(self.file, fcntl.F_GETLK, asked))
        return 0 if kind == fcntl.F_UNLCK else process

    def writes(self):
        return self.holder(120) == self.process and self.holder(121) == 0 and self.holder(122) == 0

    settled = writes

    def hold(self, table):
        """Nothing outside can stop a writer of SQLite half way: it is met in its transaction, or not."""

    def let_go(self):
        pass

    def wait_until_gone(self):
        pass


class SessionWatch:
    """Asks the server's list of sessions, by psql as a superuser; a second psql holds a table."""
    OTHERS = "FROM pg_stat_activity WHERE datname = current_database() AND application_name NOT IN ('psql', '')"

    def __init__(self, office, _process):
        self.asking = Shell(office)
        self.holding = Shell(office)
        self.held = None

    def close(self):
        self.asking.close()
        self.holding.close()

    def number(self, condition):
        return int(self.asking.ask(f"SELECT count(*) {self.OTHERS} AND {condition}")[0])

    def writes(self):
        held = " AND wait_event_type = 'Lock'" if self.held else ""
        return self.number("backend_xid IS NOT NULL" + held) > 0

    def settled(self):
        """The server has done what it was told last by a program that stands still."""
        drive.until(lambda: self.number("state = 'active' AND wait_event_type IS DISTINCT FROM 'Lock'") == 0, "the server to be idle")
        return self.writes()

    def hold(self, table):
        self.held = table
        self.holding.ask(f"BEGIN; LOCK TABLE {table} IN SHARE MODE")

    def let_go(self):
        if self.held:
            self.holding.ask("ROLLBACK")
            self.held = None

    def wait_until_gone(self):
        drive.until(lambda: self.number("TRUE") == 0, "the sessions of the killed console to end")


class Tally:
    def __init__(self):
        self.kills = self.before = self.inside = self.after = self.missed = 0

    def count(self, kill):
        if not kill.stopped:
            self.missed += 1
            return
        self.kills += 1
        self.after += kill.stands
        self.inside += kill.inside and not kill.stands
        self.before += not kill.inside and not kill.stands


class Kill:
    """What was seen of a console that stood still, before it was killed; and after the next start, who stands in the tables."""
    def __init__(self, login, stopped, inside, seen):
        self.login = login
        self.stopped = stopped
        self.inside = inside
        self.seen = seen  # by others: whoever has committed can be seen, whatever is still held
        self.stands = None


def stop(process):
    """SIGSTOP, and waits until all its threads stand still. False when it had ended."""
    try:
        os.kill(process, signal.SIGSTOP)
    except ProcessLookupError:
        return False

    def state():
        with open(f"/proc/{process}/stat", encoding="utf-8") as file:
            return file.read().rpartition(")")[2].split()[0]
    for _ in range(2000):
        if state() == "T":
            return True
        time.sleep(0.0001)
    return False


def partial(office):
    """Who of the victims lacks what a saved user has; and history that tells of nobody."""
    mine = f"u.username LIKE '{PREFIX}%'"
    parts = {"a password": "credentials AS x WHERE x.user_id = u.id", "a lab": "user_labs AS x WHERE x.user_id = u.id",
             "history": "audit AS x WHERE x.tbl = 'users' AND x.op = 'insert' AND x.record = CAST(u.id AS TEXT)"}
    questions = [f"SELECT u.username, 'lacks {what}' FROM users AS u WHERE {mine} AND NOT EXISTS (SELECT 1 FROM {where})"
                 for what, where in parts.items()]
    questions.append("SELECT a.record, 'is told of and not there' FROM audit AS a WHERE a.tbl = 'users' AND a.op = 'insert' "
                     "AND NOT EXISTS (SELECT 1 FROM users AS u WHERE CAST(u.id AS TEXT) = a.record)")
    return [" ".join(row) for row in office.rows(" UNION ALL ".join(questions))]


class Story:
    def __init__(self, office):
        self.office = office
        self.watch_kind = SessionWatch if office.server else FileWatch
        self.random = random.Random(20260101)
        self.tally = Tally()
        self.last = None
        self.number = 0  # of the victim
        self.starts = 0
        self.whole = 0
        self.seconds = 1.0  # from Save to Saved when nobody disturbs

    def start(self):
        """The next start, as every morning: sign in by name and password. Only then the tables are looked at: nobody else mends them."""
        self.starts += 1
        program = self.office.console()
        desk.sign_in(program)
        self.check()
        return program

    def check(self):
        kill = self.last
        if kill is not None:
            kill.stands = self.stands(kill.login)
            # a console that is killed in the midst of COMMIT may have said enough for the next start to finish it
            if kill.seen or not kill.inside:
                told(kill.stands, kill.seen, f"{kill.login} after the kill")
            self.whole += kill.stands
            self.tally.count(kill)
            self.last = None
        told(partial(self.office), [], "parts")
        told(self.office.number(f"SELECT count(*) FROM users WHERE username LIKE '{PREFIX}%'"), self.whole, "whole people")
        told(self.office.damage(), [], "damage")

    def fill(self, program):
        # the tabs of the console that was killed may have come back: the record that it saved in front
        program.keys("ctrl+1")
        program.window("Users – Gatehouse")
        program.keys("ctrl+n")
        window = program.window("Add User – Gatehouse")
        self.number += 1
        login = f"{PREFIX}.{self.number}"
        program.find("Username", drive.FIELDS, window)
        desk.fill_all(program, {"First": "Vera", "Last": "Quist", "Username": login, "Password": PASSWORD, "Confirm Password": PASSWORD}, window)
        return window, login

    def stands(self, login):
        return self.office.number(f"SELECT count(*) FROM users WHERE username = '{login}'") == 1

    def undisturbed(self):
        program = self.start()
        window, login = self.fill(program)
        begin = time.monotonic()
        program.press("Save", window, desk.BUTTON)
        drive.until(lambda: self.stands(login), "the user in the table")
        self.seconds = time.monotonic() - begin
        self.whole += 1
        program.kill()

    def attempt(self, at_random):
        program = self.start()
        window, login = self.fill(program)
        watch = self.watch_kind(self.office, program.process.pid)
        if not at_random:
            watch.hold(HELD[self.number % len(HELD)])
        program.press("Save", window, desk.BUTTON)
        if at_random:
            time.sleep(self.random.uniform(0, self.seconds))
        else:
            end = time.monotonic() + self.seconds * 3
            while not watch.writes() and time.monotonic() < end:
                pass
            # every second one at once, the others a little deeper
            if self.number % 2 == 0:
                time.sleep(self.random.uniform(0, 0.002))
        stopped = stop(program.process.pid)
        inside = stopped and watch.settled()
        self.last = Kill(login, stopped, inside, self.stands(login))
        program.kill()
        watch.let_go()
        watch.wait_until_gone()
        watch.close()

    def tell(self):
        tally = self.tally
        print(f"{self.office.engine}: {tally.kills} kills, {tally.inside} of them between BEGIN and COMMIT, {tally.before} before, "
              f"{tally.after} after; {tally.missed} missed; {self.whole} whole people, 0 in parts; {self.starts} starts", flush=True)


def main():
    with Office(chosen_engine(), users=10) as office:
        # with a default lab a saved user is complete at once: user, password, lab and history in one transaction
        office.ctl("setting", "set", "labs.default=CPL")
        story = Story(office)
        story.undisturbed()
        story.undisturbed()
        while story.number < TRIES and (story.tally.kills < KILLS or story.tally.inside < INSIDE_WANTED):
            story.attempt(at_random=story.tally.kills < RANDOM_KILLS)
            if story.number % 10 == 0:
                story.tell()
        program = story.start()
        story.tell()
        program.done()
        assert story.tally.kills >= KILLS, "too few kills"
        assert story.tally.inside >= 15, "too few kills fell between BEGIN and COMMIT"


sys.setswitchinterval(0.0005)
drive.story(main)
