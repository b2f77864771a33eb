"""Moodle's embedded answers: a text with gaps such as {1:SHORTANSWER:=Paris~%50%Lutetia}."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from broadsheet.exchange.shapes import (
    GAP,
    LONGEST,
    MOST_GAPS,
    Marked,
    Part,
    Shaped,
    multiple,
    numerical,
    short,
)

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

_GAP = re.compile(r"\{(\d{0,3}):([A-Z_]{1,20}):((?:[^}\\]|\\.)*)\}")
_PIECE = re.compile(r"(?:[^~\\]|\\.)+")
_SHORT = {"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"}
_NUMBER = {"NUMERICAL", "NM"}
_SEVERAL = {
    "MULTIRESPONSE",
    "MR",
    "MULTIRESPONSE_H",
    "MRH",
    "MRS",
    "MRHS",
    "MULTIRESPONSE_S",
    "MULTIRESPONSE_HS",
}


def gaps(marked: Marked) -> Shaped:
    """Return a question for each gap, the others filled with what is right there."""
    text = marked.prompt
    found = list(_GAP.finditer(text))
    if not found:
        return Shaped((), ("left out: it has no gap with answers",))
    if len(found) > MOST_GAPS or len(text) > LONGEST:
        return Shaped((), (f"left out: it has more than {MOST_GAPS} gaps or {LONGEST} characters",))
    parts = [_parts(gap[3]) for gap in found]
    questions: list[QuestionTable] = []
    notes: list[str] = []
    for at, gap in enumerate(found):
        prompt, end = "", 0
        for number, other in enumerate(found):
            prompt += text[end : other.start()] + (GAP if other is gap else _right(parts[number], other[2]))
            end = other.end()
        name = f"{marked.id[:90]}-{at + 1}" if marked.id and len(found) > 1 else marked.id
        shaped = _gap(replace(marked, id=name, prompt=prompt + text[end:], gap=True), gap[2], parts[at])
        questions += shaped.questions
        notes += shaped.notes
    if len(found) > 1:
        notes.append(f"a text with {len(found)} gaps becomes a question for each")
    return Shaped(tuple(questions), tuple(notes))


def _gap(marked: Marked, kind: str, parts: list[Part]) -> Shaped:
    if kind in _SHORT:
        return short(marked, parts)
    if kind in _NUMBER:
        return numerical(marked, [_measured(part) for part in parts])
    return multiple(marked, parts, single=kind not in _SEVERAL)


def _parts(inside: str) -> list[Part]:
    made = []
    for piece in _PIECE.findall(inside):
        match = re.match(r"\s*(=|%(-?\d{1,5}(?:\.\d{1,8})?)%)?", piece)
        weight = 0.0 if not match or not match[1] else 100.0 if match[1] == "=" else float(match[2])
        said, _, feedback = re.sub(r"\\#", "\0", piece[match.end() if match else 0 :]).partition("#")
        made.append(Part(_bare(said), weight, _bare(feedback)))
    return made


def _bare(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text.replace("\0", "#")).strip()


def _right(parts: list[Part], kind: str) -> str:
    found = next((part for part in parts if part.weight >= 100), None)
    return GAP if found is None else (_measured(found) if kind in _NUMBER else found).text


def _measured(part: Part) -> Part:
    value, colon, around = part.text.partition(":")
    try:
        return replace(part, text=value.strip(), tolerance=float(around) if colon else None)
    except ValueError:
        return part
