"""Deals: who signed with whom, when and where."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.gazetteer import country_of, surface_forms
from broadsheet.facts.model import Claim, Fact
from broadsheet.quiz.aliases import day, number, organisation, place
from broadsheet.quiz.draft import Desk, Draft


def deal_partner(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `deal_with` fact between two organisations."""
    claim = fact.claims[0]
    if claim.type != "org" or _is_land(fact.subject) or _is_land(claim.value):
        return
    quality = 0.7 + 0.05 * min(len(fact.claims), 4)
    yield Draft(
        fact, fact.claims, "with", "text", f"With which company did {fact.subject} reach an agreement?",
        (organisation(claim.value),), quality=quality, tags=("deal",),
    )  # fmt: skip
    yield Draft(
        fact, fact.claims, "who", "text", f"Which company reached an agreement with {claim.value}?",
        (organisation(fact.subject),), quality=quality - 0.05, tags=("deal",),
    )  # fmt: skip


def _is_land(name: str) -> bool:
    """Say whether a name is a country's or a bloc's, which no "which company" asks for."""
    form = surface_forms().get(name)
    return country_of(name) is not None or (form is not None and form[1] == "bloc")


def announced_by(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word an `announced_by` fact; outlets may name different parties."""
    for claim in fact.claims if fact.status == "differ" else fact.claims[:1]:
        outlet = desk.outlet(claim)
        others = tuple(other.value for other in fact.claims if other.key != claim.key)
        yield Draft(
            fact, (claim,), "who", "text", f"According to {outlet}, which company announced the agreement?",
            (organisation(claim.value),), about="differ" if others else "fact", reject=others, quality=0.7, attribution=outlet,
            tags=("deal",),
        )  # fmt: skip


def signed(desk: Desk, fact: Fact, deal: str) -> Iterator[Draft]:
    """Word when or where the deal was signed; `deal` names it, as "Huawei's agreement with MTS"."""
    claim = fact.claims[0]
    if fact.status == "differ" or not deal:
        return
    if fact.relation == "signed_on":
        dated = next((c for c in fact.claims if c.context), claim)
        yield Draft(
            fact, fact.claims, "day", "text", f"On which day was {deal} signed?", (day(claim.value, dated.context),),
            quality=0.78, tags=("deal",),
        )  # fmt: skip
        return
    form = surface_forms().get(claim.value)
    if form is None:
        return
    ask = (
        "In which city"
        if form[1] in ("capital", "place")
        else f"Where in {_capital(claim.value)}"
        if form[1] == "metonym"
        else None
    )
    if ask is None:
        return
    yield Draft(
        fact,
        fact.claims,
        "place",
        "text",
        f"{ask} was {deal} signed?",
        (place(claim.value),),
        quality=0.8,
        tags=("deal",),
    )


def _capital(seat: str) -> str:
    """Return the town of a seat of government: "the Kremlin" is in Moscow."""
    country = country_of(seat)
    return country.capitals[0] if country and country.capitals else "which place"


def listed_on(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word when somebody was put on a list: the most exact date that the articles give."""
    claim = max(fact.claims, key=lambda c: (len(c.key), -c.span.start))
    if fact.status == "differ" or not claim.context:
        return
    ask = "On which date" if len(claim.key) == 10 else "In which month" if len(claim.key) == 7 else None
    if ask is None:
        return
    exact = tuple(c for c in fact.claims if c.key == claim.key)
    yield Draft(
        fact, exact, "date", "date", f"{ask} was {fact.subject} put on {_list(desk, exact)}?",
        (day(claim.value, claim.key),), quality=0.74, tags=("lists", "dates"),
    )  # fmt: skip


def _list(desk: Desk, claims: Sequence[Claim]) -> str:
    """Return the list that somebody was put on by the name that an article has for it in quotation marks."""
    for claim in claims:
        words = desk.collection.article(claim.span.article).quote(claim.sentence)
        named = re.search('["\u201c]([^"\u201c\u201d]*[Ll]ist)[,"\u201d]', words)
        if named is not None:
            return f"the \u201c{named[1]}\u201d"
    return "a blacklist"


_OWN_DOING = frozenset({"escaped", "drowned", "fled", "died"})


def tolls(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `toll` fact: how many people were injured, by each outlet where they differ."""
    what = fact.subject.removeprefix("people ")
    for claim in fact.claims if fact.status == "differ" else fact.claims[:1]:
        outlet = desk.outlet(claim)
        lead = f"According to {outlet}, how many" if fact.status == "differ" else "How many"
        others = tuple(other.value for other in fact.claims if other.key != claim.key)
        yield Draft(
            fact, (claim,) if fact.status == "differ" else fact.claims, "number", "number", f"{lead} people {'' if what in _OWN_DOING else 'were '}{what}?",
            (number(claim.value),), about="differ" if others else "fact", reject=others,
            quality=0.64 if others and not claim.value.isalpha() else 0.55, attribution=outlet if others else "", tags=("numbers",),
        )  # fmt: skip
