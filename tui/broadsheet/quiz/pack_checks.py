"""What a pack must keep beyond its shape; the loader stops at the first finding, lint lists all."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from broadsheet.quiz.pack_clean import cleaned
from broadsheet.quiz.positions import Path

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable

TRUTHS = ("true", "false", "not stated")
"""The answers of a truefalse question."""

_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ID_RULE = "an id has letters, digits, dots, hyphens and underscores only, and at most 100 of them"
_EVERY_IGNORABLE = {"case", "accents", "punctuation", "articles"}


@dataclass(frozen=True, slots=True)
class Finding:
    """Something wrong, at a path into the pack."""

    path: Path
    message: str


def too_new(data: Mapping[str, Any]) -> Iterator[Finding]:
    """Yield that a pack as TOML has it is of a schema to come, whose keys and rules are not known here."""
    from broadsheet.quiz.pack_schema import SCHEMA

    schema = data.get("schema")
    if isinstance(schema, int) and schema > SCHEMA:
        message = f"this pack needs a newer Broadsheet (schema {schema}, this one reads {SCHEMA})"
        yield Finding(("schema",), message)


def findings(pack: "PackTable", *, with_questions: bool = True) -> Iterator[Finding]:
    """Yield what is wrong with `pack`, or with all but its questions, in the order of the file's tables.

    The strings of its questions must be clean.
    """
    if not _ID.fullmatch(pack.id):
        yield Finding(("id",), _ID_RULE)
    for key in ("title", "version"):
        if not cleaned(getattr(pack, key)):
            yield Finding((key,), f"{key} has nothing to show; write one")
    if set(pack.grading.ignore) != _EVERY_IGNORABLE:
        yield Finding(
            ("grading", "ignore"), f"name all of {', '.join(sorted(_EVERY_IGNORABLE))}, or leave the key out"
        )
    sources: set[str] = set()
    for number, source in enumerate(pack.sources):
        if source.id in sources:
            yield Finding(("sources", number, "id"), f"a second source has the id {source.id!r}; rename one")
        sources.add(source.id)
    if not with_questions:
        return
    if not pack.questions:
        yield Finding(("questions",), "the pack holds no question; write one under [[questions]]")
    yield from second_ids(pack.questions)
    for number, question in enumerate(pack.questions):
        for key, message in question_findings(question, sources):
            yield Finding(("questions", number, key), message)


def second_ids(questions: "Iterable[QuestionTable]") -> Iterator[Finding]:
    """Yield each question that has the id of one before it."""
    seen: dict[str, int] = {}
    for number, question in enumerate(questions):
        first = seen.setdefault(question.id, number)
        if first != number:
            message = f"a second question has the id {question.id!r} (questions[{first}]); rename one"
            yield Finding(("questions", number, "id"), message)


def question_findings(question: "QuestionTable", sources: Container[str]) -> Iterator[tuple[str, str]]:
    """Yield (key, message) for each thing wrong with one question, whose strings must be clean.

    `sources` are the ids that its evidence may name.
    """
    texts = [one if isinstance(one, str) else one.text for one in question.answers]
    if not _ID.fullmatch(question.id):
        yield "id", _ID_RULE
    if not question.prompt:
        yield "prompt", "the prompt has nothing to show; write the question"
    if not texts and question.kind != "poll":
        yield "answers", "there is no answer; write at least one"
    if not all(texts):
        yield "answers", "an answer has nothing to show; write it or remove it"
    if question.need is not None and question.kind != "set":
        yield "need", f"only a set asks for several answers, and this is a {question.kind}; remove the key"
    elif question.need is not None and question.need > len(texts):
        yield (
            "need",
            f"{question.need} answers are asked for, but there are only {len(texts)}; lower it or add some",
        )
    if question.kind == "order" and len(texts) == 1:
        yield "answers", "an order needs two items or more; add the others in their right order"
    if question.kind == "truefalse" and (len(texts) != 1 or texts[0] not in TRUTHS):
        yield "answers", 'a truefalse question has one answer: "true", "false" or "not stated"'
    if question.kind in ("choice", "poll"):
        yield from _about_choices(question, texts)
    for item in question.evidence:
        if item.source not in sources:
            yield "evidence", f"there is no source {item.source!r}; add it under [[sources]]"
        if not item.quote:
            yield "evidence", "a quote is empty; copy the words that the question rests on"


def _about_choices(question: "QuestionTable", texts: list[str]) -> Iterator[tuple[str, str]]:
    choices = question.choices
    if len(choices) < 2:
        yield "choices", f"a {question.kind} needs two choices or more; list them"
    elif len(set(choices)) < len(choices) or not all(choices):
        yield "choices", "two choices are the same, or one is empty; change one"
    elif question.kind == "choice":
        missing = [text for text in texts if text not in choices]
        if missing:
            yield (
                "choices",
                f"the answer {missing[0]!r} is not among the choices; add it exactly as it is written",
            )
