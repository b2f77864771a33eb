"""How choices are offered where a person types: under numbers, and named by number, letter or text."""

import re

from broadsheet.quiz.model import Question
from broadsheet.quiz.pack_checks import TRUTHS


def offered(question: Question) -> tuple[str, ...]:
    """Return what to show under numbers; nothing where the answer is to be found unaided."""
    if question.kind in ("choice", "poll", "order", "set"):
        return question.choices
    return TRUTHS if question.kind == "truefalse" else ()


def is_typed(question: Question) -> bool:
    """Say whether the answer is typed: where nothing is offered, and where more than one of what is has to be named."""
    return not offered(question) or question.kind in ("order", "set")


def named(question: Question, given: str) -> str:
    """Return the text of what `given` names among the choices, else `given` itself.

    A text goes first, then a number from 1 or a letter from a: where "2" is itself a choice, it
    means that choice. Of a set "1, 3" means two. For an order, numbers or letters in a row ("2 3 1", "bca") become the
    items, joined by semicolons.
    """
    choices = offered(question)
    if not choices:
        return given
    if question.kind in ("order", "set") and _texts(choices, given):
        return given
    if question.kind == "order":
        labels = re.findall(r"\d+|[a-z]", given.casefold())
        items = [_labelled(choices, label) for label in labels]
        rest = re.sub(r"\d+|[a-z]|[\s,;>.)-]", "", given.casefold())
        whole = not rest and None not in items and len(set(items)) == len(items) == len(choices)
        return "; ".join(item for item in items if item) if whole else given
    if question.kind == "set":
        return _picked(choices, given)
    folded = given.strip().casefold()
    for choice in choices:
        if choice.casefold() == folded:
            return choice
    label = re.fullmatch(r"\(?(\d+|[a-z])[.)]?", folded)
    return (label and _labelled(choices, label[1])) or given


def _texts(choices: tuple[str, ...], given: str) -> bool:
    """Say whether a list in semicolons names choices by their texts alone, so that no label is looked for in it."""
    texts = {" ".join(choice.casefold().split()) for choice in choices}
    parts = [" ".join(part.casefold().split()) for part in given.split(";")]
    return all(part in texts for part in parts)


def _picked(choices: tuple[str, ...], given: str) -> str:
    """Return the items that a list of labels means ("1, 3", "a c"); what names a choice is one, not a label."""
    texts = {choice.casefold() for choice in choices}
    labels = [label for label in re.split(r"[\s,;]+|\band\b", given.casefold()) if label]
    if any(label in texts for label in labels):
        return given
    found = [re.fullmatch(r"\(?(\d{1,4}|[a-z])[.)]?", label) for label in labels]
    items = [_labelled(choices, match[1]) if match else None for match in found]
    return "; ".join(map(str, items)) if items and None not in items else given


def _labelled(choices: tuple[str, ...], label: str) -> str | None:
    at = int(label[:9]) - 1 if label.isdecimal() else ord(label) - ord("a")
    return choices[at] if 0 <= at < len(choices) else None
