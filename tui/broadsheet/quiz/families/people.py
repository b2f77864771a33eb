"""Titles: who holds which post where."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.cues import ORG_HEADS
from broadsheet.facts.gazetteer import country_of, is_title, surface_forms
from broadsheet.facts.model import Claim, Fact
from broadsheet.grading.model import Answer
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import common_words
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.aliases import organisation, person
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.kinds import employer_kind

_UNIQUE = frozenset(
    """president chairman chairwoman chief ceo cfo coo cto leader minister premier chancellor king queen prime governor
    mayor director-general commissioner secretary-general secretary head founder manager coach owner""".split()
)
"""Last words of posts that one person holds at a time."""
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
_OF_PLACES = frozenset(
    "mp mep senator governor mayor lawmaker councillor councilman congressman congresswoman deputy".split()
)
"""Last words of posts that a place has, not an organisation."""


def titles(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `title` fact: who is it, what is the post, of which organisation."""
    placed = [claim for claim in fact.claims if claim.context and _holds(claim) and not _is_past(desk, claim)]
    placed = [
        claim
        for claim in placed
        if not _CREDIT.search(desk.collection.article(claim.span.article).quote(claim.sentence))
    ]
    if desk.types.get(fact.subject, "person") != "person":
        return
    if not placed:
        yield from _of_the_story(desk, fact)
        return
    if fact.status == "differ":
        for claim in placed:
            if country_of(claim.context) is None:
                yield from _attributed(desk, fact, claim)
        return
    claim = placed[0]
    org = claim.context
    if "P" in codes(_role(claim).split()[-1].lower()) or (
        " " not in org and is_word(org.lower()) and org.istitle()
    ):
        return  # "one of the partners at"; "cabinet secretary for Tourism"
    part = (
        re.search(r"\b(?:Program(?:me)?|Project|Department|Team|Camera|Unit|Division|Core)\b", org)
        is not None
    )
    held = 0.0 if _is_told_lately(desk, placed) and not part else 0.35
    role = re.sub(
        r"(?<!\bassistant)(?<!\bassociate)(?<!\bvisiting)\s+(?:lord|lady|sir|dame|baroness|baron|dr|professor)$",
        "",
        _role(claim),
        flags=re.IGNORECASE,
    )
    country = country_of(org) or country_of(f"{org}.")  # "U.S" at a sentence's end
    form = surface_forms().get(org)
    if form is not None and form[1] == "metonym":
        return  # "Chancellery minister": a house and no country
    if country is not None:
        if role.casefold().split()[-1] in _OF_MANY or _LEADS_NO_STATE.search(role):
            return  # a district judge is none of the country's, nor is the leader of a race
        org = org if country_of(org) else country.name
        yield Draft(
            fact, tuple(placed), "who", "text", f"Who is named as the {role} of {_the(org)}?", (person(fact.subject),),
            quality=min(0.85 - held, 0.6 if role.casefold() in _HEADS_OF_STATES else 1.0), tags=("people",),
        )  # fmt: skip
        return
    if _is_unique(role):
        yield Draft(
            fact, tuple(placed), "who", "text", f"Who is named as {_post_of(role, org, desk.kinds.get(org, ''))}?", (person(fact.subject),),
            quality=0.8 - held, tags=("people",),
        )  # fmt: skip
    if role.lower().split()[-1] in _OF_PLACES or (org.isupper() and org.lower() in common_words()):
        return  # "WHEN" in a sentence that opens in capitals
    if role.lower().split()[-1] in _NOT_EMPLOYED:
        return
    if (
        not desk.is_organisation(org)
        or not _is_sure(desk, org, claim)
        or _DIRECTIONS.issuperset(org.lower().split())
    ):
        return
    the = role.lower() in _ONE_WORD
    kind = desk.kinds.get(org) or employer_kind(org, role)
    by = "of" if kind == "party" else _preposition(role)
    article = "the " if the else "" if _is_unique(role) else "an " if _sounds_open(role) else "a "
    yield Draft(
        fact, tuple(placed), "org", "text", f"{fact.subject} is {article}{role} {by} which {kind}?",
        (organisation(org),), quality=0.78 - held, tags=("people",),
    )  # fmt: skip


_LEADS_NO_STATE = re.compile(
    r"\b(?:race|tour|stage|class|group|title|overall|points|league|team|world) (?:leader|champion|favourite|captain)$",
    re.IGNORECASE,
)


