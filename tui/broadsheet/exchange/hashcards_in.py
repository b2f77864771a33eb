"""Imports hashcards' Markdown: cards as "Q:" and "A:", and sentences "C:" with gaps in square brackets."""

import re
from typing import TYPE_CHECKING

from broadsheet.exchange.markdown_text import front_matter
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.shapes import GAP, LONGEST, MOST_GAPS
from broadsheet.exchange.text_input import text_of

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

_TAG = re.compile(r"([QAC]):\s?(.*)")
_GAP = re.compile(r"(?<![!\\])\[((?:[^\[\]\\]|\\.)+)\](?!\()")


def read(source: Input) -> Read:
    """Return a text question for each card and a cloze for each gap; Refusal where a front matter is broken."""
    text = text_of(source)
    head, skipped = front_matter(source, text, "---")
    drafts: list[Draft] = []
    notes: list[Note] = []
    for line, parts in _cards(source, text.split("\n"), skipped):
        if "C" in parts:
            made, why = _cloze(" ".join(parts["C"].split()))
            notes += [Note(line, why)] if why else []
            drafts += [Draft(one, line) for one in made]
        elif not parts.get("A", "").strip():
            notes.append(Note(line, "left out: the card has no answer"))
        else:
            drafts.append(Draft(_card(parts["Q"], parts["A"]), line))
    return Read(tuple(drafts), tuple(notes), str(head.get("name", "")))


def _cards(source: Input, lines: list[str], skipped: int) -> list[tuple[int, dict[str, str]]]:
    cards: list[tuple[int, dict[str, str]]] = []
    open_tag = ""
    for number, line in enumerate(lines[skipped:], skipped + 1):
        found = _TAG.match(line)
        if line.strip() == "---":
            open_tag = ""
        elif found and found[1] == "A":
            if open_tag != "Q":
                raise source.refusal(number, 'an "A:" without a "Q:" before it.')
            cards[-1][1]["A"], open_tag = found[2], "A"
        elif found:
            cards.append((number, {found[1]: found[2]}))
            open_tag = found[1]
        elif open_tag:
            cards[-1][1][open_tag] += f"\n{line}"
    return cards


def _card(asked: str, answer: str) -> "QuestionTable":
    from broadsheet.quiz.pack_schema import QuestionTable

    items = re.findall(r"^\s*[-*]\s+(.*\S)", answer, re.MULTILINE)
    listed = len(items) > 1 and len(items) == sum(bool(line.strip()) for line in answer.split("\n"))
    return QuestionTable(
        id="", kind="set" if listed else "text", prompt=asked, answers=tuple(items) if listed else (answer,)
    )


def _cloze(sentence: str) -> "tuple[list[QuestionTable], str]":
    """Return a question for each gap, the others filled in; and what was left out."""
    from broadsheet.quiz.pack_schema import QuestionTable

    if len(sentence) > LONGEST:
        return [], f"left out: the sentence has more than {LONGEST} characters"
    gaps = list(_GAP.finditer(sentence))
    made = []
    for gap in gaps[:MOST_GAPS]:
        before, after = (_filled(part) for part in (sentence[: gap.start()], sentence[gap.end() :]))
        made.append(
            QuestionTable(id="", kind="cloze", prompt=f"{before}{GAP}{after}", answers=(_filled(gap[1]),))
        )
    if not gaps:
        return [], "left out: the sentence has no gap in square brackets"
    return made, f"gaps beyond {MOST_GAPS} are left out" if len(gaps) > MOST_GAPS else ""


def _filled(text: str) -> str:
    return re.sub(r"\\([\[\]])", r"\1", _GAP.sub(r"\1", text))
