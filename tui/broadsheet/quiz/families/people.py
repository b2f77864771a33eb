"""Titles: who holds which post where."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.cues import ORG_HEADS
from broadsheet.facts.gazetteer import country_of, is_title, known_type, surface_forms
from broadsheet.facts.model import Claim, Fact
from broadsheet.facts.titles import less_full
from broadsheet.grading.model import Answer
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import common_words
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.aliases import organisation, person
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families.posts import (
    is_unique,
    possessive,
    post_of,
    preposition,
    role_of,
    with_article,
    with_the,
)
from broadsheet.quiz.kinds import employer_kind

_OFFICES = frozenset(
    """president premier minister leader chancellor king queen emperor prince secretary ambassador lady treasurer governor
    speaker envoy vice-president""".split()
)
"""Last words of posts that a country has."""
_HEADS_OF_STATES = frozenset(
    (
        "president",
        "prime minister",
        "premier",
        "chancellor",
        "king",
        "queen",
        "leader",
        "supreme leader",
        "emperor",
    )
)
"""Whom everybody knows who follows the news at all: kept, not shown."""
_OF_MANY = frozenset("judge magistrate attorney prosecutor marshal representative soldier officer".split())
"""Last words of posts of which a country has many."""
_OF_BODIES = frozenset(
    "secretary manager director organiser organizer editor chair chairman chairwoman head officer".split()
)
"""Posts that a body has in a country: its Scottish secretary is not Scotland's."""
_OF_PLACES = frozenset(
    "mp mep senator governor mayor lawmaker councillor councilman congressman congresswoman deputy".split()
)
"""Last words of posts that a place has, not an organisation."""


