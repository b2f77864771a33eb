"""What lint looks for in a question beyond what loading it requires: whether it can be answered fairly."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadsheet.grading.compile import compile_key
from broadsheet.grading.grade import grade
from broadsheet.grading.lexicon import DONT_KNOW, HEDGES
from broadsheet.grading.names import is_solid
from broadsheet.language.dates import parse_date
from broadsheet.language.normal import folded
from broadsheet.language.numbers import readings
from broadsheet.quiz.model import Question
from broadsheet.quiz.pack_checks import TRUTHS

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

_MARKS = str.maketrans(dict.fromkeys('!"#$%()*,./:;<=>?@[\\]^`{|}~', " "))
_PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9]{2,}(?:[ '-][A-Za-z0-9]+){0,8}")
_WORDS = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,}){0,4}")
_LOOKED_AT_TWICE = ("stand", "acronym", "abbreviat", "initials", "letters", "korea", "congo", "blood")
"""Parts of words that make grading look twice at an answer given to the letter."""
_RISKY = frozenset(
    {"and", "or", "not", "no", "never", "nor", "neither", "the", "an", "it", "is", "was", "with"}
)
_DIGITS = 15
_TYPED = ("text", "cloze", "number", "date")


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing wrong with a question."""

    code: str
    """Short name of the rule, as docs/packs.md lists them."""
    key: str
    """The key of the table that it is about."""
    message: str
    needle: str = ""
    """The words in the file that it is about."""


@dataclass(slots=True)
class Looked:
    """A question as the checks look at it: its clean table, and what several of them need of it, made once."""

    table: "QuestionTable"
    names: list[tuple[str, ...]]
    """All names of each answer, its text first."""
    prompt: str
    """The prompt's key (see plain_key)."""
    keys: list[list[str]]
    """The names' keys."""


def looked(table: "QuestionTable") -> Looked:
    """Return what the checks look at."""
    names = [(one,) if isinstance(one, str) else (one.text, *one.aliases) for one in table.answers]
    keys = [[plain_key(name) for name in answer] for answer in names]
    return Looked(table, names, plain_key(table.prompt), keys)


def plain_key(text: str) -> str:
    """Return `text` as one key to compare: case and punctuation away. Faster than `folded` on plain text."""
    if not text.isascii():
        return folded(text)
    low = text.lower()
    # Most answers have no mark, and looking for one takes a quarter of what putting spaces for them does.
    return " ".join((low if low.replace(" ", "").isalnum() else low.translate(_MARKS)).split())


def troubles(one: Looked, make: "Callable[[QuestionTable], Question]") -> Iterator[Trouble]:
    """Yield what is wrong with a question that can be loaded, which `make` does where grading must be asked."""
    table, kind = one.table, one.table.kind
    if table.reject or table.prompt_on:
        yield from _lists(one)
    if kind in _TYPED or kind == "set":
        yield from _in_prompt(one)
    if kind == "choice":
        yield from _choices(one)
    if not surely_accepted(one):
        question = make(table)
        if kind in ("number", "date"):
            yield from _unread(question)
        yield from _refused(question)
    if table.hints:
        yield from _hints(one)
    if table.id in table.supersedes:
        yield Trouble(
            "unreachable", "supersedes", "the question supersedes itself; name its older id", table.id
        )


def _lists(one: Looked) -> Iterator[Trouble]:
    """Yield names that stand in two lists that exclude each other."""
    table = one.table
    accepted = {folded(name): name for answer in one.names for name in answer}
    for key, entries in (("reject", table.reject), ("prompt_on", table.prompt_on)):
        for entry in entries:
            name = accepted.get(folded(entry))
            if name is None:
                continue
            does = "rejected" if key == "reject" else "asked to be more exact"
            message = f"{entry!r} is accepted as {name!r} and also {does}; take it out of one list"
            yield Trouble("alias-rejected", key, message, entry)
    both = {folded(entry) for entry in table.reject} if table.prompt_on else ()
    for entry in table.prompt_on:
        if folded(entry) in both:
            message = f"{entry!r} is both rejected and asked to be more exact; take it out of one list"
            yield Trouble("alias-rejected", "prompt_on", message, entry)


def _in_prompt(one: Looked) -> Iterator[Trouble]:
    prompt = f" {one.prompt} "
    for answer, names in zip(one.keys, one.names, strict=True):
        for key, name in zip(answer, names, strict=True):
            if key in prompt and key and f" {key} " in prompt:
                message = f"the answer {name!r} stands in the prompt; word the question without it"
                yield Trouble("answer-in-prompt", "prompt", message, name)
                break


