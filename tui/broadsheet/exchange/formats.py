"""The table of formats: what each is called, and which modules of this room read and write it."""

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from broadsheet.exchange.model import Input, Read, Written
from broadsheet.home.refusal import Refusal

if TYPE_CHECKING:
    from types import ModuleType

    from broadsheet.quiz.pack_schema import PackTable


@dataclass(frozen=True, slots=True)
class Format:
    """One format of question files."""

    name: str
    title: str
    ending: str
    reader: str | None = None
    """The module that imports it; None where it is only written."""
    writer: str | None = None
    """The module that exports it; None where it is only read."""
    aliases: tuple[str, ...] = ()

    def read(self, source: Input) -> Read:
        """Return what the file holds; Refusal "file:line: message" where it cannot be used."""
        read: Read = _module(self.reader).read(source)
        return read

    def write(self, pack: "PackTable", stamp: float) -> Written:
        """Return the pack in this format and what was lost; `stamp` is the time in seconds since 1970."""
        written: Written = _module(self.writer).write(pack, stamp)
        return written


FORMATS = (
    Format("gift", "GIFT", ".gift", "gift_in", "gift_out"),
    Format("moodle", "Moodle XML", ".xml", "moodle_in", "moodle_out", ("moodle-xml", "xml")),
    Format("aiken", "Aiken", ".txt", "aiken_in"),
    Format("opentdb", "Open Trivia DB JSON", ".json", "opentdb_in", None, ("json",)),
    Format("csv", "CSV", ".csv", "table_in", "csv_out", ("tsv", "quizlet", "anki-text")),
    Format("anki", "Anki package", ".apkg", "anki_in", "anki_out", ("apkg",)),
    Format("markdown", "Markdown", ".md", "quizmd_in", "markdown_out", ("quizmd", "md")),
    Format("hashcards", "hashcards", ".md", "hashcards_in"),
    Format("qti", "QTI 2.1", ".zip", None, "qti_out", ("qti21",)),
)  # fmt: skip
READ = tuple(one for one in FORMATS if one.reader)
WRITTEN = tuple(one for one in FORMATS if one.writer)


def format_named(name: str, among: tuple[Format, ...]) -> Format:
    """Return the format of that name; Refusal that lists them where there is none."""
    wanted = name.casefold().lstrip(".")
    for one in among:
        if wanted in (one.name, *one.aliases):
            return one
    raise Refusal(f"There is no format {name!r} here; use one of {', '.join(one.name for one in among)}.")


def _module(name: str | None) -> "ModuleType":
    return importlib.import_module(f"broadsheet.exchange.{name}")
