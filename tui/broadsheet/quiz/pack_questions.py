"""The questions of a pack: built from their tables, in a big pack each when it is asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, overload

from broadsheet.grading.model import Answer
from broadsheet.quiz.model import Evidence, Question
from broadsheet.quiz.pack_blocks import Blocks, parsed_block
from broadsheet.quiz.pack_checks import Finding, question_findings
from broadsheet.quiz.pack_clean import clean_question, cleaned, cleaner
from broadsheet.quiz.pack_words import refusal, shape_finding, syntax_message

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import AnswerTable, PackTable, QuestionTable


@dataclass(frozen=True, slots=True)
class Maker:
    """Makes questions for one pack: what they take over from its head."""

    pack: "PackTable"
    publishers: dict[str, str]
    articles: dict[str, str | None]
    language: str

    def __call__(self, one: "QuestionTable") -> Question:
        """Return the question of a table that is clean and has passed the checks."""
        choices = one.choices
        answers = tuple([Answer(each) if isinstance(each, str) else _answer(each) for each in one.answers])
        if one.kind == "order" and not choices:
            choices = tuple(sorted(answer.text for answer in answers))
        return Question(
            id=f"{self.pack.id}/{one.id}",
            kind=one.kind,
            about="fact",
            prompt=one.prompt,
            answers=answers,
            evidence=tuple(
                [
                    Evidence(self.publishers[item.source], item.quote, None, self.articles[item.source])
                    for item in one.evidence
                ]
            ),
            choices=choices,
            reject=one.reject,
            prompt_on=one.prompt_on,
            need=one.need,
            wrong_penalty=one.wrong_penalty,
            explanation=one.explanation,
            hints=one.hints,
            tags=one.tags,
            difficulty=one.difficulty,
            topic=one.tags[0] if one.tags else "",
            fuzz=self.pack.grading.fuzz,
            language=self.language,
            as_of=one.as_of,
            supersedes=tuple([f"{self.pack.id}/{old}" for old in one.supersedes]),
        )


def maker(pack: "PackTable") -> Maker:
    """Return what makes the questions of `pack`."""
    return Maker(
        pack,
        {one.id: cleaned(one.publisher) or cleaned(one.title) or cleaned(one.id) for one in pack.sources},
        {one.id: one.article for one in pack.sources},
        cleaned(pack.language),
    )


class BigPack(Sequence[Question]):
    """The questions of a pack of many: each is parsed, checked and made when it is taken out.

    Taking one that is wrong raises Refusal "file:line:column: …", as loading a smaller pack does.
    """

    def __init__(self, blocks: Blocks, make: Maker, path: Path) -> None:
        """Take the pack's text in blocks, what makes its questions, and the file it is from."""
        self._blocks = blocks
        self._make = make
        self._path = path

    def __len__(self) -> int:
        """Return how many questions the pack has."""
        return len(self._blocks)

    @overload
    def __getitem__(self, index: int) -> Question: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Question]: ...
    def __getitem__(self, index: int | slice) -> Question | Sequence[Question]:
        """Return a question, or several as a tuple."""
        if isinstance(index, slice):
            return tuple(self[number] for number in range(*index.indices(len(self))))
        first = range(len(self))[index]
        return next(self._made(first, self._blocks.text(first, first + 1)))

    def __iter__(self) -> Iterator[Question]:
        """Yield every question in the file's order."""
        for first, text in self._blocks.batches():
            yield from self._made(first, text)

    def tables(self) -> "Iterator[QuestionTable]":
        """Yield every question's table, clean and checked, in the file's order."""
        for first, text in self._blocks.batches():
            yield from self._tables(first, text)

    def _made(self, first: int, text: str) -> Iterator[Question]:
        return map(self._make, self._tables(first, text))

    def _tables(self, first: int, text: str) -> "Iterator[QuestionTable]":
        clean = cleaner(text)
        for number, table in enumerate(self._read(first, text), first):
            clean_question(table, clean)
            for key, message in question_findings(table, self._make.articles.keys()):
                raise self._refusal(Finding(("questions", number, key), message))
            yield table

    def _read(self, first: int, text: str) -> "tuple[QuestionTable, ...]":
        import tomli

        from broadsheet.quiz.pack_schema import checked_questions

        line = self._blocks.line
        try:
            tables = parsed_block(text)
        except tomli.TOMLDecodeError as error:
            raise self._at(line(first) + error.lineno - 1, error.colno, syntax_message(error)) from error
        if tables is None:
            raise self._at(line(first), 1, "the question's table cannot be told from what follows; run lint")
        try:
            return checked_questions(tables)
        except ValueError as error:
            found = shape_finding(str(error))
            number = int(found.path[0]) + first if found.path else first
            path = ("questions", number, *found.path[1:])
            raise self._refusal(Finding(path, found.message)) from error

    def _at(self, line: int, column: int, message: str) -> Exception:
        from broadsheet.home.refusal import Refusal

        return Refusal(f"{self._path}:{line}:{column}: {message}.")

    def _refusal(self, finding: Finding) -> Exception:
        return refusal(self._path, self._blocks.source, finding)


def _answer(one: "AnswerTable") -> Answer:
    return Answer(one.text, one.aliases, one.unit, one.tolerance, one.precision)
