"""Companies and countries: what they are, where from, who bars or lists whom, who supplies whom."""

import re
from collections.abc import Iterator

from broadsheet.facts.gazetteer import country_of, surface_forms
from broadsheet.facts.model import Claim, Fact
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.aliases import organisation, place
from broadsheet.quiz.draft import Desk, Draft

_COMPANY_WORDS = frozenset(
    """company firm giant carrier maker manufacturer operator retailer provider supplier developer startup bank airline
    automaker carmaker chipmaker titan telecom telecoms brand""".split()
)
COUNT_WORDS = "zero one two three four five six seven eight nine ten".split()
"""How many are asked for, in words."""


_OF_NO_FIRM = re.compile(
    r"\b(?:park|reserve|lake|river|island|mountain|volcano|bridge|road|airport|port|museum|stadium|school|university|hospital|village"
    r"|town|city|region|province|desert|forest|reef|festival|tournament|race|league|newspaper|party|county|state|country|nation)$"
)
"""What a description ends in that no company is, whatever its name was taken for: "the country's largest park"."""


_LIVES = re.compile(
    r"\b(?:female|male|pregnant|\w+-year-old|born)\b|\b(?:\w{3,}(?:hand|man|woman)|\w+ grower|farmer|resident|native) (?:from|of|in)\b"
)
"""A description of somebody or of an animal, whatever the name was taken for: "a deckhand from", "a female lynx"."""


