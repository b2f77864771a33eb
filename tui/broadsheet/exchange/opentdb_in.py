"""Imports the JSON of Open Trivia DB, in any of its encodings."""

import base64
import binascii
import bisect
import json
import re
from collections.abc import Callable
from typing import Any
from urllib.parse import unquote

from broadsheet.exchange.html_text import entities
from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.shapes import Marked, Part, multiple, true_false
from broadsheet.exchange.text_input import text_of

DIFFICULTY = {"easy": 1, "medium": 3, "hard": 5}
_BASE64_TYPES = {"bXVsdGlwbGU=", "Ym9vbGVhbg=="}
""""multiple" and "boolean" as encode=base64 gives them."""


def read(source: Input) -> Read:
    """Return a choice or a truefalse question for each result."""
    text = text_of(source)
    results = _results(source, text)
    lines = _lines(text)
    drafts: list[Draft] = []
    notes: list[Note] = []
    for number, one in enumerate(results):
        line = lines(number)
        found = _question(one)
        if isinstance(found, str):
            notes.append(Note(line, f"results[{number}] left out: {found}"))
        else:
            drafts.append(Draft(found, line))
    return Read(tuple(drafts), tuple(notes))


def _results(source: Input, text: str) -> list[Any]:
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        message = f"{error.msg[:1].lower()}{error.msg[1:]}"
        raise source.refusal(error.lineno, f"column {error.colno}: this is no JSON ({message}).") from error
    except ValueError as error:
        raise source.refusal(None, f"this is no JSON that can be read ({str(error)[:60]}).") from error
    results = data.get("results") if isinstance(data, dict) else data
    if not isinstance(results, list):
        raise source.refusal(None, 'there is no list "results" in it, as Open Trivia DB has.')
    return results


def _lines(text: str) -> Callable[[int], int | None]:
    """Return what gives the line of the n-th result; JSON keeps none, so its keys are counted."""
    breaks = [match.start() for match in re.finditer("\n", text)]
    starts = [match.start() for match in re.finditer(r'"correct_answer"\s*:', text)]
    return lambda number: bisect.bisect_left(breaks, starts[number]) + 1 if number < len(starts) else None


def _question(one: Any) -> Any:
    """Return the question of a result, or a sentence on why it is none."""
    if not isinstance(one, dict):
        return "it is no table"
    decode = _decoder(one)
    wrong = one.get("incorrect_answers", [])
    if not isinstance(wrong, list):
        return "incorrect_answers is no list"
    asked, right, category, difficulty = (
        decode(one.get(key)) for key in ("question", "correct_answer", "category", "difficulty")
    )
    if not asked.strip() or not right.strip():
        return "question or correct_answer is missing"
    marked = Marked("", asked, tags=(category,) if category.strip() else ())
    if decode(one.get("type")) == "boolean" and right.casefold() in ("true", "false"):
        shaped = true_false(marked, right.casefold() == "true")
    else:
        # The right one goes among the others by the alphabet: first in the list it would give itself away.
        texts = sorted({right, *map(decode, wrong)})
        shaped = multiple(
            marked, [Part(text, 100.0 if text == right else 0.0) for text in texts], single=True
        )
    import msgspec

    level = DIFFICULTY.get(difficulty.casefold(), 2)
    return msgspec.structs.replace(shaped.questions[0], difficulty=level)


def _decoder(one: dict[str, Any]) -> Callable[[Any], str]:
    """Tell the encoding (HTML codes, URL or base64) from the type, whose values are known."""
    kind = one.get("type")
    if isinstance(kind, str) and kind in _BASE64_TYPES:
        return _from_base64
    asked = one.get("question")
    if isinstance(asked, str) and re.search(r"%20|%3F", asked) and " " not in asked:
        return lambda value: unquote(value) if isinstance(value, str) else ""
    return lambda value: entities(value) if isinstance(value, str) else ""


def _from_base64(value: Any) -> str:
    if not isinstance(value, str):
        return ""
    try:
        return base64.b64decode(value, validate=True).decode("utf-8", "replace")
    except (binascii.Error, ValueError):
        return ""
