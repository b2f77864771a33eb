"""The tables made from the log, and how the history of one question goes into and out of them."""

import sqlite3
from collections import Counter
from datetime import UTC, datetime, tzinfo

from broadsheet.trainer.history import History, local_day
from broadsheet.trainer.model import Event

_SUMS = "answered INTEGER NOT NULL, right INTEGER NOT NULL, partial INTEGER NOT NULL, points REAL NOT NULL"
TABLES = (
    "CREATE TABLE made (one INTEGER PRIMARY KEY CHECK (one = 1), stamp TEXT, seq INTEGER, id TEXT)",
    f"""CREATE TABLE cards (learner TEXT, question TEXT, due TEXT, stability REAL, difficulty REAL, last TEXT,
        reviews INTEGER NOT NULL, lapses INTEGER NOT NULL, began TEXT, suspended INTEGER NOT NULL,
        buried TEXT NOT NULL, missed INTEGER NOT NULL, flags INTEGER NOT NULL, pack TEXT NOT NULL,
        kind TEXT NOT NULL, {_SUMS}, PRIMARY KEY (learner, question)) WITHOUT ROWID""",
    "CREATE INDEX cards_by_question ON cards (question)",
    """CREATE TABLE questions (question TEXT PRIMARY KEY, pack TEXT NOT NULL, topic TEXT NOT NULL,
        kind TEXT NOT NULL, fact TEXT NOT NULL, prompt TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE TABLE outlets (outlet TEXT, question TEXT, PRIMARY KEY (outlet, question)) WITHOUT ROWID",
    f"""CREATE TABLE question_days (question TEXT, learner TEXT, day TEXT, {_SUMS},
        PRIMARY KEY (question, learner, day)) WITHOUT ROWID""",
    f"""CREATE TABLE days (learner TEXT, pack TEXT, kind TEXT, day TEXT, {_SUMS},
        PRIMARY KEY (learner, pack, kind, day)) WITHOUT ROWID""",
    """CREATE TABLE wrong (question TEXT, learner TEXT, given TEXT, times INTEGER NOT NULL,
        PRIMARY KEY (question, learner, given)) WITHOUT ROWID""",
    """CREATE TABLE recalls (question TEXT, learner TEXT, gap INTEGER, reviewed INTEGER NOT NULL,
        kept INTEGER NOT NULL, PRIMARY KEY (question, learner, gap)) WITHOUT ROWID""",
    """CREATE TABLE gaps (learner TEXT, pack TEXT, kind TEXT, gap INTEGER, reviewed INTEGER NOT NULL,
        kept INTEGER NOT NULL, PRIMARY KEY (learner, pack, kind, gap)) WITHOUT ROWID""",
    "CREATE INDEX outlets_by_question ON outlets (question)",
    "CREATE INDEX questions_by_topic ON questions (topic)",
    """CREATE TABLE sessions (session TEXT PRIMARY KEY, learner TEXT NOT NULL, pack TEXT NOT NULL,
        mode TEXT NOT NULL, began TEXT NOT NULL) WITHOUT ROWID""",
)

_ADD_DAYS = """INSERT INTO days VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    answered = answered + excluded.answered, right = right + excluded.right,
    partial = partial + excluded.partial, points = points + excluded.points"""
_ADD_GAPS = """INSERT INTO gaps VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
    reviewed = reviewed + excluded.reviewed, kept = kept + excluded.kept"""
_OWN = ("question_days", "wrong", "recalls", "cards")


def drop_history(connection: sqlite3.Connection, learner: str, question: str) -> None:
    """Take out what one learner's history on a question put in."""
    own = (learner, question)
    card = connection.execute(
        "SELECT pack, kind FROM cards WHERE learner = ? AND question = ?", own
    ).fetchone()
    if card is None:
        return
    connection.executemany(
        _ADD_DAYS,
        [
            (learner, *card, day, -answered, -right, -partial, -points)
            for day, answered, right, partial, points in connection.execute(
                "SELECT day, answered, right, partial, points FROM question_days WHERE learner = ? AND question = ?",
                own,
            ).fetchall()
        ],
    )
    gaps = connection.execute(
        "SELECT gap, reviewed, kept FROM recalls WHERE learner = ? AND question = ?", own
    ).fetchall()
    connection.executemany(
        _ADD_GAPS, [(learner, *card, gap, -reviewed, -kept) for gap, reviewed, kept in gaps]
    )
    for table in _OWN:
        connection.execute(f"DELETE FROM {table} WHERE learner = ? AND question = ?", own)


def add_history(
    connection: sqlite3.Connection, learner: str, question: str, told: History, zone: tzinfo | None
) -> None:
    """Put in what one learner's history on a question comes to, its days told in `zone`."""
    pack, kind = "", ""
    if told.last is not None:
        pack = told.last.pack.rpartition("@")[0] or told.last.pack
        kind = str(told.last.payload.get("kind", ""))
    days: dict[str, list[float]] = {}
    wrong: Counter[str] = Counter()
    for one in told.counted:
        sums = days.setdefault(local_day(one.at, zone).isoformat(), [0, 0, 0, 0.0])
        sums[0] += 1
        if one.verdict in ("accept", "partial"):
            sums[1 if one.verdict == "accept" else 2] += 1
            sums[3] += one.score
        elif one.given:
            wrong[one.given] += 1
    total = [sum(column) for column in zip(*days.values(), strict=True)] or [0, 0, 0, 0.0]
    memory = told.memory
    connection.execute(
        f"INSERT OR REPLACE INTO cards VALUES ({', '.join('?' * 19)})",
        (
            learner, question,
            memory and _utc(memory.due), memory and memory.stability, memory and memory.difficulty,
            memory and _utc(memory.last), len(told.reviews), sum(rated == 1 for _, rated in told.reviews),
            local_day(told.reviews[0][0], zone).isoformat() if told.reviews else None,
            told.suspended, told.buried, told.missed, told.flags, pack, kind, *total,
        ),
    )  # fmt: skip
    connection.executemany(
        "INSERT INTO question_days VALUES (?, ?, ?, ?, ?, ?, ?)",
        [(question, learner, day, *sums) for day, sums in days.items()],
    )
    connection.executemany(_ADD_DAYS, [(learner, pack, kind, day, *sums) for day, sums in days.items()])
    connection.executemany(
        "INSERT INTO wrong VALUES (?, ?, ?, ?)",
        [(question, learner, given, times) for given, times in wrong.items()],
    )
    connection.executemany(
        "INSERT INTO recalls VALUES (?, ?, ?, ?, ?)",
        [(question, learner, gap, *counts) for gap, counts in told.recalls.items()],
    )
    connection.executemany(
        _ADD_GAPS, [(learner, pack, kind, gap, *counts) for gap, counts in told.recalls.items()]
    )


def drop_question(connection: sqlite3.Connection, question: str) -> None:
    """Take out everything on a question that goes by another id by now."""
    learners = connection.execute("SELECT learner FROM cards WHERE question = ?", (question,)).fetchall()
    for (learner,) in learners:
        drop_history(connection, learner, question)
    for table in ("questions", "outlets"):
        connection.execute(f"DELETE FROM {table} WHERE question = ?", (question,))


def add_question(connection: sqlite3.Connection, question: str, last: Event) -> None:
    """Put in what the latest answer to a question tells of it."""
    payload, pack = last.payload, last.pack.rpartition("@")[0] or last.pack
    words = [str(payload.get(name, "")) for name in ("topic", "kind", "fact", "prompt")]
    connection.execute("INSERT OR REPLACE INTO questions VALUES (?, ?, ?, ?, ?, ?)", (question, pack, *words))
    connection.execute("DELETE FROM outlets WHERE question = ?", (question,))
    outlets = payload.get("outlets", ())
    if isinstance(outlets, list):
        connection.executemany(
            "INSERT OR IGNORE INTO outlets VALUES (?, ?)", [(str(outlet), question) for outlet in outlets]
        )


def _utc(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="seconds")