def descriptions(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `described_as` fact: which company is Russia's largest carrier?"""
    claim = fact.claims[0]
    if _OF_NO_FIRM.search(claim.value) or _LIVES.search(claim.value):
        return
    if fact.status == "differ":
        for each in fact.claims:
            outlet = desk.outlet(each)
            yield Draft(
                fact, (each,), "subject", "text", f"Which company does {outlet} call {_lowerthe(each.value)}?",
                (organisation(fact.subject),), quality=0.78, attribution=outlet, tags=("companies",),
            )  # fmt: skip
        return
    asked = "organisation" if _NO_COMPANY.search(claim.value) else "company"
    yield Draft(
        fact, fact.claims, "subject", "text", f"Which {asked} is described as {_lowerthe(claim.value)}?",
        (organisation(fact.subject),), quality=0.82, tags=("companies",),
    )  # fmt: skip


_NO_COMPANY = re.compile(
    r"\b(?:union|party|charity|club|team|university|school|hospital|agency|ministry|museum|church|body)$",
    re.IGNORECASE,
)


def _lowerthe(text: str) -> str:
    return text[:1].lower() + text[1:] if text.startswith(("The ", "One ")) else text


def nationality(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `nationality` fact: which country is the company from?"""
    claim = fact.claims[0]
    if claim.context and claim.context.split()[-1].lower() not in _COMPANY_WORDS:
        return
    yield Draft(
        fact, fact.claims, "country", "text", f"Which country is the company {fact.subject} from?", (place(claim.value),),
        quality=0.72 if any(each.context for each in fact.claims) else 0.6, tags=("companies",),
    )  # fmt: skip


def based_in(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `based_in` fact: in which city is the company based?"""
    claim = fact.claims[0]
    if fact.status == "differ":
        return
    form = surface_forms().get(claim.value)
    value = form[0] if form is not None and form[1] == "adjective" else claim.value
    country = country_of(value)
    ask = "Where"  # Norfolk is a county too
    if form is not None and form[1] in ("capital", "place"):
        ask = "In which city" if form[1] == "capital" else "In which town or city"  # its country is as true
    if country is not None and country.name == value:
        ask = "In which country"  # "Swiss-based"
    yield Draft(
        fact, fact.claims, "place", "text", f"{ask} is {fact.subject} based?", (place(value),), quality=0.8,
        tags=("companies",),
    )  # fmt: skip


def bans(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `barred_by` fact: which countries, by each outlet; and which outlet alone names a country."""
    everyone = tuple(dict.fromkeys(name for claim in fact.claims for name in claim.items))
    for claim in fact.claims:
        outlet = desk.outlet(claim)
        others = tuple(name for name in everyone if name not in claim.items)
        predicate = _in_full(desk, claim)
        if len(claim.items) == 1:
            asked = _where(claim, predicate) or f"which country {predicate}"
            yield Draft(
                fact, (claim,), "who", "text", f"According to {outlet}, {asked}?", (place(claim.items[0]),),
                about="differ" if others else "fact", reject=others, quality=0.78, attribution=outlet, tags=("bans",),
            )  # fmt: skip
            continue
        count = (
            COUNT_WORDS[len(claim.items)] if len(claim.items) < len(COUNT_WORDS) else str(len(claim.items))
        )
        yield Draft(
            fact, (claim,), "who", "set", f"According to {outlet}, which {count} countries {predicate}?",
            tuple(place(name) for name in claim.items), about="differ" if others else "fact", reject=others,
            need=len(claim.items), quality=0.9, attribution=outlet, tags=("bans",),
        )  # fmt: skip
    yield from _alone(desk, fact, everyone)


_SOFTLY = re.compile(
    r"\b(effectively|virtually|practically|largely|partly|temporarily|in effect) (?=[a-z]+ed\b)"
)
_WHERE_TOO = re.compile(r" (?:in|for|from|on) (?:its|their|the) [\w -]{3,30}?(?=[.,]| and\b)")
"""What a ban is of, after what is banned: "in its 5G rollout"."""


def _in_full(desk: Desk, claim: Claim) -> str:
    """Return what a ban says with the word that softens it, and with what it is of."""
    softly = _SOFTLY.search(claim.quote)
    predicate = claim.context
    if softly and softly[1] not in predicate:
        predicate = re.sub(r"^(has|have) ", rf"\1 {softly[1]} ", predicate)
    text = desk.collection.article(claim.span.article).text
    rest = _WHERE_TOO.match(text[claim.span.end : claim.sentence.end])
    if rest is None or rest[0].strip() in predicate:
        return predicate
    return predicate + (rest[0].replace(" its ", " their ") if len(claim.items) > 1 else rest[0])


_BANNED = re.compile(r"has ((?:\w+ )?(?:barred|banned|blocked)) (.+?) from (.+)")


def _where(claim: Claim, predicate: str) -> str | None:
    """Return the question for a ban that its sentence only places, without saying who made it: "banned in the U.S."."""
    told = _BANNED.fullmatch(predicate)
    if told is None or not re.search(r"\bin (?:the )?[A-Z][\w.]*(?: [A-Z]\w+)*\W*$", claim.quote):
        return None
    return f"in which country has {told[2]} been {told[1]} from {told[3]}"


def _alone(desk: Desk, fact: Fact, everyone: tuple[str, ...]) -> Iterator[Draft]:
    """Ask which outlet is the only one to name a country, where three or more speak of the ban."""
    outlets = tuple(desk.names.values())
    if len(fact.claims) < 2 or len(outlets) < 3:
        return
    for name in everyone:
        holders = [claim for claim in fact.claims if name in claim.items]
        if len(holders) != 1 or len(holders[0].items) < 2:
            continue
        outlet = desk.outlet(holders[0])
        yield Draft(
            fact, (holders[0],), f"outlet of {folded(name)}", "choice",
            f"Which outlet names {the(name)} among the countries that {_in_full(desk, holders[0])}?", (Answer(outlet),), about="only",
            choices=outlets, quality=0.7, attribution=outlet, tags=("bans",),
        )  # fmt: skip


def the(name: str) -> str:
    """Return a country's name as it stands inside a sentence: "the United States"."""
    return f"the {name}" if name.startswith("United") or name == "Netherlands" else name


def listed_by(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `listed_by` fact, which outlets may tell differently."""
    for claim in fact.claims if fact.status == "differ" else fact.claims[:1]:
        outlet = desk.outlet(claim)
        answer = _government(claim.value)
        asked = "which country" if country_of(answer.text) is not None else "who"
        lead = f"According to {outlet}, {asked}" if fact.status == "differ" else asked.capitalize()
        others = tuple(
            other.value
            for other in fact.claims
            if other.key != claim.key and folded(other.value) not in claim.key
        )
        yield Draft(
            fact, (claim,) if fact.status == "differ" else fact.claims, "who", "text",
            f"{lead} put {fact.subject} on the “{claim.context}”?", (answer,), about="differ" if others else "fact",
            reject=tuple(other for other in others if folded(other) not in map(folded, answer.names)), quality=0.78,
            attribution=outlet if fact.status == "differ" else "", tags=("lists",),
        )  # fmt: skip


def _government(value: str) -> Answer:
    country = country_of(value)
    if country is not None:
        return place(country.name)
    bare = re.sub(r"^(?:the\s+)", "", value)
    words = bare.split()
    shorter = " ".join(words[1:]) if len(words) > 2 and country_of(words[0]) else ""
    return Answer(bare, (shorter,) if shorter else ())


def relies_on(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `relies_on` fact: name the suppliers."""
    for claim in fact.claims:
        if len(claim.items) < 2 or len(claim.items) >= len(COUNT_WORDS):
            continue
        what = re.sub(r"^(?:several|some|many|a number of|a few|various|other)\s+", "", claim.context)
        if not what.split()[-1:] or not what.split()[-1].endswith("s"):
            continue
        outlet = desk.outlet(claim)
        yield Draft(
            fact, (claim,), "members", "set",
            f"Which {COUNT_WORDS[len(claim.items)]} {what} does {outlet} name as ones that {fact.subject} relies on?",
            tuple(organisation(name) for name in claim.items), need=len(claim.items), quality=0.82, attribution=outlet,
            tags=("suppliers",),
        )  # fmt: skip
