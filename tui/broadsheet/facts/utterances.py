"""Lays what the articles quote side by side: which quotations are one utterance, and whether they are worded alike."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import combinations

from broadsheet.articles.model import Span
from broadsheet.facts.comparing import similar
from broadsheet.facts.model import Claim, Spoken
from broadsheet.facts.slots.channels import ANYBODY, channel_key

FEWEST_UNSIGNED = 5
"""Words of a quotation without a known speaker, below which like words are chance."""

FEWEST_GIVEN = 5
"""Words of an utterance that two accounts may give to different speakers; fewer are anybody's."""

RUN = 4
"""Words in a row that two quotations of different or unknown speakers must share to be compared at all."""


def line_up_speech(spoken: Iterable[Spoken]) -> list[Claim]:
    """Return `said` claims (subject the words, value the speaker) and `wording` claims over articles.

    Quotations that share most of their words are one utterance, whoever an article gives them to;
    its longest version is the subject, so that the articles' claims fall into one slot.
    """
    groups: list[list[Spoken]] = []
    at: dict[tuple[str, str], list[int]] = {}
    """What two quotations must share to be compared: the speaker, or a run of words."""
    for one in spoken:
        keys = [(one.claim.key, "")] if one.claim.key else []
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
    return [*(claim for group in groups for claim in _claims(group)), *_channels(groups)]


def _channels(groups: Iterable[Sequence[Spoken]]) -> list[Claim]:
    """Return `said_via` claims for speakers of one utterance in two articles, each of which has one channel alone."""
    by_speaker: dict[str, dict[str, list[Claim]]] = {}
    """The speaker's key -> article id -> what came through a channel."""
    shared = {
        one.claim.key
        for group in groups
        if len({one.claim.span.article for one in group}) > 1
        for one in group
    }
    for one in (one for group in groups for one in group if one.claim.key in shared):
        if one.claim.value and channel_key(one.claim.part("via")) not in ANYBODY:
            own = by_speaker.setdefault(one.claim.key, {})
            own.setdefault(one.claim.span.article, []).append(one.claim)
    found: list[Claim] = []
    for articles in by_speaker.values():
        single = [own[0] for own in articles.values() if len({channel_key(c.part("via")) for c in own}) == 1]
        if len(single) > 1:
            found += [_through(claim, single[0].value) for claim in single]
    return found


def _through(claim: Claim, speaker: str) -> Claim:
    """Return the claim of the channel that a quotation came through, at the channel's own words."""
    start, words = int(claim.part("via at")), claim.part("via found")
    span = Span(claim.span.article, start, start + len(words))
    return replace(
        claim, relation="said_via", subject=speaker, value=claim.part("via"), span=span, quote=words, type="text",
        context=speaker, key=channel_key(claim.part("via")), value_span=span,
    )  # fmt: skip


def _runs(words: str) -> list[str]:
    parts = words.split()
    return [" ".join(parts[i : i + RUN]) for i in range(len(parts) - RUN + 1)]


def _same(one: Spoken, other: Spoken) -> bool:
    if not _tells_alike(one.words, other.words):
        return False
    if one.claim.key == other.claim.key != "":
        return similar(one.words, other.words) or _says_the_same(one.words, other.words)
    shorter = min(len(one.words.split()), len(other.words.split()))
    return shorter >= FEWEST_UNSIGNED and similar(one.words, other.words, share=0.75)


_EMPTY = frozenset(
    """a an the it its is was were be been that this these those what who which we us our i me my he him his she her they them
    their you your and or but so of in on at to for from by with as up out there do did does have has had not no very can could will would may might must
    see say said know think go get make take come now then one first time people year years day thing things more just also""".split()
)
_EMPTY_STEMS = frozenset(word[:5] for word in _EMPTY)
TOLD_ALIKE, TOLD_ALIKE_LONG, LONG = 0.6, 0.4, 5
"""Share of the words that tell something which two quotations have in common if they are one utterance, and from how many
such words on less is enough."""
FEWEST_TELLING = 2
"""Words that tell something which a quotation has, for another of its speaker with all of them to be the same words."""


def _tells_alike(one: str, other: str) -> bool:
    """Say whether what two quotations share is more than the small words that every sentence has."""
    first, second = ({word[:5] for word in words.split()} - _EMPTY_STEMS for words in (one, other))
    fewer = min(len(first), len(second))
    return (
        fewer < FEWEST_TELLING
        or len(first & second) >= (TOLD_ALIKE if fewer < LONG else TOLD_ALIKE_LONG) * fewer
    )


def _says_the_same(one: str, other: str) -> bool:
    """Say whether all that one quotation tells stands in the other: "it was the dogs that woke us", "the dogs woke us"."""
    first, second = (set(words.split()) - _EMPTY for words in (one, other))
    shorter, longer = sorted((first, second), key=len)
    return len(shorter) >= FEWEST_TELLING and shorter <= longer


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
                value=one.claim.subject, key=one.words, type="quote",
                context=one.claim.value or speaker if len(speakers) < 2 else one.claim.value,
            )
            for one in group
        ]  # fmt: skip
        claims += _given_to_others(group, longest)
    return claims


def _given_to_others(group: Sequence[Spoken], words: str) -> list[Claim]:
    """Return `said_by` claims where accounts give the same words to speakers whose names share no word.

    A body and a person are no two speakers: who speaks for a body is told by the one and left out by the other.
    """
    names = [(set(one.claim.key.split()), one.claim.type) for one in group if one.claim.value]
    apart = any(
        not first & second and its == other for (first, its), (second, other) in combinations(names, 2)
    )
    if not apart or len(words.split()) < FEWEST_GIVEN:
        return []
    return [
        replace(one.claim, relation="said_by", subject=words, type=one.claim.type)
        for one in group
        if one.claim.value
    ]
