"""Who said which words, and whether two outlets quote them alike."""

import re
from collections import Counter
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

FEWEST_UNSIGNED = 5
"""Words of a quotation without a known speaker, below which like words are chance."""

RUN = 4
"""Words in a row that two quotations of different or unknown speakers must share to be compared at all."""


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
        claim = replace(
            claim, sentence=_told_in(reading, quotation), value_span=_named_in(reading, quotation)
        )
        spoken.append(Spoken(claim, folded(_GLOSS.sub(" ", words))))
    return spoken


def line_up_speech(spoken: Iterable[Spoken]) -> list[Claim]:
    """Return `said` claims (subject the words, value the speaker) and `wording` claims over articles.

    Quotations that share most of their words are one utterance, whoever an article gives them to;
    its longest version is the subject, so that the articles' claims fall into one slot.
    """
    groups: list[list[Spoken]] = []
    at: dict[tuple[str, str], list[int]] = {}
    """What two quotations must share to be compared: the speaker, or a run of words."""
    for one in spoken:
        keys = [(one.claim.value, "")] if one.claim.value else []
        keys += [("", run) for run in _runs(one.words)]
        near = dict.fromkeys(number for key in keys for number in at.get(key, []))
        found = next((n for n in near if any(_same(one, other) for other in groups[n])), None)
        if found is None:
            found = len(groups)
            groups.append([])
        groups[found].append(one)
        for key in keys:
            numbers = at.setdefault(key, [])
            if found not in numbers:
                numbers.append(found)
    return [claim for group in groups for claim in _claims(group)]


def _runs(words: str) -> list[str]:
    parts = words.split()
    return [" ".join(parts[i : i + RUN]) for i in range(len(parts) - RUN + 1)]


def _same(one: Spoken, other: Spoken) -> bool:
    if one.claim.value == other.claim.value != "":
        return similar(one.words, other.words)
    shorter = min(len(one.words.split()), len(other.words.split()))
    return shorter >= FEWEST_UNSIGNED and similar(one.words, other.words, share=0.75)


def _claims(group: Sequence[Spoken]) -> list[Claim]:
    """Return the claims that versions of one utterance make."""
    longest = max((one.claim.subject for one in group), key=len)
    speakers = Counter(one.claim.value for one in group if one.claim.value)
    claims = [replace(one.claim, subject=longest) for one in group if one.claim.value]
    if len({one.claim.span.article for one in group}) > 1:
        speaker = speakers.most_common(1)[0][0] if speakers else ""
        claims += [
            replace(
                one.claim, relation="wording", subject=f"{speaker}: {longest}" if speaker else longest,
                value=one.claim.subject, key=one.words, type="quote", context=speaker,
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
