"""Imports tables: CSV with a header, TSV, what Quizlet and Anki export as text, and sheets for live quizzes."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from broadsheet.exchange.cells import escaped, joined, listed
from broadsheet.exchange.csv_out import unguarded
from broadsheet.exchange.html_text import plain
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.rows import COLUMNS, question_of
from broadsheet.exchange.text_input import text_of

_NAMES = {
    **{column: column for column in COLUMNS},
    "question": "prompt", "front": "prompt", "term": "prompt", "question text": "prompt", "stem": "prompt",
    "answer": "answers", "back": "answers", "definition": "answers", "correct": "answers",
    "correct answer": "answers", "correct answers": "answers", "correct_answer": "answers", "right answer": "answers",
    "correct answer(s)": "answers", "correct option": "answers",
    "options": "choices", "incorrect_answers": "reject", "type": "kind", "guid": "id", "tag": "tags",
    "category": "tags", "topic": "tags", "feedback": "explanation", "hint": "hints",
}  # fmt: skip
_OPTION = re.compile(r"(?:option|choice|answer)[ _-]*([1-9]|[a-h])\b.*", re.IGNORECASE)
_SEPARATORS = {"comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":"}


@dataclass(slots=True)
class _Layout:
    """How a table is written."""

    separator: str = ","
    html: bool = False
    columns: dict[int, str] = field(default_factory=dict)
    """The key of a question by its column, from 0."""
    options: list[int] = field(default_factory=list)
    """The columns that hold one choice each."""
    named: bool = True
    """A header, or Anki's, says which column asks."""
    own: bool = False
    """Cells hold lists as our own export writes them."""
    title: str = ""


def read(source: Input) -> Read:
    """Return a question for each row; the first column asks, the second answers, where no header says otherwise."""
    lines = text_of(source).split("\n")
    layout, first = _anki_header(lines)
    if not first:
        layout.separator = _separator(lines)
    drafts: list[Draft] = []
    notes: list[Note] = []
    rows = _rows(source, lines, first, layout.separator)
    for line, row in rows:
        if not layout.columns:
            _set_columns(layout, row)
            if layout.columns and layout.columns != {0: "prompt", 1: "answers"}:
                continue
            layout.columns = layout.columns or {0: "prompt", 1: "answers"}
            if _is_header(row):
                continue
            layout.named = False
        if any(cell.strip() for cell in row):
            _add(row, line, layout, drafts, notes)
    return Read(tuple(drafts), tuple(notes), layout.title, bare=not layout.named)


