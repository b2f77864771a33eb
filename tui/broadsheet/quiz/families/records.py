"""Posts, lives, owners, events, trade and membership: slots whose question is one sentence with one name in it."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Fact
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.quiz.aliases import day, number, of_type, organisation, place
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families.companies import COUNT_WORDS, the
from broadsheet.quiz.model import NOT_SHOWN

ASKS = {
    "appointed": "who was named {context}?",
    "left_post": "who left the post of {context}?",
    "age": "how old was {subject}?",
    "born_in": "where was {subject} born?",
    "born_on": "when was {subject} born?",
    "died_in": "where did {subject} die?",
    "died_on": "when did {subject} die?",
    "acquired_by": "which company acquired {subject}?",
    "price": "how much was paid for {subject}?",
    "founded_by": "who founded {subject}?",
    "founded_on": "when was {subject} founded?",
    "held_in": "where was {subject} held?",
    "held_on": "when was {subject} held?",
    "supplies": "whom does {subject} supply with {context}?",
    "worth": "how much was the deal worth?",
    "lasted": "how long did the {subject} last?",
    "member_of": "of which body is {subject} a member?",
}
"""Relation -> its question after "According to X,"."""

FEWEST_CHOICES = 3
_QUALITY = {"age": 0.66, "supplies": 0.6, "held_on": 0.66, "died_on": 0.66}
_TAGS = {"age": "people", "appointed": "people", "left_post": "people", "acquired_by": "companies"}


def records(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a fact of one of these relations; where outlets differ, by each of them."""
    for claim in fact.claims if fact.status == "differ" else (_most_exact(fact.claims),):
        answer = _answer(claim)
        if fact.relation == "age" and fact.subject[:1].islower():
            continue  # "the child", "the man" whom each account gives another age
        if claim.type == "date" and any(
            _is_more_exact(other.context, claim.context) for other in fact.claims
        ):
            continue  # of a month, whose day another account gives
        ask = _asked(desk, fact, claim)
        if answer is None or "with ?" in ask:
            continue
        outlet = desk.outlet(claim)
        differs = fact.status == "differ"
        others = tuple(other.value for other in fact.claims if other.key != claim.key)
        kind: AnswerKind = "number" if claim.type == "number" else "date" if claim.type == "date" else "text"
        yield Draft(
            fact, (claim,) if differs else fact.claims, "value", kind,
            f"According to {outlet}, {ask}" if differs else ask[0].upper() + ask[1:],
            (answer,), about="differ" if differs else "fact", reject=others if differs else (),
            quality=_sure(fact),
            attribution=outlet if differs else "", tags=(_TAGS.get(fact.relation, "records"),),
        )  # fmt: skip


def _most_exact(claims: Sequence[Claim]) -> Claim:
    """Return the first claim, of dates the first that is told to the day."""
    return max(claims, key=lambda claim: len(claim.context) if claim.type == "date" else 0)


def _is_more_exact(iso: str, other: str) -> bool:
    """Say whether a date is another one told to the day: "2017-10-14" and "2017-10"."""
    return iso.startswith(f"{other}-") and other != ""


_OF_WHAT = frozenset({"worth", "held_in", "held_on", "lasted"})
"""Relations whose questions name an event, as a rule without a name of its own."""


def _sure(fact: Fact) -> float:
    """Return the quality of a fact's question; "the deal" and "the exhibition" do not say which.

    Of eight such that were shown on stories that nobody had seen, readers found none good.
    """
    quality = _QUALITY.get(fact.relation, 0.74) + 0.05 * (len(fact.claims) > 1)
    nameless = fact.relation == "worth" or not re.search(r"[A-Z]", fact.subject)
    return (
        min(quality, NOT_SHOWN)
        if fact.relation in _OF_WHAT and nameless and (fact.relation == "worth" or fact.status != "differ")
        else quality
    )


_ONLY_AGREED = re.compile(
    r"\b(?:agree|plan|move|offer|bid|want|hope|seek|try|tri|propos|intend|block|reject|fail|abandon|scrap|call(?:ed)? off)\w*",
    re.IGNORECASE,
)
"""What tells that a purchase was wanted, agreed to or stopped, and not that it was made."""
_BOUGHT = re.compile(r"(?:buy|bought|acquir|purchas)", re.IGNORECASE)
_BEGAN = re.compile(r"\b(?:open|beg[aiu]n|start|launch|kick|got under)\w*", re.IGNORECASE)
_LASTED = re.compile(r"\blast(?:s|ed|ing)?\b|\btook\b|\bafter\b|\bended\b", re.IGNORECASE)


