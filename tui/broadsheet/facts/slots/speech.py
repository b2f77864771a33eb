"""Who said which words, and whether two outlets quote them alike."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from broadsheet.articles.model import Span
from broadsheet.facts.align import similar
from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.reading import Quotation, Reading
from broadsheet.language.normal import folded

FEWEST_WORDS = 2
"""A single quoted word is a scare quote more often than speech."""


_GLOSS = re.compile(r"\[[^\]]*\]|\.\.\.|…")
"""An editor's brackets and ellipses, which are no part of what was said."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one article lets somebody say, before it is laid beside what the others have."""

    claim: Claim
    """A `said` claim; its subject is the words, its value the speaker."""
    words: str
    """The words folded, without an editor's glosses."""


def find_speech(reading: Reading) -> list[Spoken]:
    """Return what is said in one article by speakers that are known."""
    spoken: list[Spoken] = []
    for quotation in reading.quotations:
        if quotation.speaker is None:
            continue
        words = " ".join(reading.article.quote(quotation.span).split()).rstrip(",.")
        if len(words.split()) < FEWEST_WORDS:
            continue
        claim = make_claim(
            reading, quotation.sentence, (quotation.first, quotation.last), "said", words, quotation.speaker.name,
            kind="person" if quotation.speaker.type == "person" else "org", context=words,
        )  # fmt: skip
        claim = replace(
            claim, sentence=_told_in(reading, quotation), value_span=_named_in(reading, quotation)
        )
        spoken.append(Spoken(claim, folded(_GLOSS.sub(" ", words))))
    return spoken


def line_up_speech(spoken: Iterable[Spoken]) -> list[Claim]:
    """Return `said` claims (subject the words, value the speaker) and `wording` claims over articles.

    Quotations of one speaker that share most of their words are one utterance; its longest
    version is the subject, so that the articles' claims fall into one slot.
    """
    groups: list[list[Spoken]] = []
    of_speaker: dict[str, list[list[Spoken]]] = {}
    for one in spoken:
        own = of_speaker.setdefault(one.claim.value, [])
        group = next((g for g in own if any(similar(one.words, other.words) for other in g)), None)
        if group is None:
            group = []
            own.append(group)
            groups.append(group)
        group.append(one)
    return [claim for group in groups for claim in _claims(group)]


def _claims(group: Sequence[Spoken]) -> list[Claim]:
    """Return the claims that versions of one utterance make."""
    longest = max((one.claim.subject for one in group), key=len)
    claims = [replace(one.claim, subject=longest) for one in group]
    if len({claim.span.article for claim in claims}) > 1:
        claims += [
            replace(
                one.claim, relation="wording", subject=f"{one.claim.value}: {longest}", value=one.claim.subject,
                key=one.words, type="quote", context=one.claim.value,
            )
            for one in group
        ]  # fmt: skip
    return claims


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
