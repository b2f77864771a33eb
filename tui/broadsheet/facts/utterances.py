"""Lays what the articles quote side by side: which quotations are one utterance, and whether they are worded alike."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from broadsheet.facts.align import similar
from broadsheet.facts.model import Claim, Spoken


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