def _asked(desk: Desk, fact: Fact, claim: Claim) -> str:
    """Return a relation's question in the mood of its sentence: agreed to is not done, declared has not yet lasted."""
    article = desk.collection.article(claim.span.article)
    words = article.quote(claim.span)
    ask = ASKS[fact.relation].format(subject=fact.subject, context=claim.context)
    if fact.relation == "acquired_by" and (claim.modality != "asserted" or _ONLY_AGREED.search(words)):
        agreed = re.search(r"\bagree(?:d|s)? to (?:buy|acquire|purchase)\b", words)
        return f"which company agreed to buy {fact.subject}?" if agreed else "with ?"
    cut = re.search(rf"\b{re.escape(fact.subject)}(?: [A-Z]\w+)*-based", article.quote(claim.sentence))
    if fact.relation in ("acquired_by", "price") and (cut or _is_stopped(desk, fact)):
        return "with ?"
    if fact.relation == "worth" and fact.status != "differ" and _BOUGHT.match(words):
        return "with ?"  # what was paid for whom is asked for instead
    if fact.relation == "held_on" and _BEGAN.search(words):
        return f"when did {fact.subject} begin?"
    if fact.relation == "lasted" and not _LASTED.search(article.quote(claim.sentence)):
        return "with ?"
    return ask


def _is_stopped(desk: Desk, fact: Fact) -> bool:
    """Say whether an article tells that a purchase of the subject was stopped or is still looked into."""
    name = re.escape(fact.subject.split()[0])
    near = re.compile(
        rf"\b(?:block|reject|abandon|scrap|oppos|veto|withdr)\w*[^.]{{0,80}}\b{name}|\b{name}[^.]{{0,80}}\b(?:block|reject|abandon|scrap)"
    )
    return any(near.search(article.text) for article in desk.collection.articles)


def _answer(claim: Claim) -> Answer | None:
    if claim.type == "date":
        # A date that stays relative ("Friday", of an undated article) has no answer to type.
        return day(claim.value, claim.context) if re.match(r"\d{4}", claim.context) else None
    if claim.type == "number":
        return number(claim.value)
    return of_type(claim.type, claim.value)


def sanctions(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `sanctioned_by` fact, which outlets may fill with different lists."""
    for claim in fact.claims:
        outlet = desk.outlet(claim)
        others = tuple(
            dict.fromkeys(name for other in fact.claims for name in other.items if name not in claim.items)
        )
        many = len(claim.items) > 1
        yield Draft(
            fact, (claim,), "who", "set" if many else "text",
            f"According to {outlet}, who imposed sanctions on {fact.subject}?",
            tuple(place(name) for name in claim.items), about="differ" if others else "fact", reject=others,
            need=len(claim.items) if many else None, quality=0.72 if all(map(country_of, claim.items)) else 0.55, attribution=outlet, tags=("sanctions",),
        )  # fmt: skip


def examples(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word an `includes` fact: which names does an outlet list as examples of a kind?"""
    for claim in fact.claims:
        what = re.sub(r"^(?:several|some|many|various|other|the|major|most|few|a few)\s+", "", fact.subject)
        if not 2 <= len(claim.items) < len(COUNT_WORDS) or len(what.split()) < 2:
            continue
        if what[0].isdecimal() or what.split()[0].casefold() in ("other", *COUNT_WORDS):
            continue  # "which four 40 countries", "which two Other brands"
        outlet = desk.outlet(claim)
        asked = of_type if claim.context not in ("companies", "firms") else None
        yield Draft(
            fact, (claim,), "members", "set", f"Which {COUNT_WORDS[len(claim.items)]} {what} does {outlet} name?",
            tuple(asked("text", name) if asked else organisation(name) for name in claim.items),
            need=len(claim.items), quality=0.74, attribution=outlet, tags=("lists",),
        )  # fmt: skip


def positions(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `restriction` or `stance` fact as a choice among what the outlets say, where they differ."""
    values = tuple(dict.fromkeys(claim.value for claim in fact.claims))
    if fact.status != "differ" or len({claim.key for claim in fact.claims}) != len(values):
        return
    if len(values) < FEWEST_CHOICES:
        return  # two to choose from are guessed right half the time
    for claim in fact.claims:
        if claim.modality != "asserted":
            continue
        outlet = desk.outlet(claim)
        of = f"{claim.context}: they were …" if fact.relation == "restriction" else f"{_country(fact)}: it …"
        yield Draft(
            fact, (claim,), "value", "choice", f"What does {outlet} say of {of}?", (Answer(claim.value),), about="differ",
            choices=values, quality=0.58, attribution=outlet, tags=("bans",),
        )  # fmt: skip


def _country(fact: Fact) -> str:
    return the(fact.subject.partition(" on ")[0])
