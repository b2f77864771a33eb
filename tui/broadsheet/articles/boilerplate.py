"""Tells the story from what surrounds it."""

from datetime import date


def kept_lines(text: str, headline: str | None = None) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each line that belongs to the story."""
    spans, offset = [], 0
    for line in text.split("\n"):
        if line.strip() and line.strip() != (headline or "").strip():
            start = offset + len(line) - len(line.lstrip())
            spans.append((start, offset + len(line.rstrip())))
        offset += len(line) + 1
    return tuple(spans)


def stated_date(text: str) -> date | None:
    """Return the date of a date line in the text."""
    return None
