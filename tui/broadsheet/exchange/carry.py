"""What of a pack a format carried, key by key: told by reading back what was written."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from broadsheet.exchange.model import Loss

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import AnswerTable, PackTable, QuestionTable

ANSWER_KEYS = ("aliases", "unit", "tolerance", "precision")
QUESTION_KEYS = (
    "id", "kind", "prompt", "answers", *ANSWER_KEYS, "choices", "need", "wrong_penalty", "reject", "prompt_on",
    "as_of", "evidence", "explanation", "hints", "tags", "difficulty", "supersedes",
)  # fmt: skip
HEAD_KEYS = ("title", "version", "license", "language", "authors", "grading", "sources")
FIRST_VERSION = "1.0.0"
"""What an imported pack begins with."""

_DEFAULTS: dict[str, Any] = {
    "need": None,
    "wrong_penalty": 0.25,
    "as_of": None,
    "explanation": "",
    "difficulty": 2,
}
_LONGEST_SHOWN = 60


def answer_tables(question: "QuestionTable") -> list["AnswerTable"]:
    """Return all answers of a question as tables, however the pack writes them."""
    from broadsheet.quiz.pack_schema import AnswerTable

    return [AnswerTable(text=one) if isinstance(one, str) else one for one in question.answers]


def simplest(one: "AnswerTable") -> "str | AnswerTable":
    """Return an answer as plain text where it is nothing more."""
    return one.text if one == type(one)(text=one.text) else one


def value(question: "QuestionTable", key: str) -> Any:
    """Return what a question says under one of QUESTION_KEYS, those of its answers as a tuple over them."""
    if key == "answers":
        return tuple(one.text for one in answer_tables(question))
    if key in ANSWER_KEYS:
        found = tuple(getattr(one, key) for one in answer_tables(question))
        return found if any(one not in (None, ()) for one in found) else ()
    if key == "need" and question.need == len(question.answers):
        return None  # all of them, which is the default
    return getattr(question, key)


def is_said(question: "QuestionTable", key: str) -> bool:
    """Say whether a question has anything under the key that its default is not."""
    return bool(value(question, key) != _DEFAULTS.get(key, ()))


def losses(before: "PackTable", after: "PackTable | None", title: str) -> Iterator[Loss]:
    """Yield what `after`, read back from a format of that title, has no more or has otherwise.

    Both packs must be tidied. None for `after` means that nothing came back.
    """
    yield from _head_losses(before, after, title)
    back = {question.id: question for question in after.questions} if after else {}
    for question in before.questions:
        other = back.get(question.id)
        if other is None:
            yield Loss(question.id, "question", f"dropped: {title} cannot hold it")
            continue
        if other == question:
            continue  # most are, and looking at each key costs 40 µs
        changed = [key for key in QUESTION_KEYS if value(question, key) != value(other, key)]
        # What is dropped goes first, so that it can be told in one line.
        changed.sort(key=lambda key: is_said(other, key))
        yield from (_loss(question, other, key, title) for key in changed)


def told(found: Iterable[Loss]) -> Iterator[str]:
    """Yield losses for people: a line for all that a question drops, one for each change."""
    for (question, why), group in groupby(found, key=lambda loss: (loss.question, loss.why)):
        keys = [loss.key for loss in group]
        listed = f"{', '.join(keys[:-1])} and {keys[-1]}" if len(keys) > 1 else keys[0]
        ending = f"{why[:-2]}them" if len(keys) > 1 and why.endswith("place for it") else why
        yield f"{question or 'pack'}: {listed} {ending}"


def _loss(question: "QuestionTable", other: "QuestionTable", key: str, title: str) -> Loss:
    if not is_said(question, key) and not _DEFAULTS.get(key):
        return Loss(question.id, key, f"added: in {title} it is {_shown(value(other, key))}")
    if not is_said(other, key):
        return Loss(question.id, key, f"dropped: {title} has no place for it")
    return Loss(question.id, key, f"changed: in {title} it is {_shown(value(other, key))}")


def _head_losses(before: "PackTable", after: "PackTable | None", title: str) -> Iterator[Loss]:
    from broadsheet.quiz.pack_schema import GradingTable

    plain: dict[str, Any] = {
        "license": "", "language": "en", "authors": (), "sources": (), "grading": GradingTable(),
        "version": FIRST_VERSION,
    }  # fmt: skip
    for key in HEAD_KEYS:
        if getattr(before, key) != (getattr(after, key) if after else plain.get(key, "")):
            yield Loss("", key, f"dropped: {title} has no place for it")


def _shown(found: Any) -> str:
    if isinstance(found, tuple):
        found = "; ".join("-" if one in (None, ()) else _plain(one) for one in found)
    text = " ".join(str(found).split())
    return repr(text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…")


def _plain(one: Any) -> str:
    return ", ".join(one) if isinstance(one, tuple) else str(getattr(one, "quote", one))
