"""Reads question packs: TOML files written by hand, bundled or in the user's own folder."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.home.refusal import Refusal
from broadsheet.home.toml import parse_toml
from broadsheet.quiz.model import Pack, Question
from broadsheet.quiz.pack_blocks import Blocks, blocks
from broadsheet.quiz.pack_checks import findings, second_ids, too_new
from broadsheet.quiz.pack_clean import clean_question, cleaned
from broadsheet.quiz.pack_files import packs_at_hand, read_source, uncollected
from broadsheet.quiz.pack_questions import BigPack, maker
from broadsheet.quiz.pack_words import refusal, shape_finding, syntax_message

if TYPE_CHECKING:
    from collections.abc import Sequence

    from broadsheet.quiz.pack_schema import PackTable

BIG = 1_000_000
"""Characters; the questions of a longer pack, about 3,000, are not read before they are asked for.

Reading such a pack whole takes 0.1 s and 6 MB."""


def load_packs() -> tuple[dict[str, Pack], list[str]]:
    """Return every pack at hand that can be used, by name, and a sentence on each that cannot."""
    packs: dict[str, Pack] = {}
    refused: list[str] = []
    for name, path in packs_at_hand().items():
        try:
            packs[name] = load_pack(path)
        except Refusal as refusal:
            refused.append(str(refusal))
    return packs, refused


def load_pack(path: Path) -> Pack:
    """Return the pack in the file at `path`, every string in it cleaned.

    Question ids become "pack/id". Evidence that names an article is not looked up here; see
    evidence.located. Raises Refusal "file:line:column: what is wrong" for the first thing wrong; in a
    pack longer than BIG, what is wrong with a question is raised when that question is taken out.
    """
    with uncollected():
        source = read_source(path)
        apart = blocks(source) if len(source) > BIG else None
        if apart is not None:
            head, questions = _big(path, apart)
            return _pack(head, questions, path)
        table = _whole(path, source)
        return _pack(table, tuple(map(maker(table), table.questions)), path)


def load_table(path: Path) -> "PackTable":
    """Return the tables of the pack in the file at `path`, however big, its questions' strings clean.

    Raises Refusal "file:line:column: what is wrong" for the first thing wrong.
    """
    with uncollected():
        source = read_source(path)
        apart = blocks(source) if len(source) > BIG else None
        if apart is None:
            return _whole(path, source)
        table, questions = _big(path, apart)
        table.questions = tuple(questions.tables())
        for finding in second_ids(table.questions):
            raise refusal(path, source, finding)
        return table


def pack_source(path: Path) -> str:
    """Return the text of a pack's file, its line ends as they are; Refusal where the pack could not be used."""
    load_pack(path)
    return path.read_bytes().decode("utf-8-sig")


def _whole(path: Path, source: str) -> "PackTable":
    table = _checked(path, source, _parse(source, path))
    for question in table.questions:
        clean_question(question)
    for finding in findings(table):
        raise refusal(path, source, finding)
    return table


def _big(path: Path, apart: Blocks) -> "tuple[PackTable, BigPack]":
    """Return the pack's table, without its questions, and these."""
    table = _checked(path, apart.source, {**_parse(apart.head, path), "questions": []})
    for finding in findings(table, with_questions=False):
        raise refusal(path, apart.source, finding)
    return table, BigPack(apart, maker(table), path)


def _checked(path: Path, source: str, data: dict[str, Any]) -> "PackTable":
    from broadsheet.quiz.pack_schema import checked

    for finding in too_new(data):
        raise refusal(path, source, finding)
    try:
        return checked(data)
    except ValueError as error:
        raise refusal(path, source, shape_finding(str(error))) from error


def _parse(source: str, path: Path) -> dict[str, Any]:
    import tomli

    try:
        return parse_toml(source)
    except tomli.TOMLDecodeError as error:
        raise Refusal(f"{path}:{error.lineno}:{error.colno}: {syntax_message(error)}.") from error


def _pack(table: "PackTable", questions: "Sequence[Question]", path: Path) -> Pack:
    return Pack(
        id=table.id,
        version=cleaned(table.version),
        title=cleaned(table.title),
        questions=questions,
        license=cleaned(table.license),
        language=cleaned(table.language),
        authors=tuple(cleaned(author.name) for author in table.authors),
        path=path,
        articles=tuple(source.article for source in table.sources if source.article),
    )
