"""Writes and reads a class's results: a folder with one JSON file and the tables made from it."""

import json
from pathlib import Path
from typing import Any

from broadsheet.articles.model import Collection
from broadsheet.classroom.results import SCHEMA
from broadsheet.classroom.tables import pseudonymous, tables
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line

LARGEST = 64_000_000
"""Bytes of a results file; 300 students on 100 questions make some 15 MB."""

Record = dict[str, Any]


def saved(record: Record, folder: Path | None = None, *, names: bool = True) -> str:
    """Write the results into a folder, made if need be, and return its path; without one, into the data folder."""
    collection = collection_of(record)
    target = folder or paths.home() / "results" / record["code"]
    shown = record if names else pseudonymous(record)
    files = {"results.json": json.dumps(shown, ensure_ascii=False, indent=1) + "\n"}
    files |= {name: "\ufeff" + text for name, text in tables(shown, collection).items()}
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
        for name, text in files.items():
            part = target / f"{name}.part"
            part.write_text(text, encoding="utf-8", newline="")
            part.replace(target / name)
    except OSError as error:
        raise Refusal(f"The results cannot be written to {target} ({error.strerror or error}).") from error
    return str(target)


def collection_of(record: Record) -> Collection | None:
    """Return the articles that the class was on; None where they are not at hand."""
    from broadsheet.quiz.source import open_source

    try:
        return open_source(record["source"] or None).collection
    except Refusal:
        return None  # the tables stand without the paragraphs


def read_results(path: str | Path) -> Record:
    """Return the results in a file, or in the folder that `saved` made; Refusal where they are none."""
    place = Path(path).expanduser()
    if place.is_dir():
        place = place / "results.json"
    told = clean_line(str(path), 300)
    try:
        if place.stat().st_size > LARGEST:
            raise Refusal(f"{told} is too large to be the results of a class.")
        record = json.loads(place.read_text(encoding="utf-8"))
    except OSError as error:
        raise Refusal(f"{told} cannot be read ({error.strerror or error}).") from error
    except (ValueError, RecursionError) as error:
        raise Refusal(f"{told} is not a results file: it is no JSON ({str(error)[:80]}).") from error
    if not isinstance(record, dict) or record.get("schema") != SCHEMA:
        raise Refusal(f"{told} is not a results file of this version ({SCHEMA}).")
    return record
