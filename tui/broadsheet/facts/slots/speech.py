"""Who said which words, and whether two outlets quote them alike."""

import re
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.articles.model import Span
from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.reading import Quotation, Reading
from broadsheet.language.normal import folded

FEWEST_WORDS = 2
"""A single quoted word is a scare quote more often than speech."""


_GLOSS = re.compile(r"\[[^\]]*\]|\.\.\.|…")
"""An editor's brackets and ellipses, which are no part of what was said."""


def find_speech(readings: Sequence[Reading]) -> list[Claim]:
    """Return `said` claims (subject the words, value the speaker) and `wording` claims over articles.

    Quotations of one speaker that share most of their words are one utterance; its longest
    version is the subject, so that the articles' claims fall into one slot.
    """
    from broadsheet.facts.align import similar

    spoken: list[tuple[Reading, Claim, str]] = []
    for reading in readings:
        for quotation in reading.quotations:
            if quotation.speaker is None:
                continue
            words = " ".join(reading.article.quote(quotation.span).split()).rstrip(",.")
            if len(words.split()) < FEWEST_WORDS:
                continue
            items = reading.items(quotation.sentence)
            first, last = quotation.first, quotation.last
            claim = make_claim(
                reading, quotation.sentence, (first, last), "said", words, quotation.speaker.name,
                kind="person" if quotation.speaker.type == "person" else "org", context=words,
            )  # fmt: skip
            if items:
                spoken.append(
                    (
                        reading,
                        replace(
                            claim,
                            sentence=_told_in(reading, quotation),
                            value_span=_named_in(reading, quotation),
                        ),
                        folded(_GLOSS.sub(" ", words)),
                    )
                )
    return _grouped(spoken, similar)


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


def _grouped(spoken: list[tuple[Reading, Claim, str]], similar: object) -> list[Claim]:
    groups: list[list[tuple[Reading, Claim, str]]] = []
    for entry in spoken:
        for group in groups:
            if group[0][1].value == entry[1].value and any(similar(entry[2], other[2]) for other in group):  # type: ignore[operator]
                group.append(entry)
                break
        else:
            groups.append([entry])
    claims: list[Claim] = []
    for group in groups:
        longest = max((claim.subject for _, claim, _ in group), key=len)
        claims += [replace(claim, subject=longest) for _, claim, _ in group]
        if len({claim.span.article for _, claim, _ in group}) > 1:
            claims += [
                replace(
                    claim, relation="wording", subject=f"{claim.value}: {longest}", value=claim.subject, key=key,
                    type="quote", context=claim.value,
                )
                for _, claim, key in group
            ]  # fmt: skip
    return claims
