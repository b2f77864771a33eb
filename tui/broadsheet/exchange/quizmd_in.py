"""Imports Markdown in quizmd's shape: "## Question", choices as a list, "Answer: 2", and our further keys."""

import re
from collections.abc import Iterator
from typing import Any

from broadsheet.exchange.cells import joined
from broadsheet.exchange.markdown_out import KEYS
from broadsheet.exchange.markdown_text import front_matter, unescape
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.rows import question_of
from broadsheet.exchange.text_input import text_of

_HEADING = re.compile(r"##+\s+(.*)")
_CHOICE = re.compile(r"\s{0,3}(?:[-*+]|\d+[.)])\s+(\[([ xX])\]\s+)?(.*\S)")
_KEY = re.compile(r"([A-Za-z][A-Za-z ]{0,20}):\s*(.*)")
_NAMES = {
    **{name.casefold(): key for key, name in KEYS.items()},
    "answer": "answers",
    "answers": "answers",
    "hint": "hints",
    "tag": "tags",
}
_UNUSED = {"type", "time", "points", "level"}


def read(source: Input) -> Read:
    """Return the questions; Refusal with the line where a front matter is broken."""
    text = text_of(source)
    head, skipped = front_matter(source, text, "+++")
    lines = text.split("\n")
    drafts: list[Draft] = []
    notes: list[Note] = []
    title = ""
    for line, heading, body in _sections(lines, skipped):
        if not heading:
            title = next((unescape(one[2:].strip()) for one in body if one.startswith("# ")), "")
            continue
        try:
            question, lost = _question(heading, body)
        except ValueError as error:
            notes.append(Note(line, f"left out: {error}"))
            continue
        drafts.append(Draft(question, line))
        notes += [Note(line, message) for message in lost]
    return Read(tuple(drafts), tuple(notes), title, *_head(source, head))


def _head(source: Input, data: dict[str, Any]) -> tuple[dict[str, Any], tuple[Any, ...]]:
    """Return the head's values and sources, checked by the shape that packs have."""
    if not data:
        return {}, ()
    from broadsheet.quiz.pack_schema import checked

    whole = {"id": "head", "version": "1.0.0", "title": "", **data, "schema": 1, "questions": []}
    try:
        table = checked(whole)
    except ValueError as error:
        raise source.refusal(1, f"the front matter is no pack's head ({error}).") from error
    keys = [key for key in ("version", "title", "license", "language", "authors", "grading") if key in data]
    return {key: getattr(table, key) for key in keys}, table.sources


def _sections(lines: list[str], skipped: int) -> Iterator[tuple[int, str, list[str]]]:
    """Yield line, heading and body of each section; the first one, without a heading, is what stands above."""
    start, heading, body, fenced = skipped + 1, "", list[str](), False
    for number, line in enumerate(lines[skipped:], skipped + 1):
        if line.lstrip().startswith("```"):
            fenced = not fenced
        found = None if fenced else _HEADING.match(line)
        if found:
            yield start, heading, body
            start, heading, body = number, found[1].strip() or "Question", []
        else:
            body.append(line)
    yield start, heading, body


def _question(heading: str, body: list[str]) -> tuple[Any, list[str]]:
    asked: list[str] = []
    choices: list[str] = []
    ticked: list[str] = []
    said: dict[str, str] = {}
    notes: list[str] = []
    fenced = False
    for line in body:
        if line.lstrip().startswith("```"):
            fenced = not fenced
            continue
        choice = None if fenced else _CHOICE.match(line)
        key = None if fenced else _KEY.match(line)
        name = " ".join(key[1].casefold().split()) if key else ""
        if key and name in _NAMES:
            said[_NAMES[name]] = unescape(key[2].strip())
        elif choice and not said:
            choices.append(unescape(choice[3]))
            if choice[2] in ("x", "X"):
                ticked.append(choices[-1])
        elif key and name in _UNUSED:
            if name not in ("type", "time"):
                notes.append(f"{name} is left out")
        elif line.strip():
            asked.append(line.strip())
    prompt = unescape(" ".join(asked)) if asked else re.sub(r"^\d+[.)]\s*", "", unescape(heading))
    return _made(prompt, choices, ticked, said), notes


def _made(prompt: str, choices: list[str], ticked: list[str], said: dict[str, str]) -> Any:
    several = len(ticked) > 1
    if choices:
        said["choices"] = joined(choices)
        numbers = re.findall(r"\d+", said.get("answers", ""))
        if ticked and "answers" not in said:
            said["answers"] = joined(ticked)
        elif numbers and re.fullmatch(r"\s*\d{1,4}(\s*,\s*\d{1,4})*\s*", said["answers"]):
            several = len(numbers) > 1
            places = [int(number) - 1 for number in numbers]
            if not all(0 <= at < len(choices) for at in places):
                raise ValueError(f"the answer {said['answers']!r} is the number of no choice")
            said["answers"] = joined([choices[at] for at in places])
    return question_of({**said, "prompt": prompt}, "set" if several else "choice" if choices else "text")
