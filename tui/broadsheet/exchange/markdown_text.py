"""Markdown as this room writes and reads it: one line a text, marks escaped with backslashes."""

import re
from typing import Any

from broadsheet.exchange.model import Input
from broadsheet.home.toml import parse_toml

_PUNCTUATION = re.escape("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")
_ESCAPED = re.compile(rf"\\([{_PUNCTUATION}])")
_FIRST = re.compile(r"[-#+>=|~]|\d+[.)]|[A-Za-z][A-Za-z ]{0,20}:")
"""What at the beginning of a line makes it something other than text."""


def escape(text: str) -> str:
    """Return a line of text that Markdown, and our reader, takes for nothing else."""
    shown = inline(text)
    found = _FIRST.match(shown)
    if not found:
        return shown
    at = found.end() - 1
    return f"{shown[:at]}\\{shown[at:]}"


def inline(text: str) -> str:
    """Return text for the middle of a line, in which Markdown marks nothing."""
    return re.sub(r"([\\`*<\[\]])", r"\\\1", text)


def unescape(text: str) -> str:
    """Return what a line of Markdown says, its inline marks left as they are."""
    return _ESCAPED.sub(r"\1", text)


def front_matter(source: Input, text: str, mark: str) -> tuple[dict[str, Any], int]:
    """Return the TOML between two lines of `mark` at the beginning, and how many lines that took; empty where there is none."""
    if not text.startswith(f"{mark}\n"):
        return {}, 0
    inside, closing, _ = text[len(mark) :].partition(f"\n{mark}")
    if not closing:
        raise source.refusal(1, f'the "{mark}" is never closed; end the front matter with "{mark}".')
    import tomli

    try:
        data = parse_toml(inside)
    except tomli.TOMLDecodeError as error:
        message = f"{error.msg[:1].lower()}{error.msg[1:]}; mend that line."
        raise source.refusal(error.lineno, message) from error
    return data, inside.count("\n") + 2
