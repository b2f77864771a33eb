"""Reads question packs: TOML files written by hand, bundled or in the user's own folder."""

import gc
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from broadsheet.grading.model import Answer
from broadsheet.home import paths
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line, visible
from broadsheet.quiz.model import Evidence, Pack, Question
from broadsheet.quiz.pack_checks import cleaned, findings
from broadsheet.quiz.positions import Path as TomlPath
from broadsheet.quiz.positions import parse_path, position, shown_path

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import AnswerTable, PackTable, QuestionTable

LARGEST = 200_000_000
"""Bytes; a larger file is refused. 100,000 questions take about 40 MB."""

_WORDS = {
    "str": "text in quotation marks",
    "int": "a whole number",
    "float": "a number",
    "bool": "true or false",
    "array": "a list",
    "object": "a table",
    "AnswerTable": "a table",
    "date": "a date such as 2019-06-06",
    "datetime": "a date with a time",
    "null": "nothing",
}


def packs_at_hand() -> dict[str, Path]:
    """Return the file of every pack by its name (the file's stem): the bundled ones, then the user's.

    Of two by one name this has the user's own; packs_named has both.
    """
    return dict(_pack_files())


def packs_named(name: str) -> list[Path]:
    """Return every pack's file of this name: the bundled one and the user's own may share it."""
    return [path for one, path in _pack_files() if one == name]


def _pack_files() -> Iterator[tuple[str, Path]]:
    for folder in (paths.bundled("questions"), paths.user_packs()):
        if folder.is_dir():
            for path in sorted(folder.glob("*.toml")):
                if path.is_file():
                    yield clean_line(path.stem), path


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
    evidence.located. Raises Refusal "file:line:column: what is wrong" for the first thing wrong.
    """
    with _no_collecting():
        return _load(path)


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Keep the collector of cycles away: a pack makes none, and it took half of a big one's loading time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _load(path: Path) -> Pack:
    source = _read(path)
    data = _parse(source, path)
    schema = data.get("schema")
    if isinstance(schema, int) and schema > 1:
        raise _refusal(
            path,
            source,
            ("schema",),
            f"this pack needs a newer Broadsheet (schema {schema}, this one reads 1)",
        )
    from broadsheet.quiz.pack_schema import checked

    try:
        table = checked(data)
    except ValueError as error:
        raise _shape_refusal(path, source, str(error)) from error
    for finding in findings(table):
        raise _refusal(path, source, finding.path, finding.message)
    return _pack(table, path)


def pack_source(path: Path) -> str:
    """Return the text of a pack's file, its line ends as they are; Refusal where the pack could not be used."""
    load_pack(path)
    return path.read_bytes().decode("utf-8-sig")


def write_pack(path: Path, text: str) -> None:
    """Put `text` into the file at `path`, whole or not at all; Refusal where it cannot be written."""
    paths.ensure_folder(path.parent)
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refusal(
            f"{path} cannot be written ({error.strerror or error}); make room or check its permissions."
        ) from error


