"""Who said which words."""

import re
from dataclasses import replace

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Quotation, Spoken
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.channels import channel_of
from broadsheet.facts.utterances import FEWEST_UNSIGNED
from broadsheet.language.normal import folded

FEWEST_WORDS = 2
"""A single quoted word is a scare quote more often than speech."""

_GLOSS = re.compile(r"\[[^\]]*\]|\.\.\.|…")
"""An editor's brackets and ellipses, which are no part of what was said."""


def find_speech(reading: Reading) -> list[Spoken]:
    """Return what is said in one article, the speaker unknown ("") where the article leaves that open."""
    spoken: list[Spoken] = []
    for quotation in reading.quotations:
        words = " ".join(reading.article.quote(quotation.span).split()).rstrip(",.")
        fewest = FEWEST_WORDS if quotation.speaker is not None else FEWEST_UNSIGNED
        if len(words.split()) < fewest:
            continue
        speaker = quotation.speaker.name if quotation.speaker is not None else ""
        is_person = quotation.speaker is not None and quotation.speaker.type == "person"
        claim = make_claim(
            reading, quotation.sentence, (quotation.first, quotation.last), "said", words, speaker,
            kind="person" if is_person else "org", context=words,
        )  # fmt: skip
        channel = channel_of(reading, quotation)
        claim = replace(
            claim,
            span=quotation.span,
            quote=reading.article.quote(quotation.span),
            sentence=_told_in(reading, quotation),
            value_span=_named_in(reading, quotation),
            parts=(("via", channel),) if channel else (),
        )
        spoken.append(Spoken(claim, folded(_GLOSS.sub(" ", words))))
    return spoken


def _told_in(reading: Reading, quotation: Quotation) -> Span:
    """Return the sentences that hold the whole quotation and, in its paragraph, the naming of its speaker."""
    line = reading.line_of(quotation.sentence)
    last = reading.sentence_at(quotation.span.end - 1)
    first, last = quotation.sentence, quotation.sentence if last is None else last
    named = reading.sentence_at(quotation.speaker.span.start) if quotation.speaker else None
    if (
        named is not None
        and named in line
        and quotation.speaker
        and quotation.speaker.span.article == reading.article.id
    ):
        first, last = min(first, named), max(last, named)
    spans = [reading.sentences[i].parsed.sentence.span for i in (first, last)]
    return Span(reading.article.id, spans[0].start, spans[1].end)


def _named_in(reading: Reading, quotation: Quotation) -> Span | None:
    """Return the sentence of this article that names the speaker, which "he said" leans on."""
    speaker = quotation.speaker
    if speaker is None or speaker.span.article != reading.article.id:
        return None
    at = reading.sentence_at(speaker.span.start)
    return None if at is None else reading.sentences[at].parsed.sentence.span
