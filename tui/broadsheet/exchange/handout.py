"""A pack as sheets of paper: forms that differ in order, and the key to each. Pure; html and pdf draw it."""

import hashlib
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadsheet.exchange.carry import answer_tables
from broadsheet.exchange.shapes import SHOWN_TRUTHS
from broadsheet.quiz.pack_checks import TRUTHS

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
MOST_FORMS = len(LETTERS)


@dataclass(frozen=True, slots=True)
class Item:
    """A question as it stands on paper."""

    prompt: str
    task: str
    """What to do, in a few words: "Tick one." """
    choices: tuple[str, ...] = ()
    boxes: bool = False
    """The choices get numbers written beside them, in place of a tick."""
    lines: int = 0
    """Lines to write on."""


@dataclass(frozen=True, slots=True)
class Solution:
    """What the key says of a question."""

    answer: str
    also: tuple[str, ...] = ()
    """Other words that are right."""
    wrong: tuple[str, ...] = ()
    """Answers that look near and are not right."""
    why: str = ""
    evidence: tuple[tuple[str, str], ...] = ()
    """Source and quote."""


@dataclass(frozen=True, slots=True)
class Form:
    """One version of the handout, and its key in the same order."""

    number: str
    """Its letter and a short code that only this order of this pack has: "B-3F7C"."""
    items: tuple[Item, ...]
    solutions: tuple[Solution, ...]


@dataclass(frozen=True, slots=True)
class Handout:
    """All forms of a pack."""

    title: str
    credit: str
    """Authors and licence; empty where the pack states neither."""
    language: str
    forms: tuple[Form, ...]


def make_handout(pack: "PackTable", forms: int, seed: int) -> Handout:
    """Return `forms` versions (1 to 26), the same ones for the same pack and seed.

    One form alone keeps the pack's order; of several each has its own. Choices are shuffled always.
    """
    credit = ", ".join(filter(None, [", ".join(one.name for one in pack.authors), pack.license]))
    made = tuple(_form(pack, LETTERS[at], seed, shuffled=forms > 1) for at in range(forms))
    return Handout(pack.title, credit, pack.language, made)


def _form(pack: "PackTable", letter: str, seed: int, *, shuffled: bool) -> Form:
    rng = random.Random(f"{pack.id}/{seed}/{letter}")
    questions = list(pack.questions)
    if shuffled:
        rng.shuffle(questions)
    choices = [_offered(question, rng) for question in questions]
    said = "\n".join(
        f"{one.id} {one.prompt} {offered}" for one, offered in zip(questions, choices, strict=True)
    )
    code = hashlib.sha256(f"{pack.id} {pack.version}\n{said}".encode()).hexdigest()[:4].upper()
    names = {one.id: one.publisher or one.title or one.id for one in pack.sources}
    pairs = list(zip(questions, choices, strict=True))
    return Form(
        f"{letter}-{code}",
        tuple(_item(question, offered) for question, offered in pairs),
        tuple(_solution(question, offered, names) for question, offered in pairs),
    )


def _offered(question: "QuestionTable", rng: random.Random) -> tuple[str, ...]:
    if question.kind == "truefalse":
        return SHOWN_TRUTHS
    offered = list(question.choices)
    if question.kind == "order":
        offered = sorted(one.text for one in answer_tables(question))
    rng.shuffle(offered)
    if question.kind == "order":
        offered = out_of_order(offered, [one.text for one in answer_tables(question)])
    return tuple(offered)


def out_of_order(items: list[str], right: list[str]) -> list[str]:
    """Return the items, one step on where they stand in the right order, which would tell the answer."""
    return items[1:] + items[:1] if items == right else items


def _item(question: "QuestionTable", choices: tuple[str, ...]) -> Item:
    if question.kind == "order":
        return Item(question.prompt, f"Write 1 to {len(choices)} into the boxes.", choices, boxes=True)
    if question.kind == "set":
        wanted = question.need or len(question.answers)
        noun = "answer" if wanted == 1 else "answers"
        if choices:
            return Item(question.prompt, f"Tick {wanted} {noun}.", choices)
        return Item(question.prompt, f"Write {wanted} {noun}.", lines=wanted)
    if choices:
        return Item(question.prompt, "Tick one.", choices)
    tasks = {"number": "Write a number.", "date": "Write a date.", "cloze": "Write what is missing."}
    return Item(question.prompt, tasks.get(question.kind, "Write your answer."), lines=1)


def _solution(question: "QuestionTable", choices: Sequence[str], names: dict[str, str]) -> Solution:
    answers = answer_tables(question)
    texts = [one.text for one in answers]
    also: list[str] = [name for one in answers for name in one.aliases]
    if question.kind == "truefalse":
        texts = [SHOWN_TRUTHS[TRUTHS.index(texts[0])]]
    if question.kind == "order":
        said = " → ".join(f"{LETTERS[choices.index(text) % 26]} {text}" for text in texts)
    elif choices and question.kind != "poll":
        said = "; ".join(
            f"{LETTERS[choices.index(text) % 26]} {text}" if text in choices else text for text in texts
        )
    elif question.kind == "set":
        said = "; ".join(texts)
    else:
        said, also = (texts[0] if texts else "(no right answer)"), [*texts[1:], *also]
    measures = [_measure(one.unit, one.tolerance) for one in answers[:1]]
    return Solution(
        " ".join(filter(None, [said, *measures])),
        tuple(also),
        question.reject,
        question.explanation,
        tuple(
            (names.get(item.source, item.source), " ".join(item.quote.split())) for item in question.evidence
        ),
    )


def _measure(unit: str | None, tolerance: float | None) -> str:
    return " ".join(filter(None, [unit or "", f"(± {tolerance:g})" if tolerance else ""]))
