"""Questions in place, as a quizmaster reads them: "The leaders were released in which town?".

The statement stays as the article has it and only the asked phrase gives way to its question
word, so that nothing is turned round and nothing can be turned round wrongly. It reaches what no
typed slot holds: figures, dates, places and names behind a preposition.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from broadsheet.facts.model import Claim, Dropped, Fact
from broadsheet.facts.reading import Reading
from broadsheet.facts.stretches import Stretch, stretches
from broadsheet.language.normal import folded
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families.inplace_faults import inplace_fault
from broadsheet.quiz.model import NOT_SHOWN
from broadsheet.quiz.phrases.asked import Asked
from broadsheet.quiz.phrases.walk import phrases
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.statement import GAP, loses_source, moved, said, shortened
from broadsheet.quiz.sure import Known, known_names

SHORTEST, LONGEST = 5, 28
"""Words of a prompt in place; a longer statement cannot be held in mind until its question word comes."""
_QUALITY = {
    "clause": 0.58,
    "main": 0.54,
    "joined": 0.54,
    "relative": 0.54,
    "participle": 0.5,
    "apposition": 0.56,
}
_IN_PASSING = frozenset({"relative", "participle", "apposition"})
_POINTS = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|there|it|its|others?|another|same|former|latter|similar|now|yesterday|today|tomorrow|"
    r"tonight|this|that|earlier|later|ago|recently|also|so|however|meanwhile|last week|next week)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Worded:
    """A prompt of one article, before it is laid beside those of the others."""

    prompt: str
    frame: str
    """The prompt without the words that ask: what two articles can fill differently."""
    asked: Asked
    claim: Claim
    quality: float


def inplace(desk: Desk, readings: Sequence[Reading], kinds: Mapping[str, str]) -> Iterator[Draft]:
    """Yield the drafts of every statement of every article, what two articles fill differently named by outlet."""
    known = known_names(readings, kinds)
    worded = [
        one
        for reading in readings
        for stretch in stretches(reading, desk.dropped)
        for one in _asks(desk, reading, stretch, known)
    ]
    frames: dict[str, list[_Worded]] = {}
    for one in worded:
        frames.setdefault(f"{one.asked.kind} {one.frame}", []).append(one)
    for group in frames.values():
        yield from _drafts(desk, group)


def _drafts(desk: Desk, group: Sequence[_Worded]) -> Iterator[Draft]:
    by_value: dict[str, list[_Worded]] = {}
    for one in group:
        by_value.setdefault(folded("; ".join(a.text for a in one.asked.answers)), []).append(one)
    if len(by_value) == 1:
        yield _draft(max(group, key=lambda one: one.quality), [one.claim for one in group])
        return
    articles = [{one.claim.span.article for one in same} for same in by_value.values()]
    for number, same in enumerate(by_value.values()):
        others = set().union(*(ids for at, ids in enumerate(articles) if at != number))
        best = max(same, key=lambda one: one.quality)
        if others & articles[number]:
            desk.dropped.append(
                Dropped(best.prompt, best.claim.span, "the same words have another answer too")
            )
            continue
        outlet = desk.outlet(best.claim)
        if not best.prompt.startswith("According to"):
            prompt = f"According to {outlet}, {lowered(best.prompt)}"
            yield replace(_draft(replace(best, prompt=prompt), [best.claim]), attribution=outlet)


def _draft(one: _Worded, claims: Iterable[Claim]) -> Draft:
    kept: dict[str, Claim] = {}
    for claim in claims:
        kept.setdefault(claim.span.article, claim)
    claim = one.claim
    # Keyed on the words around the asked phrase, so that moving the sentence keeps a learner's history.
    digest = hashlib.sha256(one.frame.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    fact = Fact(digest, "sentence", claim.subject, claim.subject, tuple(kept.values()), "single")
    tag = {"number": "numbers", "date": "dates"}.get(
        one.asked.kind, "places" if one.asked.slot == "where" else "events"
    )
    return Draft(
        fact, (claim, *(other for other in kept.values() if other.span.article != claim.span.article)), one.asked.slot,
        one.asked.kind, one.prompt, one.asked.answers, need=len(one.asked.answers) if one.asked.kind == "set" else None,
        quality=one.quality, tags=("in place", tag),
    )  # fmt: skip


def _asks(desk: Desk, reading: Reading, stretch: Stretch, known: Known) -> Iterator[_Worded]:
    items = reading.items(stretch.index)
    who = stretch.attribution
    if who == "a person quoted":
        who = desk.names[reading.article.id]
        stretch = replace(stretch, attribution=who)
        known.names.add(who)
    if who and who[0].isupper() and who not in known.names and " " not in who:
        return
    if who and stretch.way in _IN_PASSING and _tells_of_speaker(reading, stretch, who):
        stretch = replace(stretch, attribution=None)
    for number, piece in enumerate(stretch.pieces):
        if isinstance(piece, str):
            continue
        for asked in phrases(items, *piece, stretch.verb, reading.article.text, known):
            if stretch.way == "apposition" and asked.kind == "number" and asked.subject:
                continue  # "12% of the clinic, a house in Bergen" is no share that is a house
            if asked.subject and number:
                asked = replace(asked, subject=False)
            yield from _worded(desk, reading, stretch, asked)


def _tells_of_speaker(reading: Reading, stretch: Stretch, who: str) -> bool:
    """Say whether a stretch is said of who speaks, by the article: `"…," said Jane Roe of Vantor, which runs ferries`."""
    parsed = reading.sentences[stretch.index].parsed
    first = max(piece[0] for piece in stretch.pieces if not isinstance(piece, str))
    before = parsed.words(0, first)
    family = re.escape(who.split()[-1])
    return (
        re.search(
            rf"\b(?:said|says|added|warned|told|explained|wrote)\b(?: [\w.'\u2019-]+){{0,6}}? {family}\b",
            before,
        )
        is not None
    )


def _worded(desk: Desk, reading: Reading, stretch: Stretch, asked: Asked) -> Iterator[_Worded]:
    parsed = reading.sentences[stretch.index].parsed
    body = said(reading, stretch, asked)
    span = parsed.span(asked.first, asked.last)
    if body is None:
        desk.dropped.append(
            Dropped(parsed.words(asked.first, asked.last), span, "a date beside it is not resolved")
        )
        return
    if asked.first > stretch.verb:
        body = shortened(body, LONGEST - 6)
    body = moved(body)
    lead = _lead(stretch, body)
    if lead:
        body = re.sub(r"^(?:A|An|The|Some|More|About|At|In|On)(?= )", lambda first: first[0].lower(), body)
    prompt = f"{lead}{body if lead else body[:1].upper() + body[1:]}?".replace(GAP, asked.words)
    prompt = prompt[:1].upper() + prompt[1:]
    reason = inplace_fault(prompt, SHORTEST, LONGEST)
    if reason is None and not lead and loses_source(reading.article.quote(parsed.sentence.span)):
        reason = "who says so is left out"
    if reason:
        desk.dropped.append(Dropped(prompt, span, reason))
        return
    if (
        isinstance(stretch.pieces[0], str)
        and _STATE.match(body[len(stretch.pieces[0]) :])
        and _opens_with_it(reading, stretch)
    ):
        desk.dropped.append(Dropped(prompt, span, "what its subject stands for is not sure"))
        return
    subject = stretch.pieces[0] if isinstance(stretch.pieces[0], str) else parsed.words(*stretch.pieces[0])
    answer = asked.answers[0].text
    own = [piece for piece in stretch.pieces if not isinstance(piece, str)]
    whole = parsed.span(own[0][0], own[-1][1])
    claim = Claim(
        "sentence", " ".join(subject.split()[:8]), answer, whole, reading.article.quote(whole), parsed.sentence.span, folded(answer),
        stretch.attribution, value_span=span, confidence=0.5,
    )  # fmt: skip
    quality = _quality(prompt, body, stretch, asked)
    first = min(own)[0]
    if stretch.way == "relative" and first and reading.items(stretch.index)[first - 1].lower in _JOINING:
        quality = min(quality, NOT_SHOWN)  # "the longest strike in the region's history, which began in July"
    yield _Worded(prompt, folded(f"{lead}{body}".replace(GAP, " ")), asked, claim, quality)


_JOINING = frozenset("of in on at for from with to by about over among".split())
"""Before a noun that may not be the one a clause after it is about."""
_STATE = re.compile(r"\s+(?:will be|is|are|was|were|has been|have been)\b")


def _opens_with_it(reading: Reading, stretch: Stretch) -> bool:
    """Say whether a sentence begins with "It", of which a state may be told that is no company's."""
    return reading.items(stretch.index)[0].lower == "it"


