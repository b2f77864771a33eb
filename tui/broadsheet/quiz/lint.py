"""Finds everything that is wrong with a pack, each thing with its place in the file.

Loading stops at the first thing that keeps a pack from being played. Lint goes on: a block that is no
TOML, a key that is not known or a wrong value is told and set aside, and the rest is looked at.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.articles.model import Article
from broadsheet.home.toml import parse_toml
from broadsheet.quiz.evidence import articles_named, find_quote
from broadsheet.quiz.lint_checks import Looked, Trouble, looked, plain_key, troubles
from broadsheet.quiz.lint_places import Place, Remark, code_of, places
from broadsheet.quiz.lint_shape import repaired
from broadsheet.quiz.pack_blocks import BATCH, Blocks, blocks, parsed_block
from broadsheet.quiz.pack_checks import Finding, findings, question_findings, too_new
from broadsheet.quiz.pack_clean import Cleaner, clean_question, cleaned, cleaner
from broadsheet.quiz.pack_files import read_source, uncollected
from broadsheet.quiz.pack_questions import Maker, maker
from broadsheet.quiz.pack_words import syntax_message
from broadsheet.quiz.positions import Path as TomlPath
from broadsheet.quiz.positions import position

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import PackTable, QuestionTable


def lint(source: str, articles: Mapping[str, Article]) -> list[Remark]:
    """Return what is wrong with the pack whose text is `source`, in the order of its lines.

    `articles` are those at hand, by id: the quotes that a pack has from them are looked up there.
    """
    apart = blocks(source)
    found = _Lint(source, articles)
    if apart is None:
        found.whole()
    else:
        found.apart(apart)
    return sorted(set(found.remarks), key=lambda one: (one.line, one.column, one.code, one.message))


def lint_file(path: Path) -> list[Remark]:
    """Return what is wrong with the pack in a file, its quotes looked up in the articles at hand.

    Raises Refusal where the file cannot be read as text.
    """
    source = read_source(path)
    named = set(_ARTICLE.findall(source))
    with uncollected():
        return lint(source, articles_named(named))


_ARTICLE = re.compile(r"""article\s*=\s*["']([^"'\n]+)["']""")


class _Lint:
    """One reading of one pack."""

    def __init__(self, source: str, articles: Mapping[str, Article]) -> None:
        self.source = source
        self.articles = articles
        self.remarks: list[Remark] = []
        self.place: Callable[[int], Place] = lambda number: Place(source, 1, number)
        """Where the question of a number stands: found out only for a finding."""
        self.ids: dict[str, int] = {}
        self.prompts: dict[tuple[str, tuple[str, ...]], tuple[str, frozenset[str]]] = {}
        self.cited: set[str] = set()
        self.superseded: dict[str, tuple[str, int]] = {}
        self.quotes: dict[tuple[str, str], bool] = {}
        self.make: Maker | None = None

    def whole(self) -> None:
        """Read a file that cannot be taken apart: a syntax error hides all that comes after it."""
        import tomli

        try:
            data = parse_toml(self.source)
        except tomli.TOMLDecodeError as error:
            self._add(error.lineno, error.colno, "syntax", syntax_message(error))
            return
        tables = data.pop("questions", None)
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            self._head({**data, "questions": tables} if tables is not None else data, count=0)
            return
        self._head(data, count=len(tables))
        self.place = places(self.source, len(tables)).__getitem__
        self._questions(tables, 0, cleaned)
        self._across()

    def apart(self, apart: Blocks) -> None:
        """Read a pack block by block."""
        import tomli

        head: dict[str, Any] | None = None
        try:
            head = parse_toml(apart.head)
        except tomli.TOMLDecodeError as error:
            self._add(error.lineno, error.colno, "syntax", syntax_message(error))
        self._head(head, count=len(apart))
        self.place = lambda number: Place(apart.text(number, number + 1), apart.line(number))
        for first, text in apart.batches():
            try:
                tables = parsed_block(text)
            except tomli.TOMLDecodeError:
                tables = None
            size = min(BATCH, len(apart) - first)
            if tables is not None and len(tables) == size:
                self._questions(tables, first, cleaner(text))
                continue
            for number in range(first, first + size):
                self._block(apart.text(number, number + 1), number)
        self._across()

    def _block(self, block: str, number: int) -> None:
        """Read one question of a batch in which something is no TOML."""
        import tomli

        try:
            tables = parsed_block(block)
        except tomli.TOMLDecodeError as error:
            line = self.place(number).line
            self._add(line + error.lineno - 1, error.colno, "syntax", syntax_message(error))
            return
        for table in tables or ():
            self._questions([table], number, cleaned)

    def _add(self, line: int, column: int, code: str, message: str, question: str | None = None) -> None:
        self.remarks.append(Remark(line, column, code, message, question))

    def _head(self, data: dict[str, Any] | None, count: int) -> None:
        """Check what stands around the questions, and prepare to make them."""
        from broadsheet.quiz.pack_schema import PackTable

        if data is None:
            return
        for finding in too_new(data):
            self._add(*self._place(finding.path), "schema", finding.message)
        whole = {"questions": [], **data}
        if count:
            whole["questions"] = []
        table, found = repaired(PackTable, whole, ())
        for finding in found:
            self._add(*self._place(finding.path), code_of(finding), finding.message)
        if table is None:
            return
        for finding in findings(table, with_questions=False):
            self._add(*self._place(finding.path), code_of(finding), finding.message)
        if not count and not table.questions:
            self._add(*self._place(("questions",)), "no-question", "the pack holds no question; write one")
        self._licence(table)
        self.make = maker(table)

    def _licence(self, table: "PackTable") -> None:
        from broadsheet.quiz.licences import licence_trouble

        if not cleaned(table.license):
            message = 'no licence is stated; add one such as license = "CC-BY-4.0", so that others may use it'
            self._add(*self._place(("license",)), "no-licence", message)
        elif (trouble := licence_trouble(cleaned(table.license))) is not None:
            self._add(*self._place(("license",)), "licence", trouble)

    def _place(self, path: TomlPath) -> tuple[int, int]:
        return position(self.source, path) or (1, 1)

    def _questions(self, tables: list[dict[str, Any]], first: int, clean: Cleaner) -> None:
        """Check the questions in `tables`, of which the first has the number `first` in the file."""
        from broadsheet.quiz.pack_schema import checked_questions

        found: Sequence[QuestionTable | None]
        try:
            found = checked_questions(tables)
        except ValueError:
            found = [self._converted(table, first + at) for at, table in enumerate(tables)]
        for number, one in enumerate(found, first):
            if one is not None:
                clean_question(one, clean)
                self._question(one, number)

    def _question(self, table: "QuestionTable", number: int) -> None:
        hard = False
        sources = self.make.articles if self.make else {item.source: None for item in table.evidence}
        for key, message in question_findings(table, sources.keys()):
            self._tell(table, number, Trouble(code_of(Finding((key,), message)), key, message))
            hard = True
        first = self.ids.setdefault(table.id, number)
        if first != number:
            line, _ = self.place(first).of(("id",))
            message = f"a second question has the id {table.id!r} (the first is on line {line}); rename one"
            self._tell(table, number, Trouble("duplicate-id", "id", message, table.id))
        for old in table.supersedes:
            self.superseded.setdefault(old, (table.id, number))
        self.cited.update([item.source for item in table.evidence])
        if hard or self.make is None:
            return
        one = looked(table)
        for trouble in troubles(one, self.make):
            self._tell(table, number, trouble)
        self._evidence(table, number)
        self._asked_before(one, number)

    def _converted(self, data: dict[str, Any], number: int) -> "QuestionTable | None":
        """Return a table in its shape, or what can be kept of it once what is wrong is told."""
        from broadsheet.quiz.pack_schema import QuestionTable

        name = data.get("id")
        table: QuestionTable | None
        table, found = repaired(QuestionTable, data, ("questions", number))
        for finding in found:
            line, column = self.place(number).of(finding.path[2:])
            known = name if isinstance(name, str) else None
            self._add(line, column, code_of(finding), finding.message, known)
        return table

    def _tell(self, table: "QuestionTable", number: int, trouble: Trouble) -> None:
        line, column = self.place(number).of((trouble.key,), trouble.needle)
        self._add(line, column, trouble.code, trouble.message, table.id)

    def _evidence(self, table: "QuestionTable", number: int) -> None:
        assert self.make is not None
        for item in table.evidence:
            article = self.articles.get(self.make.articles.get(item.source) or "")
            if article is None:
                continue
            key = (article.id, item.quote)
            if key not in self.quotes:
                self.quotes[key] = find_quote(article, item.quote) is not None
            if not self.quotes[key]:
                words = " ".join(item.quote.split())[:60]
                message = f"the quote does not stand in {article.id} any more: {words!r}; copy it anew"
                self._tell(table, number, Trouble("dead-evidence", "evidence", message, item.quote[:60]))

    def _asked_before(self, one: Looked, number: int) -> None:
        """Tell a question that was asked in the same words before, worst where its answer is another."""
        table = one.table
        choices: tuple[str, ...] = ()
        if table.kind in ("choice", "order", "poll"):
            choices = tuple(sorted(map(plain_key, table.choices)))
        answers = frozenset([names[0] for names in one.keys])
        first = self.prompts.setdefault((one.prompt, choices), (table.id, answers))
        if first[0] == table.id:
            return
        if first[1] == answers:
            message = f"{first[0]!r} asks the same; remove one, or let one supersede the other"
            self._tell(table, number, Trouble("same-question", "prompt", message))
        else:
            message = f"{first[0]!r} asks this in the same words and has another answer; say what differs"
            self._tell(table, number, Trouble("ambiguous", "prompt", message))

    def _across(self) -> None:
        """Tell what only the whole pack shows."""
        for old, (new, number) in self.superseded.items():
            if old in self.ids and old != new:
                line, column = self.place(number).of(("supersedes",), old)
                message = f"{old!r}, which this supersedes, is still in the pack; remove it"
                self._add(line, column, "unreachable", message, new)
        if self.make is not None:
            for number, source in enumerate(self.make.pack.sources):
                if source.id not in self.cited:
                    message = f"no question rests on the source {source.id!r}; cite or remove it"
                    self._add(*self._place(("sources", number, "id")), "unused-source", message)
