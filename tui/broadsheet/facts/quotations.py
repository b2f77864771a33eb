"""Finds direct quotations and who speaks them."""

from dataclasses import replace

from broadsheet.facts.marks import Marked, find_marked
from broadsheet.facts.model import Quotation
from broadsheet.facts.reading import Reading
from broadsheet.facts.speakers import find_speaker
from broadsheet.facts.subjects import Speaker

LONGEST_MARK = 2
"""Characters in a quotation mark; some papers write two apostrophes."""
RUNS_ON = 3
"""Paragraphs over which one quotation may run on before its speaker is named."""


def find_quotations(reading: Reading) -> tuple[Quotation, ...]:
    """Return the quotations of an article in order, each with its speaker where one is certain."""
    found: list[Quotation] = []
    left_open = False
    for marked in find_marked(reading.article):
        quotation = _quotation(reading, marked, found, left_open)
        if quotation is not None:
            found.append(quotation)
            left_open = marked.open
    return tuple(_named_later(reading, found))


def _quotation(
    reading: Reading, marked: Marked, before: list[Quotation], left_open: bool
) -> Quotation | None:
    span = marked.span
    index = reading.sentence_at(span.start)
    if index is None:
        return None
    items = reading.items(index)
    inside = [i for i, item in enumerate(items) if span.start <= item.start and item.end <= span.end]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    words = len(reading.article.quote(span).split())
    speaker: Speaker | None = None
    opens_line = (
        reading.line_of(index).start == index
        and span.start - reading.sentences[index].parsed.sentence.span.start <= LONGEST_MARK
    )
    if not (left_open and opens_line):
        speaker = find_speaker(reading, span, index, before)
    elif before:
        # A paragraph that closes no mark goes on in the next: one speaker for both, and a tag
        # stands at whichever end the writer chose.
        last_one = before[-1]
        speaker = (
            (last_one.speaker, last_one.speaker_words)
            if last_one.speaker or last_one.speaker_words
            else find_speaker(reading, span, index, before)
        )
    who, said = speaker or (None, "")
    return Quotation(span, index, first, last, who, said, whole=words >= 6)


def _named_later(reading: Reading, found: list[Quotation]) -> list[Quotation]:
    """Give the speaker to quotations that ran on into one whose speaker is named only at its end."""
    text = reading.article.text
    for i in range(len(found) - 2, -1, -1):
        here, after = found[i], found[i + 1]
        if here.speaker or here.speaker_words or not (after.speaker or after.speaker_words):
            continue
        between = text[here.span.end : after.span.start]
        if "\n" in between and not between.strip("\n\r \"'\u201c\u2018\u201e\u00ab"):
            near = after.sentence - here.sentence <= 4 * RUNS_ON
            if near and reading.article.text[here.span.end : here.span.end + 1] in ("\n", "\r"):
                found[i] = replace(here, speaker=after.speaker, speaker_words=after.speaker_words)
    return found
