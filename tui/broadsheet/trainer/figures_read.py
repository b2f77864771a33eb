"""Asks the tables made from the log, always for one choice of learner and questions."""

import sqlite3
from collections.abc import Sequence
from typing import Any

from broadsheet.trainer.scope import Scope, Tally

_SUMS = "sum({0}.answered), sum({0}.right), sum({0}.partial), sum({0}.points)"


class Reader:
    """Figures of one scope. A table that is kept by day or gap alone is asked where the scope lets it."""

    def __init__(self, connection: sqlite3.Connection, scope: Scope) -> None:
        self._connection, self._scope = connection, scope
        connection.execute("DROP TABLE IF EXISTS temp.asked")
        connection.execute(
            "CREATE TEMP TABLE asked AS SELECT c.question AS question, sum(c.answered) AS answered, "
            "sum(c.right) AS right, sum(c.partial) AS partial, sum(c.points) AS points "
            f"FROM cards c WHERE {self._tests('c')} GROUP BY c.question",
            self._values(),
        )

    def groups(self) -> list[tuple[tuple[str, str, str], Tally]]:
        """Return a tally for each learner, pack and kind."""
        rows = self._cards(
            f"c.learner, c.pack, c.kind, {_SUMS.format('c')}", "GROUP BY c.learner, c.pack, c.kind"
        )
        return [((row[0], row[1], row[2]), _tally(row[3:])) for row in rows]

    def count(self, test: str) -> int:
        """Return how many cards pass an SQL test."""
        return int(self._cards("count(*)", f"AND {test}")[0][0])

    def sessions(self) -> int:
        """Return how many sessions were begun; what was asked in them is not looked at."""
        given = [(name, value) for name, value in self._direct() if name != "kind"]
        tests = " AND ".join(["1", *(f"{name} = ?" for name, _ in given)])
        query = f"SELECT count(*) FROM sessions WHERE {tests}"
        return int(self._connection.execute(query, [value for _, value in given]).fetchone()[0])

    def topics(self) -> dict[str, Tally]:
        """Return a tally for each topic, the most asked first."""
        return self._named("q.topic", "JOIN questions q ON q.question = a.question")

    def outlets(self) -> dict[str, Tally]:
        """Return a tally for each outlet, the most asked first."""
        return self._named("o.outlet", "JOIN outlets o ON o.question = a.question")

    def days(self) -> dict[str, Tally]:
        """Return a tally for each day on which something was answered, in their order."""
        table = "question_days" if self._scope.narrow else "days"
        rows = self._connection.execute(
            f"SELECT t.day, {_SUMS.format('t')} FROM {table} t WHERE {self._tests('t', direct=table == 'days')} "
            "GROUP BY t.day HAVING sum(t.answered) > 0 ORDER BY t.day",
            self._values(direct=table == "days"),
        )
        return {row[0]: _tally(row[1:]) for row in rows}

    def recalls(self) -> list[tuple[int, int, int]]:
        """Return (class of gap, reviewed, kept) for each class of gap."""
        table = "recalls" if self._scope.narrow else "gaps"
        return self._connection.execute(
            f"SELECT t.gap, sum(t.reviewed), sum(t.kept) FROM {table} t WHERE "
            f"{self._tests('t', direct=table == 'gaps')} GROUP BY t.gap HAVING sum(t.reviewed) > 0 ORDER BY t.gap",
            self._values(direct=table == "gaps"),
        ).fetchall()

    def due(self) -> list[str]:
        """Return when each card that is not suspended falls due."""
        return [row[0] for row in self._cards("c.due", "AND c.due IS NOT NULL AND NOT c.suspended")]

    def hardest(self, fewest: int, most: int) -> list[tuple[str, str, Tally]]:
        """Return (question, prompt, tally) of those with the lowest mean score, of `fewest` answers or more."""
        rows = self._connection.execute(
            "SELECT a.question, coalesce(q.prompt, ''), a.answered, a.right, a.partial, a.points "
            "FROM asked a LEFT JOIN questions q ON q.question = a.question "
            "WHERE a.answered >= ? AND a.right < a.answered "
            "ORDER BY a.points / a.answered, a.answered DESC, a.question LIMIT ?",
            (fewest, most),
        )
        return [(row[0], row[1], _tally(row[2:])) for row in rows]

    def confusions(self, most: int) -> list[tuple[str, str, str, int]]:
        """Return (question, prompt, wrong answer, times) of the wrong answers given most often."""
        return self._connection.execute(
            "SELECT found.question, coalesce(q.prompt, ''), found.given, found.times FROM ("
            "SELECT t.question AS question, t.given AS given, sum(t.times) AS times FROM wrong t WHERE "
            f"{self._tests('t', direct=False)} GROUP BY t.question, t.given "
            "ORDER BY sum(t.times) DESC, t.question, t.given LIMIT ?"
            ") found LEFT JOIN questions q ON q.question = found.question "
            "ORDER BY found.times DESC, found.question, found.given",
            [*self._values(direct=False), most],
        ).fetchall()

    def _cards(self, what: str, rest: str) -> list[tuple[Any, ...]]:
        query = f"SELECT {what} FROM cards c WHERE {self._tests('c')} {rest}"
        return self._connection.execute(query, self._values()).fetchall()

    def _named(self, column: str, join: str) -> dict[str, Tally]:
        rows = self._connection.execute(
            f"SELECT {column}, {_SUMS.format('a')} FROM asked a {join} GROUP BY {column} "
            f"HAVING sum(a.answered) > 0 ORDER BY sum(a.answered) DESC, {column}"
        )
        return {row[0]: _tally(row[1:]) for row in rows if row[0]}

    def _direct(self) -> list[tuple[str, str]]:
        scope = self._scope
        given = (("learner", scope.learner), ("pack", scope.pack), ("kind", scope.kind))
        return [(name, value) for name, value in given if value is not None]

    def _tests(self, table: str, *, direct: bool = True) -> str:
        """Return the scope as an SQL condition; not `direct` for a table without pack and kind."""
        tests = ["1"]
        tests += [f"{table}.{name} = ?" for name, _ in self._direct() if direct or name == "learner"]
        if questions := self._questions(direct)[0]:
            tests.append(f"{table}.question IN (SELECT question FROM questions q WHERE {questions})")
        return " AND ".join(tests)

    def _values(self, *, direct: bool = True) -> list[str]:
        own = [value for name, value in self._direct() if direct or name == "learner"]
        return own + self._questions(direct)[1]

    def _questions(self, direct: bool) -> tuple[str, list[str]]:
        scope, tests, values = self._scope, [], []
        given = [] if direct else [("pack", scope.pack), ("kind", scope.kind)]
        for name, value in (*given, ("topic", scope.topic)):
            if value is not None:
                tests.append(f"q.{name} = ?")
                values.append(value)
        if scope.outlet is not None:
            tests.append("q.question IN (SELECT question FROM outlets WHERE outlet = ?)")
            values.append(scope.outlet)
        return " AND ".join(tests), values


def _tally(sums: Sequence[object]) -> Tally:
    answered, right, partial = (int(str(one or 0)) for one in sums[:3])
    points = sums[3] if isinstance(sums[3], int | float) else 0.0
    return Tally(answered, right, partial, answered - right - partial, float(points))