def titles(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `title` fact: who is it, what is the post, of which organisation."""
    if desk.types.get(fact.subject, "person") != "person":
        return
    placed = [
        claim
        for claim in fact.claims
        if claim.context and _holds(claim) and not _is_past(desk, claim) and not _is_credit(desk, claim)
    ]
    if not placed:
        yield from _of_the_story(desk, fact)
    elif fact.status == "differ":
        for claim in placed:
            if country_of(claim.context) is None:
                yield from _attributed(desk, fact, claim)
    else:
        yield from _placed(desk, fact, placed)


def _placed(desk: Desk, fact: Fact, placed: Sequence[Claim]) -> Iterator[Draft]:
    """Ask who holds a post that is told with whose it is, and whose it is."""
    claim, org = placed[0], placed[0].context
    if "P" in codes(role_of(claim).split()[-1].lower()) or (
        " " not in org and is_word(org.lower()) and org.istitle()
    ):
        return  # "one of the partners at"; "cabinet secretary for Tourism"
    form = surface_forms().get(org)
    if form is not None and form[1] == "metonym":
        return  # "Chancellery minister": a house and no country
    role = role_of(claim)
    shorter = _BEFORE_NAMES.sub("", role)
    role = shorter if is_title(shorter.lower()) else role  # "a law professor" is no "law"
    held = 0.0 if _is_told_lately(desk, placed) and not _PART.search(org) else 0.35
    country = country_of(org) or country_of(f"{org}.")  # "U.S" at a sentence's end
    if country is not None:
        if (
            role.casefold().split()[-1] in _OF_MANY
            or role.casefold() in _OF_BODIES
            or _LEADS_NO_STATE.search(role)
        ):
            return  # a district judge is none of the country's, nor is the leader of a race
        org = org if country_of(org) else country.name
        yield Draft(
            fact, tuple(placed), "who", "text", f"Who is named as the {role} of {with_the(org)}?", (person(fact.subject),),
            quality=min(0.85 - held, 0.6 if role.casefold() in _HEADS_OF_STATES else 1.0), tags=("people",),
        )  # fmt: skip
        return
    if role.casefold() in _OF_BODIES and known_type(org) == "place":
        return  # Unite's Scottish secretary
    if is_unique(role):
        yield Draft(
            fact, tuple(placed), "who", "text", f"Who is named as {post_of(role, org, desk.kinds.get(org, ''))}?", (person(fact.subject),),
            quality=0.8 - held, tags=("people",),
        )  # fmt: skip
    if _is_employer(desk, claim, role):
        kind = desk.kinds.get(org) or employer_kind(org, role)
        by = "of" if kind == "party" else preposition(role)
        yield Draft(
            fact, tuple(placed), "org", "text", f"{fact.subject} is {with_article(role)} {by} which {kind}?",
            (organisation(org),), quality=0.78 - held, tags=("people",),
        )  # fmt: skip


_PART = re.compile(r"\b(?:Program(?:me)?|Project|Department|Team|Camera|Unit|Division|Core)\b")
"""In the name of a part of an organisation, whose posts are not worth a question of their own."""
_BEFORE_NAMES = re.compile(
    r"(?<!\bassistant)(?<!\bassociate)(?<!\bvisiting)\s+(?:lord|lady|sir|dame|baroness|baron|dr|professor)$",
    re.IGNORECASE,
)
"""What stands between a post and a name and belongs to the name."""
_LEADS_NO_STATE = re.compile(
    r"\b(?:race|tour|stage|class|group|title|overall|points|league|team|world) (?:leader|champion|favourite|captain)$",
    re.IGNORECASE,
)


def _of_the_story(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Ask for the holder of a post that one person has, told without whose it is: the story's headline says so."""
    claims = [claim for claim in fact.claims if not claim.context and not _is_past(desk, claim)]
    if not claims or fact.status == "differ" or len(claims) < len(fact.claims):
        return
    role = role_of(claims[0])
    post = role.lower().removeprefix("interim ").removeprefix("acting ")
    if (
        len(post.split()) < FEWEST_OF_POST
        or not is_title(post)
        or not is_unique(post)
        or _OF_SEVERAL & set(post.split())
    ):
        return
    yield Draft(
        fact, tuple(claims), "who", "text", f"Who is named as the {role}?", (person(fact.subject),), quality=0.55, tags=("people",)
    )  # fmt: skip


_OF_SEVERAL = frozenset("assistant associate deputy vice junior".split())
FEWEST_OF_POST = 2
"""Words of a post that is told without whose it is: "the director" may be anybody's."""


def _is_employer(desk: Desk, claim: Claim, role: str) -> bool:
    """Say whether what stands beside a post is an organisation in which somebody holds it."""
    org, last = claim.context, role.lower().split()[-1]
    if last in _OF_PLACES or last in _NOT_EMPLOYED or (org.isupper() and org.lower() in common_words()):
        return False  # "WHEN" in a sentence that opens in capitals
    if _DIRECTIONS.issuperset(org.lower().split()):
        return False
    article = desk.collection.article(claim.span.article)
    if re.search(rf"\bfrom (?:the )?{re.escape(org)}\b", article.quote(claim.sentence)):
        return False  # "a retired bond trader from Greenwich" is told by where he is from
    return desk.is_organisation(org) and _is_sure(desk, org, claim)


_DIRECTIONS = frozenset(
    "north south east west central northern southern eastern western midlands the and".split()
)
_NOT_EMPLOYED = frozenset(
    """tycoon magnate billionaire millionaire mogul baron star legend great artist winner champion veteran rival critic supporter fan
    activist heir climber cyclist rider sprinter swimmer runner miner farmer grower fisherman herder hunter voter migrant refugee""".split()
)
"""What somebody is called and nobody is employed as."""
_OF_FIRMS = frozenset(
    "founder co-founder chairman chairwoman chair ceo executive owner boss spokesman spokeswoman".split()
)
"""Last words of posts that only a body has."""


def _is_sure(desk: Desk, org: str, claim: Claim) -> bool:
    """Say whether a name beside a post is a body's for certain, and not what the post is of or known for.

    "Transport commissioner", "Evil Dead director": a word of the language is none, and a name that nothing tells
    and that stands there once may be anything.
    """
    if " " not in org and (org.lower() in common_words() or codes(org.lower()) or is_word(org.lower())):
        return False
    role = claim.value.lower().split()
    if role[-1] in _OF_FIRMS or role[-2:] == ["managing", "director"]:
        return True
    words = desk.collection.article(claim.span.article).quote(claim.sentence)
    family = re.escape(claim.subject.split()[-1])
    if re.search(rf"{family} (?:of|from) (?:the )?{re.escape(org)}", words):
        return False  # where somebody is from: "Captain Ada Lund of Molde"
    if re.search(rf"\b(?:at|of|for|with|from) (?:the )?{re.escape(org)}", words):
        return True
    if desk.kinds.get(org) or org in surface_forms() or org.split()[-1].lower().rstrip(".") in ORG_HEADS:
        return True
    return sum(article.text.count(org) for article in desk.collection.articles) > 1


_LONG_PAST = 5
"""Years before its article from which what a sentence tells of a year is history, not who holds a post."""


_PAST = re.compile(
    r"\b(?:former|ousted|then-|ex-|brought down|disgraced|late|outgoing|deposed)", re.IGNORECASE
)


LONG_AGO = 180
"""Days after which somebody else may hold an office."""


def _is_told_lately(desk: Desk, claims: Sequence[Claim]) -> bool:
    """Say whether an article names the post that is not much older than the newest."""
    days = [article.published for article in desk.collection.articles if article.published]
    own = [desk.collection.article(claim.span.article).published for claim in claims]
    return not days or any(day is None or (max(days) - day).days < LONG_AGO for day in own)


def _is_past(desk: Desk, claim: Claim) -> bool:
    """Say whether the sentence tells that the post was held before: who holds it is another question."""
    article = desk.collection.article(claim.span.article)
    words = article.quote(claim.sentence)
    years = [int(year) for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b", words)]
    old = article.published is not None and any(year <= article.published.year - _LONG_PAST for year in years)
    return old or bool(_PAST.search(words))


def _is_credit(desk: Desk, claim: Claim) -> bool:
    """Say whether the sentence tells of who wrote the page."""
    return bool(_CREDIT.search(desk.collection.article(claim.span.article).quote(claim.sentence)))


_CREDIT = re.compile(
    r"\bcontributed (?:to|reporting)\b|\b[Rr]eporting by\b|\b[Ee]dited by\b|\b[Ww]rites for\b"
)
"""What a page says of its writers."""


_ELSEWHERE_HELD = frozenset(
    "shortstop catcher pitcher singer actor actress player striker goalkeeper forward guard priest".split()
)


def _holds(claim: Claim) -> bool:
    """Say whether the post is one that the named country or organisation has."""
    last = claim.key.split()[-1] if claim.key else ""
    if country_of(claim.context) is not None:
        return last in _OFFICES
    return last not in _ELSEWHERE_HELD | {"minister"}  # "Cyber Security Minister" is no minister of a firm


def _attributed(desk: Desk, fact: Fact, claim: Claim) -> Iterator[Draft]:
    if not desk.is_organisation(claim.context):
        return
    outlet = desk.outlet(claim)
    others = tuple(dict.fromkeys(other.value for other in fact.claims if other.key != claim.key))
    role = role_of(claim)
    fuller = tuple(other for other in others if less_full(role.lower(), other.lower()))
    yield Draft(
        fact, (claim,), "role", "text",
        f"According to {outlet}, what is {possessive(fact.subject)} position at {with_the(claim.context)}?",
        (Answer(role, (f"a {role}", f"{claim.context} {role}", *fuller)),), about="differ",
        reject=tuple(
            other for other in others if other not in fuller and _words(other) != _words(role)
        ),
        quality=0.82 if is_unique(role) else 0.55, tags=("people",), attribution=outlet,
    )  # fmt: skip


def _words(role: str) -> frozenset[str]:
    """Return the words of a post: one that has all of another's and more says the same more fully."""
    return frozenset(folded(role).split())
