"""A log of very many events, as several learners would have left it over two years; written in one go."""

import itertools
import random
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from broadsheet.trainer.events import encode
from broadsheet.trainer.log import Log
from broadsheet.trainer.model import Event

LEARNERS = ("Ada", "Bo", "Cy", "Dee")
QUESTIONS = 10_000
SESSION = 20
BEGAN = datetime(2017, 6, 6, 8, 0, tzinfo=UTC)
KINDS = ("text", "choice", "truefalse", "number", "set", "cloze")
OUTLETS = ("RT", "CGTN", "Kyodo", "Reuters", "Interesting Engineering")
TOPICS = 60


def many_events(count: int, seed: int = 1):
    """Yield `count` events: sessions of twenty answers, now and then an override, an undo, a flag or a hint."""
    rng = random.Random(seed)
    ids = itertools.count(1)
    minutes = itertools.count()
    left = count
    while left > 0:
        learner = rng.choice(LEARNERS)
        at = BEGAN + timedelta(minutes=21 * next(minutes))
        session = _id(next(ids), rng)
        yield _event(session, learner, at, "session", None, {"session": session, "seed": 1, "mode": "drill"})
        left -= 1
        for number, one in enumerate(rng.sample(range(QUESTIONS), min(SESSION, left))):
            verdict = rng.choices(("accept", "partial", "reject", "prompt"), (70, 5, 20, 5))[0]
            payload = {
                "session": session, "given": f"answer {rng.randrange(one % 7 + 1)} to {one}", "verdict": verdict,
                "score": {"accept": 1.0, "partial": 0.5}.get(verdict, 0.0), "hits": 1, "wrong": 0, "matched": None,
                "why": "it is the answer" if verdict == "accept" else "it is not among the accepted answers",
                "ms": rng.randrange(1_500, 60_000), "attempt": 1, "mode": "drill", "kind": KINDS[one % 6],
                "prompt": f"Which country did number {one} of the companies sign its contract in?",
                "topic": f"topic {one % TOPICS}", "outlets": [OUTLETS[one % 5]], "fact": f"fact-{one // 2}",
            }  # fmt: skip
            when = at + timedelta(seconds=50 * number)
            key = _id(next(ids), rng)
            yield _event(key, learner, when, "answer", f"many/q{one}", payload)
            left -= 1
            chance = rng.random()
            if left > 0 and chance < 0.02:
                kind = ("override", "undo", "flag", "hint")[int(chance * 200)]
                yield _event(
                    _id(next(ids), rng), learner, when, kind, f"many/q{one}",
                    {"session": session, "event": key, "to": "reject" if verdict == "accept" else "accept"},
                )  # fmt: skip
                left -= 1


def write_log(path: Path, count: int, seed: int = 1) -> Path:
    """Write a log of `count` events to `path`, through the program's own tables."""
    log = Log(path)
    log.open()
    log.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")
        marks = "INSERT INTO events (id, learner, device, at, kind, question, engine, pack, payload) "
        rows = (encode(event) for event in many_events(count, seed))
        connection.executemany(f"{marks} VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
    return path


def _id(number: int, rng: random.Random) -> str:
    return f"{rng.getrandbits(32):08x}-0000-4000-8000-{number:012}"


def _event(key, learner, at, kind, question, payload) -> Event:
    return Event(key, learner, "desk", at, kind, question, "0.1.0", "many@1", payload)