def _of_the_story(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Ask for the holder of a post that one person has, told without whose it is: the story's headline says so."""
    claims = [claim for claim in fact.claims if not claim.context and not _is_past(desk, claim)]
    if not claims or fact.status == "differ" or len(claims) < len(fact.claims):
        return
    role = _role(claims[0])
    post = role.lower().removeprefix("interim ").removeprefix("acting ")
    if (
        len(post.split()) < FEWEST_OF_POST
        or not is_title(post)
        or not _is_unique(post)
        or _OF_SEVERAL & set(post.split())
    ):
        return
    yield Draft(
        fact, tuple(claims), "who", "text", f"Who is named as the {role}?", (person(fact.subject),), quality=0.55, tags=("people",)
    )  # fmt: skip


_OF_SEVERAL = frozenset("assistant associate deputy vice junior".split())
FEWEST_OF_POST = 2
"""Words of a post that is told without whose it is: "the director" may be anybody's."""


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


_ONE_WORD = frozenset("owner founder manager coach head leader boss governor mayor".split())
"""Posts that take "the" where nothing stands before them."""
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


_CREDIT = re.compile(
    r"\bcontributed (?:to|reporting)\b|\b[Rr]eporting by\b|\b[Ee]dited by\b|\b[Ww]rites for\b"
)
"""What a page says of its writers."""


def _sounds_open(role: str) -> bool:
    """Say whether a post is spoken with a vowel first: "editor", "MP"."""
    first = role.split()[0]
    letters = first.isupper() and len(first) < ACRONYM
    return first[0] in "AEFHILMNORSX" if letters else first[0].lower() in "aeiou"


ACRONYM = 4
"""Letters from which capitals are said as a word."""


_UNIQUE_OF_TWO = {
    ("managing", "director"),
    ("director", "general"),
    ("secretary", "general"),
    ("executive", "director"),
}


def _is_unique(role: str) -> bool:
    words = role.lower().split()
    return (
        bool({words[-1], words[0]} & _UNIQUE or tuple(words[-2:]) in _UNIQUE_OF_TWO) and "former" not in words
    )


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
    role = _role(claim)
    fuller = tuple(other for other in others if _words(role) < _words(other))
    yield Draft(
        fact, (claim,), "role", "text",
        f"According to {outlet}, what is {_possessive(fact.subject)} position at {_the(claim.context)}?",
        (Answer(role, (f"a {role}", f"{claim.context} {role}", *fuller)),), about="differ",
        reject=tuple(other for other in others if not _words(role) <= _words(other) and not _words(other) < _words(role)),
        quality=0.82 if _is_unique(role) else 0.55, tags=("people",), attribution=outlet,
    )  # fmt: skip


def _words(role: str) -> frozenset[str]:
    """Return the words of a post: one that has all of another's and more says the same more fully."""
    return frozenset(folded(role).split())


def _role(claim: Claim) -> str:
    words = claim.value.split()
    singular = [word[:-3] + "man" if word.endswith("men") and len(word) > 4 else word for word in words]
    text = " ".join(singular)
    return (
        text if text.isupper() else " ".join(w if w.isupper() and len(w) > 1 else w.lower() for w in singular)
    )


def _preposition(role: str) -> str:
    last = role.split()[-1]
    if last in (
        "spokesman",
        "spokeswoman",
        "spokesperson",
        "lawyer",
        "attorney",
        "correspondent",
        "delegate",
        "representative",
        "negotiator",
        "candidate",
    ):
        return "for"
    return "of" if last in _OF else "at"


_OF = frozenset(
    """president chairman chairwoman head leader minister ceo chief founder co-founder owner co-owner director manager
    secretary treasurer governor boss executive chair commander director-general secretary-general""".split()
)


SHORT_OWNER = 4
"""Words of a body's name up to which it can stand before its post: a longer one stands after it."""


def _post_of(role: str, org: str, kind: str) -> str:
    """Return a post with whose it is: "Northlight's chairman", "head of the Work Office of the Central Committee"."""
    whose = _the(org)
    if len(org.split()) > SHORT_OWNER or " of " in org:
        return f"{role} of {whose if whose.startswith('the ') or ' of ' not in org else f'the {whose}'}"
    if org.endswith("s") and kind == "team":
        whose = f"the {org}"
    return f"{_possessive(whose)} {role}"


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _the(name: str) -> str:
    country = country_of(name)
    the = ("United", "Netherlands", "Philippines", "Maldives", "Bahamas", "Czech Republic", "Democratic")
    body = country is None and " " in name and name.split()[-1].lower() in _BODIES
    body = body or name in ("National Bank", "Central Bank", "Reserve Bank", "Federal Reserve")
    return f"the {name}" if body or (country is not None and name.startswith(the)) else name


_BODIES = frozenset(
    """commission council union ministry department agency committee federation association authority board party court
    cross crescent army navy institute office bureau government parliament senate assembly embassy tribunal foundation society administration""".split()
)
"""Last words of names that take "the"."""