def _rows(source: Input, lines: list[str], first: int, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Yield each row with the number of the line it begins in."""
    reader = csv.reader((f"{line}\n" for line in lines[first:]), delimiter=separator)
    at = last = first + 1
    try:
        for row in reader:
            yield at, [cell.removesuffix("\n") for cell in row]
            last, at = at, first + reader.line_num + 1
        if at - last > 1:  # only the strict reader minds that the file ends between quotation marks
            at = last
            list(csv.reader((f"{line}\n" for line in lines[last - 1 :]), delimiter=separator, strict=True))
    except csv.Error as error:
        raise source.refusal(
            at,
            f"the row that begins here is no CSV ({error}); look for a quotation mark that is never closed.",
        ) from error


def _separator(lines: list[str]) -> str:
    """Return what separates the columns: a tab if there is one, else what the first lines have most alike."""
    some = [line for line in lines if line.strip()][:20]
    if sum("\t" in line for line in some) * 2 > len(some):
        return "\t"
    counts = {mark: [line.count(mark) for line in some] for mark in ",;|"}
    return max(
        counts, key=lambda mark: (sum(map(bool, counts[mark])), mark == ",", min(counts[mark], default=0))
    )


def _anki_header(lines: list[str]) -> tuple[_Layout, int]:
    """Read the lines "#key:value" that Anki writes above its notes; returns how many there are."""
    layout, count = _Layout(), 0
    for line in lines:
        match = re.match(r"#([a-z ]+):(.*)", line)
        if not match:
            break
        count += 1
        key, said = match[1], match[2].strip()
        if key == "separator":
            layout.separator = _SEPARATORS.get(said.casefold(), said[:1] or "\t")
        elif key == "html":
            layout.html = said.casefold() == "true"
        elif key == "deck":
            layout.title = said.replace("::", ": ")
        elif key == "columns":
            _set_columns(layout, said.split(layout.separator))
        elif key in ("tags column", "guid column", "notetype column", "deck column") and said.isdecimal():
            names = {"tags column": "anki tags", "guid column": "id"}
            layout.columns[int(said[:4]) - 1] = names.get(key, "")
    if count and not {"prompt", "answers"} & set(layout.columns.values()):
        free = [at for at in range(len(layout.columns) + 2) if at not in layout.columns]
        layout.columns.update({free[0]: "prompt", free[1]: "answers"})
    return layout, count


def _is_header(row: list[str]) -> bool:
    return len(row) > 1 and _key(row[0]) == "prompt" and _key(row[1]) == "answers"


def _key(cell: str) -> str:
    name = " ".join(cell.lstrip("\ufeff").casefold().split())
    return _NAMES.get(name) or _NAMES.get(name.partition(" - ")[0], "")


def _set_columns(layout: _Layout, row: list[str]) -> None:
    """Take a header's names over, if it is one: it must name what asks and what answers."""
    keys = {at: key for at, cell in enumerate(row) if (key := _key(cell))}
    options = [at for at, cell in enumerate(row) if at not in keys and _OPTION.fullmatch(cell.strip())]
    if "prompt" not in keys.values() or not ("answers" in keys.values() or options):
        return
    layout.columns, layout.options = keys, options
    layout.own = {"kind", "prompt", "answers", "evidence", "supersedes"} <= set(keys.values())


def _add(row: list[str], line: int, layout: _Layout, drafts: list[Draft], notes: list[Note]) -> None:
    said: dict[str, str] = {}
    for at, key in layout.columns.items():
        if key and at < len(row) and key not in said:
            said[key] = _cell(row[at], layout)
    if layout.own:
        kind = ""
    else:
        kind = _foreign(said, [_cell(row[at], layout) for at in layout.options if at < len(row)])
    spare = [
        cell
        for at, cell in enumerate(row)
        if at not in layout.columns and at not in layout.options and cell.strip()
    ]
    if spare and not layout.own:
        notes.append(
            Note(line, f"a column without a known name is left out ({' '.join(spare[0].split())[:40]!r})")
        )
    try:
        drafts.append(Draft(question_of(said, kind), line))
    except ValueError as error:
        notes.append(Note(line, f"left out: {error}"))


def _cell(text: str, layout: _Layout) -> str:
    text = unguarded(text)
    return plain(text) if layout.html else text


def _foreign(said: dict[str, str], options: list[str]) -> str:
    """Bring the cells of another program's table into the shape of ours; returns the kind, if it is plain."""
    options = [option.strip() for option in options if option.strip()]
    answer = said.get("answers", "").strip()
    if not options:
        said["answers"] = escaped(answer)
        for key in ("tags", "hints"):
            if key in said:
                said[key] = escaped(said[key])
        if "anki tags" in said:
            said["tags"] = joined(said.pop("anki tags").split())
        said.pop("kind", None)
        return "choice" if "choices" in said and answer in listed(said["choices"]) else "text"
    marks = [mark.strip() for mark in re.split(r"[,;]", answer) if mark.strip()]
    right = [found for mark in marks if (found := _option(mark, options))]
    said["answers"] = joined(right if len(right) == len(marks) else [answer])
    said["choices"] = joined(options)
    said.pop("kind", None)
    return "choice" if len(right) <= 1 else "set"


def _option(mark: str, options: list[str]) -> str | None:
    """Return the choice that a mark names: by its text, its number from 1 or its letter."""
    if mark in options:
        return mark
    low = mark.casefold()
    at = int(low) - 1 if low.isdecimal() and len(low) < 3 else ord(low) - ord("a") if len(low) == 1 else -1
    return options[at] if 0 <= at < len(options) else None
