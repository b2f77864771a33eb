"""A learner's log as a file that another machine can take in: one JSON line an event, after one that says what it is."""

import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import IO, Any

from broadsheet.home.learners import LONGEST_NAME
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.trainer.events import COLUMNS, decode, encode
from broadsheet.trainer.log import Log
from broadsheet.trainer.model import EVENT_VERSION, Event

HEAD = "broadsheet-log"
AT_ONCE = 5_000
"""Events taken in as one; an import that was stopped is simply begun again."""
LONGEST_LINE = 200_000
"""Characters; an event has a tenth of it at most."""


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of taking in a file."""

    added: int
    there: int
    """Events that were here already."""
    unreadable: int
    """Lines that were no events."""


def lines(events: Iterable[Event]) -> Iterator[str]:
    """Yield the lines of a file that holds these events, each without its end."""
    yield json.dumps({HEAD: EVENT_VERSION})
    for event in events:
        record = dict(zip(COLUMNS, encode(event), strict=True))
        yield json.dumps({**record, "payload": event.payload}, ensure_ascii=True)


def write(path: Path, events: Iterable[Event]) -> int:
    """Write these events to a file, whole or not at all, and return how many they were; Refusal where it cannot be."""
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    count = -1
    try:
        with part.open("w", encoding="ascii") as file:
            for line in lines(events):
                file.write(line + "\n")
                count += 1
        part.replace(path)
    except OSError as error:
        raise Refusal(
            f"{path} cannot be written ({error.strerror or error}); make room or name another file."
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return count


def take_in(path: Path, log: Log) -> Imported:
    """Record the events of a file that are not in `log` yet; the others are passed over.

    Refusal where the file cannot be read, is no log, or comes from a newer version.
    """
    try:
        with path.open("rb") as file:
            return take_lines(str(path), file, log)
    except OSError as error:
        raise Refusal(f"{path} cannot be read ({error.strerror or error}); name another file.") from error


def take_lines(name: str, data: IO[bytes], log: Log) -> Imported:
    """Record the events in an open file, `name` to people, as `take_in` does."""
    added = there = unreadable = 0

    def line() -> str:
        return data.readline(LONGEST_LINE).decode("utf-8", "replace")

    _check(name, line())
    while some := list(islice(iter(line, ""), AT_ONCE)):
        events = [event for text in some for event in _event(text)]
        unreadable += sum(1 for text in some if text.strip()) - len(events)
        new = log.merge(events)
        added, there = added + new, there + len(events) - new
    return Imported(added, there, unreadable)


def _check(path: str, head: str) -> None:
    try:
        version = json.loads(head)[HEAD]
    except (ValueError, TypeError, KeyError, RecursionError):
        version = None
    if not isinstance(version, int) or version < 1:
        raise Refusal(f"{path} is no exported log; broadsheet log export writes one.")
    if version > EVENT_VERSION:
        raise Refusal(
            f"{path} comes from a newer Broadsheet (its events are of version {version}, this one reads "
            f"{EVENT_VERSION}); update Broadsheet first."
        )


def _event(line: str) -> Iterator[Event]:
    """Yield the event that a line holds; nothing where it is damaged."""
    try:
        record: Any = json.loads(line)
        cells = [record[name] for name in COLUMNS]
    except (ValueError, TypeError, KeyError, RecursionError):
        return
    *texts, payload = cells
    if not all(isinstance(text, str) or (text is None and at == 5) for at, text in enumerate(texts)):
        return
    texts[1] = clean_line(texts[1], LONGEST_NAME)
    if not texts[0] or len(texts[0]) > 64 or not isinstance(payload, dict):
        return
    try:
        yield decode((*texts, json.dumps(payload)))
    except ValueError:
        return