def _read(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise Refusal(f"{path} is larger than {LARGEST // 1_000_000} MB; split it into several packs.")
        data = path.read_bytes()
    except OSError as error:
        raise Refusal(
            f"{path} cannot be read ({error.strerror or error}); check the name and permissions."
        ) from error
    if not data.strip():
        raise Refusal(f"{path} is empty; write a pack into it or remove the file.")
    try:
        source = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
        raise Refusal(
            f"{path}:{line}:{column}: this is not UTF-8 text; save the file as UTF-8 and try again."
        ) from error
    if "\0" in source:
        raise Refusal(f"{path} is not a text file (it holds NUL bytes); save the pack as UTF-8 text.")
    return source.replace("\r\n", "\n")


def _parse(source: str, path: Path) -> dict[str, Any]:
    import tomli

    try:
        return tomli.loads(source)
    except tomli.TOMLDecodeError as error:
        message = error.msg[:1].lower() + error.msg[1:]
        raise Refusal(f"{path}:{error.lineno}:{error.colno}: {message}; mend that line.") from error
    except RecursionError as error:
        raise Refusal(f"{path} nests lists or tables too deeply to be a pack; flatten it.") from error


def _shape_refusal(path: Path, source: str, message: str) -> Refusal:
    """Say in words what msgspec found, and where in the file it is."""
    what, _, where = message.partition(" - at ")
    place = parse_path(where.strip("`"))
    field = re.search(r"field `([^`]+)`", what)
    if field and "unknown" in what:
        return _refusal(path, source, (*place, field[1]), f"unknown key{_meant(field[1], place)}")
    if field:
        return _refusal(path, source, place, f"{field[1]} is missing")
    if "Invalid enum value" in what:
        return _refusal(
            path, source, place, f"unknown {place[-1]} {what.rpartition('value ')[2]}{_allowed(place)}"
        )
    said = what.replace("`date | null`", "`date`").replace(" | null`", "`")
    said = re.sub(
        r"`([^`]*)`", lambda match: " or ".join(_WORDS.get(w, w) for w in match[1].split(" | ")), said
    )
    return _refusal(path, source, place, said[:1].lower() + said[1:])


def _meant(key: str, place: TomlPath) -> str:
    import difflib

    from broadsheet.quiz.pack_schema import FIELDS

    table = next((part for part in reversed(place) if isinstance(part, str)), "")
    near = difflib.get_close_matches(key, FIELDS.get(table, ()), 1)
    return f"; did you mean {near[0]}?" if near else "; remove it"


def _allowed(place: TomlPath) -> str:
    from typing import get_args

    from broadsheet.grading.model import AnswerKind, Fuzz
    from broadsheet.quiz.pack_schema import Ignorable

    known = {"kind": AnswerKind, "fuzz": Fuzz, "ignore": Ignorable}
    names = [part for part in place if isinstance(part, str)]
    values = get_args(known[names[-1]]) if names[-1] in known else ("year", "month", "day")
    return f"; use one of {', '.join(values)}"


def _refusal(path: Path, source: str, place: TomlPath, message: str) -> Refusal:
    found = position(source, place)
    at = f":{found[0]}:{found[1]}" if found else ""
    where = f" {shown_path(place)}:" if place else ""
    return Refusal(f"{path}{at}:{where} {message}.".replace("?.", "?"))


def _pack(table: "PackTable", path: Path) -> Pack:
    names = {one.id: cleaned(one.publisher) or cleaned(one.title) or cleaned(one.id) for one in table.sources}
    articles = {one.id: one.article for one in table.sources}
    return Pack(
        id=table.id,
        version=cleaned(table.version),
        title=cleaned(table.title),
        questions=tuple(_question(one, table, names, articles) for one in table.questions),
        license=cleaned(table.license),
        language=cleaned(table.language),
        authors=tuple(cleaned(author.name) for author in table.authors),
        path=path,
    )


def _question(
    one: "QuestionTable", pack: "PackTable", names: dict[str, str], articles: dict[str, str | None]
) -> Question:
    tags = _all_clean(one.tags)
    answers = tuple(map(_answer, one.answers))
    choices = _all_clean(one.choices)
    if one.kind == "order" and not choices:
        choices = tuple(sorted(answer.text for answer in answers))
    return Question(
        id=f"{pack.id}/{one.id}",
        kind=one.kind,
        about="fact",
        prompt=cleaned(one.prompt),
        answers=answers,
        evidence=tuple(
            Evidence(names[item.source], visible(item.quote.strip()), None, articles[item.source])
            for item in one.evidence
        ),
        choices=choices,
        reject=_all_clean(one.reject),
        prompt_on=_all_clean(one.prompt_on),
        need=one.need,
        wrong_penalty=one.wrong_penalty,
        explanation=cleaned(one.explanation),
        hints=_all_clean(one.hints),
        tags=tags,
        difficulty=one.difficulty,
        topic=tags[0] if tags else "",
        fuzz=pack.grading.fuzz,
        language=cleaned(pack.language),
        as_of=one.as_of,
        supersedes=tuple(f"{pack.id}/{cleaned(old)}" for old in one.supersedes),
    )


def _answer(one: "str | AnswerTable") -> Answer:
    if isinstance(one, str):
        return Answer(cleaned(one))
    return Answer(
        text=cleaned(one.text),
        aliases=_all_clean(one.aliases),
        unit=None if one.unit is None else cleaned(one.unit),
        tolerance=one.tolerance,
        precision=one.precision,
    )


def _all_clean(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(cleaned, texts))
