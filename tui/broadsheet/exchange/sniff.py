"""Tells a file's format from what is in it, where nobody said."""

import io
import re
import zipfile

from broadsheet.exchange.formats import FORMATS, READ, Format
from broadsheet.exchange.model import Input
from broadsheet.exchange.text_input import text_of
from broadsheet.home.refusal import Refusal

_GIFT = re.compile(r"(?<!\\)\{\s*(?:=|~|#|\}|(?:T|F|TRUE|FALSE)\s*[#}])", re.IGNORECASE)
"""The beginning of GIFT's answers: braces alone stand in many files."""

_BEGIN = 200_000
"""Characters that are looked at."""


def format_of(source: Input) -> Format:
    """Return the format of a file; Refusal where its content is none of those that are read."""
    if source.data[:2] == b"PK":
        return _of_archive(source)
    text = text_of(source)[:_BEGIN]
    begin = text.lstrip()
    if source.name.casefold().endswith(".toml"):
        raise source.refusal(None, "this is a pack already; copy it among your own with broadsheet pack add.")
    if begin[:1] in ("{", "[") and re.search(r'"(results|correct_answer)"', text):
        return _named("opentdb")
    if begin[:1] == "<" and re.search(r"<quiz\b", text):
        return _named("moodle")
    if re.search(r"^ANSWER:\s*[A-Z]\s*$", text, re.MULTILINE):
        return _named("aiken")
    if re.search(r"^#(separator|html|columns|notetype|deck|tags column|guid column):", text):
        return _named("csv")
    if re.search(r"^##+ ", text, re.MULTILINE) and re.search(
        r"^Answers?:", text, re.MULTILINE | re.IGNORECASE
    ):
        return _named("markdown")
    if re.search(r"^(Q|C):", text, re.MULTILINE):
        return _named("hashcards")
    ending = source.name.rpartition(".")[2].casefold()
    if ending == "gift" or (ending not in ("csv", "tsv") and _GIFT.search(text)):
        return _named("gift")
    if begin[:1] != "<" and re.search(r"^[^\n]*[\t,;|]", text):
        return _named("csv")
    raise source.refusal(
        None,
        f"what is in it is no format that is read here; name one with --from ({', '.join(one.name for one in READ)}).",
    )


def _of_archive(source: Input) -> Format:
    try:
        with zipfile.ZipFile(io.BytesIO(source.data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise source.refusal(None, f"it is a damaged archive ({error}); export it again.") from error
    if any(name.startswith("collection.anki2") for name in names):
        return _named("anki")
    raise Refusal(source.at(None, "this archive is no Anki package; unpack it and import the file inside."))


def _named(name: str) -> Format:
    return next(one for one in FORMATS if one.name == name)