def _choices(one: Looked) -> Iterator[Trouble]:
    """Yield choices beside the right one that would count as right."""
    names = {key for answer in one.keys for key in answer}
    right = [choice for choice in one.table.choices if plain_key(choice) in names]
    if len(right) > 1:
        listed = " and ".join(map(repr, right))
        yield Trouble("two-right", "choices", f"{listed} are both right; keep one", right[1])


def _unread(question: Question) -> Iterator[Trouble]:
    """Yield answers that are not what the kind says: only their very letters would be right."""
    for answer in question.answers:
        for name in answer.names:
            if question.kind == "date":
                read = bool(parse_date(name, question.language))
            else:
                read = name.isdecimal() or bool(readings(name))
            if not read:
                message = (
                    f"{name!r} cannot be read as a {question.kind}; write it plainly, or make the kind text"
                )
                yield Trouble(f"no-{question.kind}", "answers", message, name)


def surely_accepted(one: Looked) -> bool:
    """Say whether grading accepts every name of every answer, so that it need not be asked.

    A name typed to the letter is accepted before any guard of grading looks at it, but for a few cases,
    which are left to grading. Compiling a key takes 0.1 to 1 ms, this 2 µs.
    """
    table, kind = one.table, one.table.kind
    names = [name for answer in one.names for name in answer]
    if kind == "poll" or (kind == "truefalse" and all(name in TRUTHS for name in names)):
        return True
    if kind == "choice":
        return all(name in table.choices for name in names)
    if kind == "number":
        return all(name.isascii() and name.isdecimal() and len(name) <= _DIGITS for name in names)
    if kind == "text":
        said = " ".join((table.prompt, *names)).lower()
        return all(map(_PLAIN.fullmatch, names)) and not any(word in said for word in _LOOKED_AT_TWICE)
    return kind == "set" and _surely_list(names, set(one.prompt.split()))


def _surely_list(names: list[str], asked: set[str]) -> bool:
    """Say whether items set one after the other can only be read as these: plain words, none twice."""
    words = [name.lower().split() for name in names]
    flat = [word for item in words for word in item]
    return (
        len(flat) == len(set(flat))
        and (_RISKY | HEDGES).isdisjoint(flat)
        and all(map(_WORDS.fullmatch, names))
        and all(" ".join(item) not in DONT_KNOW and not asked.issuperset(item) for item in words)
        and all(any(map(is_solid, item)) for item in words)
    )


def _refused(question: Question) -> Iterator[Trouble]:
    """Yield the answers that the question's own grading does not accept; all of them is worse than one."""
    compiled = compile_key(question.answer_key())
    refused: list[tuple[str, str]] = []
    if question.kind in ("set", "order"):
        given = "; ".join(answer.text for answer in question.answers)
        verdict = grade(compiled, given)
        if verdict.verdict != "accept":
            message = f"the whole list is not accepted by its own grading ({verdict.why})"
            yield Trouble("refused-answer", "answers", f"{message}; reword its items or {_way_out(question)}")
        return
    names = [name for answer in question.answers for name in answer.names]
    for name in names:
        verdict = grade(compiled, name)
        if verdict.verdict != "accept":
            refused.append((name, verdict.why))
    if refused and len(refused) == len(names):
        message = f"nothing that can be typed is right: {refused[0][0]!r} is refused ({refused[0][1]})"
        yield Trouble("unreachable", "answers", f"{message}; {_way_out(question)}", refused[0][0])
        return
    for name, why in refused:
        message = f"the answer {name!r} is not accepted by its own grading ({why}); {_way_out(question)}"
        yield Trouble("refused-answer", "answers", message, name)


def _way_out(question: Question) -> str:
    if question.reject or question.prompt_on:
        return "see its reject and prompt_on lists"
    return "reword it"


def _hints(one: Looked) -> Iterator[Trouble]:
    if one.table.kind in ("truefalse", "order", "poll"):
        return
    for hint in one.table.hints:
        key = f" {plain_key(hint)} "
        for answer, names in zip(one.keys, one.names, strict=True):
            if answer[0] and f" {answer[0]} " in key:
                message = f"the hint gives the answer {names[0]!r} away; hint at it"
                yield Trouble("hint-tells", "hints", message, hint)
