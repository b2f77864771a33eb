"""Imports an Anki package: our own note type whole, others as question and answer, cloze notes gap by gap."""

import hashlib
import html
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from broadsheet.exchange.anki_file import AnkiNote, open_package
from broadsheet.exchange.anki_out import FIELDS
from broadsheet.exchange.assemble import valid_id
from broadsheet.exchange.html_text import read_html
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.rows import question_of
from broadsheet.exchange.shapes import GAP, LONGEST, MOST_GAPS

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

_CLOZE = re.compile(
    r"\{\{c(\d{1,3})::((?:[^{}:]|:(?!:)|\{(?!\{c\d)|\}(?!\}))*)(?:::((?:[^{}]|\}(?!\}))*))?\}\}"
)
_SOUND = re.compile(r"\[(?:sound|anki:[a-z]+):[^\]]{0,300}\]")


def read(source: Input) -> Read:
    """Return a question a note, of a cloze note one a gap; ids follow the notes' guids."""
    package = open_package(source)
    drafts: list[Draft] = []
    notes: list[Note] = []
    for number, note in enumerate(package.notes, 1):
        made, lost = _questions(note)
        drafts += map(Draft, made)
        notes += [Note(None, f"note {number}: {message}") for message in lost]
    return Read(tuple(drafts), tuple(notes), html.unescape(package.deck).replace("::", ": "))


def _questions(note: AnkiNote) -> tuple[list["QuestionTable"], list[str]]:
    if set(FIELDS) <= note.fields.keys():
        cells = {name: _own(note.fields[name]) for name in FIELDS}
        try:
            return [question_of(cells)], []
        except ValueError as error:
            return [], [f"left out: {error}"]
    lost: dict[str, None] = {}
    texts = [_text(text, lost) for text in note.fields.values()]
    said = [f"pictures and sound are left out ({', '.join(lost)})"] if lost else []
    if any(_CLOZE.search(text) for text in texts):
        return _gaps(note, texts), said
    filled = [(name, text) for name, text in zip(note.fields, texts, strict=True) if text]
    if len(filled) < 2 or not texts[0]:
        return [], [*said, "left out: it has no front and back in words"]
    if len(filled) > 2:
        said.append(f"the fields {', '.join(name for name, _ in filled[2:])} go into the explanation")
    return [_card(note, texts[0], filled[1][1], [text for _, text in filled[2:]])], said


def _own(text: str) -> str:
    """Return a field of our own note type: our escaping undone, not what a person typed there as HTML."""
    return read_html(text)[0] if "<" in text else html.unescape(text)


def _text(text: str, lost: dict[str, None]) -> str:
    for _ in _SOUND.findall(text[:LONGEST]):
        lost["sound"] = None
    shown, left_out = read_html(_SOUND.sub(" ", text[:LONGEST]))
    lost.update(dict.fromkeys(left_out))
    return " ".join(shown.split())


def _card(note: AnkiNote, asked: str, answer: str, more: Sequence[str]) -> "QuestionTable":
    from broadsheet.quiz.pack_schema import QuestionTable

    return QuestionTable(
        id=question_id(note.guid),
        kind="text",
        prompt=asked,
        answers=(answer,),
        explanation=" ".join(more),
        tags=note.tags,
    )


def _gaps(note: AnkiNote, texts: Sequence[str]) -> list["QuestionTable"]:
    """Return a question for each number that gaps have; gaps of one number are one set."""
    from broadsheet.quiz.pack_schema import QuestionTable

    at = next(number for number, text in enumerate(texts) if _CLOZE.search(text))
    sentence, more = texts[at], [text for number, text in enumerate(texts) if number != at and text]
    numbers = sorted({int(gap[1]) for gap in _CLOZE.finditer(sentence)})[:MOST_GAPS]
    made = []
    for number in numbers:
        wanted = [gap for gap in _CLOZE.finditer(sentence) if int(gap[1]) == number]
        answers = tuple(dict.fromkeys(gap[2].strip() for gap in wanted if gap[2].strip()))
        prompt = _CLOZE.sub(lambda gap, number=number: GAP if int(gap[1]) == number else gap[2], sentence)  # type: ignore[misc]
        made.append(
            QuestionTable(
                id=question_id(note.guid) + (f"-{number}" if len(numbers) > 1 else ""),
                kind="cloze" if len(answers) < 2 else "set",
                prompt=prompt,
                answers=answers,
                hints=tuple(filter(None, ((gap[3] or "").strip() for gap in wanted))),
                explanation=" ".join(more),
                tags=note.tags,
            )
        )
    return made


def question_id(guid: str) -> str:
    """Return a question's id for a note's guid: itself where it can be one, else made from it."""
    if valid_id(guid) == guid:
        return guid
    return f"anki-{hashlib.sha256(guid.encode('utf-8', 'replace')).hexdigest()[:12]}"
