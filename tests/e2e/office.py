# SPDX-FileCopyrightText: 2026 The Gatehouse authors
# SPDX-License-Identifier: Apache-2.0
"""A demo database of its own for one script, on SQLite or on a PostgreSQL server of its own; and what stands in its tables, read past
the program with the engines' own shells, sqlite3 and psql."""
import os
import shutil
import subprocess
import sys
import tempfile

import drive

ENGINES = ("sqlite", "postgresql")
# the operator whom gatehousectl makes with the demo; on PostgreSQL a database login
OPERATOR = "admin"
PASSWORD = "violet harbour 17 stamps"


class Shell:
    """psql that stays, since it takes longer to start than to answer. It ends at the first error, which stands in the test's output."""

    def __init__(self, office):
        command, environment = office.shell()
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)

    def ask(self, statement):
        self.process.stdin.write(f"{statement};\n\\echo .\n")
        self.process.stdin.flush()
        answer = []
        while True:
            line = self.process.stdout.readline()
            assert line, f"psql ended at {statement}"
            if line == ".\n":
                return answer
            answer.append(line.rstrip("\n"))

    def close(self):
        self.process.stdin.close()
        self.process.wait(10)


class Office:
    def __init__(self, engine, users=40):
        assert engine in ENGINES, f"engine {engine!r}: {' or '.join(ENGINES)}"
        self.engine = engine
        self.folder = tempfile.mkdtemp(prefix="gatehouse-e2e-")
        self.file = os.path.join(self.folder, "office.db")
        self.server = None
        self.asking = None
        try:
            self._make(users)
        except BaseException:
            self.__exit__()
            raise

    def _make(self, users):
        if self.engine == "postgresql":
            self._start_server()
            self.url = f"postgresql://{OPERATOR}@127.0.0.1:{self.port}/office"
            self.owner_url = self._server_url("office")
        else:
            self.url = self.owner_url = f"sqlite:{self.file}"
        self.ctl("demo", "--users", str(users), "--password-stdin", input=PASSWORD + "\n")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.asking:
            self.asking.close()
        if self.server:
            subprocess.run([*self.server[:1], "stop", self.server[1], "--immediate", "--remove"], check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    # --- the server

    def _start_server(self):
        script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "postgresql")
        self.server = (script, os.path.join(self.folder, "server"))
        subprocess.run([script, "start", self.server[1], "--durable", "--while", str(os.getpid())], check=True)

        def read(name):
            with open(os.path.join(self.server[1], name), encoding="utf-8") as file:
                return file.read().strip()
        self.port = read("port")
        self.environment = {"PGPASSWORD": read("password"), "PGOPTIONS": "-c search_path=gatehouse"}
        subprocess.run(["psql", "-qX", "-d", self._server_url("postgres"), "-c", "CREATE DATABASE office"],
                       env={**os.environ, **self.environment}, check=True)

    def _server_url(self, database):
        return f"postgresql://gatehouse_dba@127.0.0.1:{self.port}/{database}"

    # --- programs

    def ctl(self, *words, **options):
        """gatehousectl as the one who owns the database: what is prepared before a story, and never part of it."""
        environment = {**os.environ, **({"PGPASSWORD": self.environment["PGPASSWORD"]} if self.server else {})}
        done = drive.gatehousectl(*words, "--database", self.owner_url, env=environment, check=False, **options)
        if done.returncode:
            raise AssertionError(f"gatehousectl {' '.join(words)}: {done.returncode}: {done.stderr}")
        return done.stdout

    def console(self, home=None):
        """A console; one with a home folder of its own belongs to another person at another computer."""
        environment = {}
        if home:
            environment["HOME"] = os.path.join(self.folder, home)
            os.mkdir(environment["HOME"])
        return drive.Program([drive.gatehouse(), "--database", self.url], environment=environment)

    # --- its tables

    def shell(self):
        """The engine's own shell as a command, ready for statements on its standard input; and the environment that it needs."""
        if self.server:
            return ["psql", "-qXAt", "-F", "|", "-v", "ON_ERROR_STOP=1", "-d", self.owner_url], {**os.environ, **self.environment}
        return ["sqlite3", "-batch", self.file], dict(os.environ)

    def rows(self, statement):
        """The rows of a query as lists of texts; NULL is blank."""
        return [line.split("|") for line in (self._ask_server(statement) if self.server else self._ask_file(statement))]

    def _ask_file(self, statement):
        command, environment = self.shell()
        done = subprocess.run(command, input=f"{statement};\n", env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0 and not done.stderr.strip(), f"{statement}: {done.stderr}"
        return done.stdout.splitlines()

    def _ask_server(self, statement):
        if self.asking is None:
            self.asking = Shell(self)
        return self.asking.ask(statement)

    def lock(self, login):
        """The account as too many wrong passwords leave it; until the year 2099, so that no story outlives it."""
        user = f"(SELECT id FROM users WHERE username = '{login}')"
        self.rows("BEGIN; INSERT INTO requests (id, actor, what) VALUES ('00000000-0000-4000-8000-000000000001', 'system:story', 'lock'); "
                  f"DELETE FROM sign_in_state WHERE user_id = {user}; "
                  f"INSERT INTO sign_in_state (user_id, failures, locked_until) VALUES ({user}, 5, '2099-01-01T00:00:00.000Z'); "
                  + ("" if self.server else "DELETE FROM audit_context; ") + "COMMIT")

    def value(self, statement):
        rows = self.rows(statement)
        assert len(rows) == 1 and len(rows[0]) == 1, f"one value expected of {statement}: {rows}"
        return rows[0][0]

    def number(self, statement):
        return int(self.value(statement))

    def counts(self):
        """How many rows each table of people has: nothing may change where nothing was saved."""
        tables = ("users", "contacts", "user_labs", "user_groups", "contact_facilities", "credentials", "audit")
        counted = self.rows("SELECT " + ", ".join(f"(SELECT count(*) FROM {table})" for table in tables))[0]
        return dict(zip(tables, map(int, counted), strict=True))

    def damage(self):
        """What is wrong with the database as a whole; empty when nothing is."""
        if not self.server:
            return [row for row in self.rows("PRAGMA integrity_check") + self.rows("PRAGMA foreign_key_check") if row != ["ok"]]
        tables = self.rows("SELECT relname FROM pg_class WHERE relnamespace = 'gatehouse'::regnamespace AND relkind = 'r'")
        self.rows(" UNION ALL ".join(f"SELECT count(t.*) FROM gatehouse.{table} AS t" for (table,) in tables))
        return self.rows("SELECT indexrelid::regclass FROM pg_index WHERE NOT indisvalid OR NOT indisready")


def told(statement_rows, wanted, what):
    """Compares what stands in the tables with what has to stand there."""
    assert statement_rows == wanted, f"{what}: expected {wanted}, found {statement_rows}"


def chosen_engine():
    """The engine that the script was called for."""
    assert len(sys.argv) == 2, f"usage: {os.path.basename(sys.argv[0])} {'|'.join(ENGINES)}"
    return sys.argv[1]
