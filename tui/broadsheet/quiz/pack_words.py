"""Says in words, and with a place in the file, what is wrong with a pack."""

import re
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.quiz.pack_checks import Finding
from broadsheet.quiz.positions import Path as TomlPath
from broadsheet.quiz.positions import parse_path, position, shown_path

if TYPE_CHECKING:
    import tomli

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


def syntax_message(error: "tomli.TOMLDecodeError") -> str:
    """Return what tomli found, as the middle of a sentence."""
    return f"{error.msg[:1].lower()}{error.msg[1:]}; mend that line"


def shape_finding(message: str, within: TomlPath = ()) -> Finding:
    """Return what msgspec found ("… - at `$.x[0]`") as a finding; `within` leads to the table it was given."""
    what, _, where = message.partition(" - at ")
    place = (*within, *parse_path(where.strip("`")))
    field = re.search(r"field `([^`]+)`", what)
    if field and "unknown" in what:
        return Finding(
            (*place, field[1]), f"unknown key {clean_line(field[1], 60)!r}{_meant(field[1], place)}"
        )
    if field:
        return Finding(place, f"{field[1]} is missing")
    if "Invalid enum value" in what:
        value = what.rpartition("value ")[2].strip("'")
        return Finding(place, f"unknown {place[-1]} {value!r}{_allowed(place)}")
    said = what.replace("`date | null`", "`date`").replace(" | null`", "`")
    said = re.sub(
        r"`([^`]*)`", lambda match: " or ".join(_WORDS.get(w, w) for w in match[1].split(" | ")), said
    )
    return Finding(place, said[:1].lower() + said[1:])


def refusal(path: Path, source: str, finding: Finding) -> Refusal:
    """Return the refusal "file:line:column: place: message." of a finding."""
    found = position(source, finding.path)
    at = f":{found[0]}:{found[1]}" if found else ""
    where = f" {shown_path(finding.path)}:" if finding.path else ""
    return Refusal(f"{path}{at}:{where} {finding.message}.".replace("?.", "?"))


@lru_cache(maxsize=256)  # whoever has a key wrong has it wrong in every question
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
