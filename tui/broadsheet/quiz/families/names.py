"""Appositions, two parties, and what an article says of itself."""

import re
from collections.abc import Iterator

from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Fact
from broadsheet.quiz.aliases import day, government, of_type, person, place
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.kinds import tells_of_company

_TWO_SIDED = frozenset(
    """war talks deal agreement match meeting dispute conflict treaty border summit game final negotiations alliance
    partnership merger battle pact accord ceasefire truce hotline""".split()
)
_ASKS = {
    "person": "Who",
    "org": "Which organisation",
    "place": "Which place",
    "product": "What",
    "event": "What",
}


_OF_A_BODY = re.compile(
    r"^(?:the |a |an )?(?:[\w-]+ )*(?:team|club|side|band|company|firm|party|group|squad|crew)\b"
)


def descriptions(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word an `is_described` fact: "What is described as the successor to …?"."""
    claim = fact.claims[0]
    ask = "Which country" if country_of(fact.subject) else _ASKS.get(claim.context)
    if re.match(
        r"(?:the |a |an )?(?:[\w-]+ )*(?:capital|city|town|village|island|province|region|district)\b",
        claim.value,
    ):
        ask = "Which place"
    if ask == "Which organisation" and tells_of_company(claim.value):
        ask = "Which company"
    if ask == "Which place" and _OF_A_BODY.search(claim.value):
        return  # a team by its town's name, or a name of which the type is wrong
    if ask is None or fact.status == "differ" or re.match(r"(?:the |a )?capital of\b", claim.value):
        return  # an atlas tells of what a town is the capital
    answer = place(fact.subject) if country_of(fact.subject) else of_type(claim.context, fact.subject)
    specific = bool(re.search(r"[A-Z]|\d", claim.value[1:]))
    yield Draft(
        fact, (claim,), "name", "text", f"{ask} is described as {claim.value[0].lower() + claim.value[1:]}?", (answer,),
        quality=0.68 if specific and ask != "What" else 0.56, tags=("descriptions",),
    )  # fmt: skip


def between(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `between` fact: which two parties are the war, the talks or the deal between?"""
    claim = fact.claims[0]
    if re.match(r"(?:the|an?) ", fact.subject, re.IGNORECASE):
        return  # no name of its own: which deal, the question would have to say
    if fact.status == "differ" or len(claim.items) != 2 or fact.subject.split()[-1].lower() not in _TWO_SIDED:
        return
    countries = all(country_of(name) for name in claim.items)
    ask = "countries" if countries else {"person": "people", "org": "parties"}.get(claim.context)
    if ask is None:
        return
    answers = tuple(government(name) if countries else of_type(claim.context, name) for name in claim.items)
    yield Draft(
        fact, fact.claims, "parties", "set", f"Which two {ask} is the {fact.subject} between?", answers, need=2,
        quality=0.7 + 0.03 * min(len(fact.claims), 3), tags=("parties",),
    )  # fmt: skip


def bylines(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word who wrote an article and when it came out; true, but of the page and not of the story."""
    claim = fact.claims[0]
    outlet = desk.outlet(claim)
    if fact.relation == "written_by":
        yield Draft(
            fact, (claim,), "author", "text", f"Who wrote the article in {outlet}?", (person(claim.value),), quality=0.5,
            tags=("articles",), attribution=outlet,
        )  # fmt: skip
        return
    yield Draft(
        fact, (claim,), "published", "date", f"On which day was the article in {outlet} published?",
        (day(claim.value, claim.context),), quality=0.45, tags=("articles",), attribution=outlet,
    )  # fmt: skip
