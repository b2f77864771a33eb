"""Writes questions into a pack's TOML, leaving everything in it that a person wrote there.

Whoever saves a pack, edits it in a text editor and saves again keeps comments, order and every
change: a key is rewritten only where the file has what was saved before.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from broadsheet.articles.model import Article, outlet_names
from broadsheet.quiz.records import EDITED

HEADING = (
    "Questions chosen with `broadsheet curate`. Change what you like: saving again keeps your changes,\n"
    "as long as each question keeps its id, on which a learner's history rests."
)


@dataclass(frozen=True, slots=True)
class Head:
    """What a new pack states of itself."""

    id: str
    title: str
    author: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A question for the pack."""

    record: Mapping[str, Any]
    """As `question_record` returns it."""
    before: tuple[Mapping[str, Any], ...] = ()
    """Earlier states of its prompt, answers and choices, any of which the file may have from us."""
    new: bool = True
    """It may be added; False for one that was saved before, so that a person must have removed it."""


@dataclass(frozen=True, slots=True)
class Written:
    """A pack's new text, and the ids of the questions that changed in it."""

    text: str
    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    total: int = 0
    """Questions in the pack now."""


def pack_text(
    old: str | None,
    head: Head,
    entries: Sequence[Entry],
    unwanted: Sequence[Entry],
    articles: Sequence[Article],
) -> Written:
    """Return the pack with `entries` in it, and without those of `unwanted` that nobody has touched.

    `old` is the pack's text, None for a new one; it must be valid TOML. `articles` are what the
    entries' evidence is from.
    """
    import tomlkit

    document = tomlkit.parse(old) if old is not None else _new(head)
    questions: list[Any] = _tables(document, "questions")
    there = {str(table.get("id")): table for table in questions}
    added, changed, removed = [], [], []
    sources = _Sources(document, articles)
    for entry in unwanted:
        table = there.get(str(entry.record["id"]))
        if table is not None and _untouched(table, entry):
            questions.remove(table)
            removed.append(str(entry.record["id"]))
    for entry in entries:
        key = str(entry.record["id"])
        if key not in there:
            if entry.new:
                _append(questions, sources.cited(entry.record))
                added.append(key)
        elif _merge(there[key], entry):
            changed.append(key)
    total = len(questions)
    if old is not None and (added or changed or removed):
        _next_version(document)
    return Written(tomlkit.dumps(document), tuple(added), tuple(changed), tuple(removed), total)


def _new(head: Head) -> Any:
    import tomlkit

    document = tomlkit.document()
    for line in HEADING.split("\n"):
        document.add(tomlkit.comment(line))
    for key, value in {"schema": 1, "id": head.id, "version": "1.0.0", "title": head.title}.items():
        document.add(key, tomlkit.item(value))
    document.add("language", tomlkit.item("en"))
    authors = tomlkit.array()
    authors.append({"name": head.author})
    document.add("authors", authors)
    document.add(tomlkit.nl())
    document["sources"] = tomlkit.aot()  # before the questions, which name them
    return document


def _tables(document: Any, key: str) -> Any:
    import tomlkit

    if key not in document:
        document[key] = tomlkit.aot()
    return document[key]


def _append(tables: Any, record: Mapping[str, Any]) -> None:
    import tomlkit
    from tomlkit.items import AoT

    if not isinstance(tables, AoT):
        tables.append(dict(record))  # a list of inline tables
        return
    table = tomlkit.table()
    for key, value in record.items():
        table.add(key, _item(key, value))
    last = tables[-1].as_string() if len(tables) else "\n\n"
    if not last.endswith("\n\n"):
        tables[-1].add(tomlkit.nl())
    table.add(tomlkit.nl())
    tables.append(table)


def _item(key: str, value: Any) -> Any:
    """Return a value as TOML; evidence takes a line for each quote, everything else one line."""
    import tomlkit

    if not isinstance(value, list):
        return tomlkit.item(value)
    array = tomlkit.array()
    array.extend(_inline(one) if isinstance(one, dict) else one for one in value)
    return array.multiline(key == "evidence" and len(value) > 1)


def _inline(record: Mapping[str, Any]) -> Any:
    import tomlkit

    table = tomlkit.inline_table()
    table.update(record)
    return table


def _merge(table: Any, entry: Entry) -> bool:
    """Bring prompt, answers and choices up to date where the file has them as they were saved before."""
    changed = False
    known = (*entry.before, entry.record)
    for key in EDITED:
        now, wanted = _plain(table.get(key)), entry.record.get(key)
        if now == wanted or not any(now == state.get(key) for state in known):
            continue
        if wanted is None:
            del table[key]
        else:
            table[key] = _item(key, wanted)
        changed = True
    return changed


def _untouched(table: Any, entry: Entry) -> bool:
    """Say whether a question stands in the file as it was saved: no key changed or added, no comment."""
    now = _plain(table)
    record = {key: value for key, value in entry.record.items() if key != "evidence"}
    rest = {key: value for key, value in now.items() if key not in ("evidence", *EDITED)}
    states = ({key: state.get(key) for key in EDITED} for state in (*entry.before, entry.record))
    return (
        rest == {key: value for key, value in record.items() if key not in EDITED}
        and {key: now.get(key) for key in EDITED} in states
        and [item.get("quote") for item in now.get("evidence", [])]
        == [item["quote"] for item in entry.record["evidence"]]
        and not re.search(r"^\s*#", table.as_string(), re.MULTILINE)
    )


def _plain(value: Any) -> Any:
    return value.unwrap() if hasattr(value, "unwrap") else value


def _next_version(document: Any) -> None:
    """Count the last number of a version such as 1.0.3 up; other versions are the author's own."""
    parts = re.fullmatch(r"(\d+\.\d+\.)(\d{1,9})", str(document.get("version", "")))
    if parts:
        document["version"] = f"{parts[1]}{int(parts[2]) + 1}"


class _Sources:
    """The pack's sources, by the article that they name."""

    def __init__(self, document: Any, articles: Sequence[Article]) -> None:
        self._document = document
        self._articles = {article.id: article for article in articles}
        self._names = outlet_names(articles)
        there = document.get("sources", ())
        self._ids = {str(one["article"]): str(one["id"]) for one in there if "article" in one}
        self._used = {str(one["id"]) for one in there}

    def cited(self, record: Mapping[str, Any]) -> dict[str, Any]:
        """Return a record whose evidence names the pack's sources, which are added where they are new."""
        evidence = [
            {"source": self._source(item["article"]), "quote": item["quote"]} for item in record["evidence"]
        ]
        return {**record, "evidence": evidence}

    def _source(self, article_id: str) -> str:
        if article_id not in self._ids:
            stem = article_id.rpartition("/")[2]
            key, number = stem, 2
            while key in self._used:
                key, number = f"{stem}-{number}", number + 1
            self._used.add(key)
            self._ids[article_id] = key
            _append(_tables(self._document, "sources"), self._record(key, article_id))
        return self._ids[article_id]

    def _record(self, key: str, article_id: str) -> dict[str, Any]:
        article = self._articles.get(article_id)
        record: dict[str, Any] = {"id": key}
        if article is not None:
            values = {
                "title": article.title,
                "publisher": self._names[article.id],
                "published": article.published,
                "url": article.url,
            }
            record.update((name, value) for name, value in values.items() if value)
        return {**record, "article": article_id}