def _lead(stretch: Stretch, body: str) -> str:
    who = stretch.attribution
    if not who or who in body or folded(who) in folded(body):
        return ""
    lower = who.split()[0] in ("The", "A", "An", "Some", "Many", "Several")
    return f"According to {who[0].lower() + who[1:] if lower else who}, "


def _quality(prompt: str, body: str, stretch: Stretch, asked: Asked) -> float:
    """Return how cleanly the question can be asked: short, of a named subject, pointing at nothing outside."""
    around = body.replace(GAP, " ")
    quality = _QUALITY[stretch.way] + asked.sure
    words = len(prompt.split())
    if words > 18:
        quality -= 0.015 * (words - 18)
    if words < 7:
        quality -= 0.06
    quality -= 0.07 * min(len(_POINTS.findall(around)), 3)
    if stretch.way == "relative" and stretch.attribution:
        quality = min(quality, NOT_SHOWN)  # told by the way, by whoever reports what was said
    said = set(_LETTERS.findall(around))
    if stretch.way in _IN_PASSING and not _SOMEBODY.isdisjoint(said):
        quality -= 0.2  # whom it means stands outside the clause
    if not _OTHERS.isdisjoint(word.lower() for word in said):
        quality -= 0.1
    names = re.findall(r"(?<!^)\b[A-Z][\w&-]+", around) or re.findall(r"^[A-Z][\w&-]+(?= [A-Z])", around)
    quality += 0.03 if names else -0.08
    if "n't" in around or "n\u2019t" in around or not _DENYING.isdisjoint(said):
        quality -= 0.06
    if around.count(",") > 1 or ";" in around or "\u2014" in around:
        quality -= 0.08
    if not _LINKING.isdisjoint(said):
        quality -= 0.06
    if '"' in around or "\u201c" in around or ("'" in around and "'" in re.sub(r"\w'\w|s' ", "", around)):
        quality -= 0.06
    if not _POSSIBLE.isdisjoint(said):
        quality -= 0.04
    if _ASKS_WHAT_DID.match(prompt):
        quality = min(quality, NOT_SHOWN)
    return round(min(quality, 0.74), 3)


_LETTERS = re.compile(r"[A-Za-z]+")
_SOMEBODY = frozenset("him her them it he she they".split())
_OTHERS = frozenset("similar same another other others former latter".split())
_DENYING = frozenset("not never no".split())
_LINKING = frozenset("who which that while although because if".split())
_POSSIBLE = frozenset("could might may should must".split())
_ASKS_WHAT_DID = re.compile(r"(?:According to [^,]+, )?[Ww]hat (?!percentage|share|proportion)")
"""A question for a thing that did something: too many words for it are right."""
