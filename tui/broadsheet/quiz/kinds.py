"""What kind of organisation a name names, so that a question can say "which bank" and be sure of it."""

import re
from collections.abc import Iterable, Mapping

from broadsheet.articles.model import Collection
from broadsheet.facts.claiming import SAY
from broadsheet.facts.gazetteer import surface_forms
from broadsheet.facts.model import Claim, Mention, MentionType
from broadsheet.language.lexicon import known_kinds
from broadsheet.language.wordforms import base
from broadsheet.quiz.aliases import TERRITORIES

_HEADS = {
    "university": "university",
    "college": "college",
    "bank": "bank",
    "airlines": "airline",
    "airways": "airline",
    "ministry": "ministry",
    "department": "department",
    "agency": "agency",
    "commission": "commission",
    "court": "court",
    "council": "body",
    "party": "party",
    "institute": "institute",
    "committee": "committee",
    "newspaper": "newspaper",
    "times": "newspaper",
    "hospital": "hospital",
    "association": "association",
    "inc": "company",
    "corp": "company",
    "ltd": "company",
    "llc": "company",
    "plc": "company",
    "securities": "company",
    "llp": "firm",
    "partners": "firm",
    "corporation": "company",
    "tavern": "tavern",
    "pub": "pub",
    "bar": "bar",
    "hotel": "hotel",
    "restaurant": "restaurant",
    "television": "broadcaster",
    "tv": "broadcaster",
    "radio": "broadcaster",
    "broadcasting": "broadcaster",
    "press": "news agency",
    "museum": "museum",
    "church": "church",
    "school": "school",
    "foundation": "foundation",
    "federation": "federation",
    "union": "union",
    "club": "club",
    "board": "board",
    "authority": "authority",
    "administration": "administration",
    "center": "centre",
    "centre": "centre",
    "group": "group",
    "observatory": "observatory",
    "embassy": "embassy",
    "consulate": "consulate",
    "gallery": "gallery",
    "orchestra": "orchestra",
}
_COMPANY_WORDS = frozenset(
    """company firm giant carrier maker manufacturer operator retailer provider supplier developer startup conglomerate
    insurer automaker carmaker chipmaker brand titan telecom telecoms behemoth lender brokerage contractor""".split()
)
_COMPANY_RELATIONS = frozenset({"based_in", "described_as", "deal_with"})


_BESIDE = {
    **{word: word for word in """bank firm union charity regulator broadcaster newspaper magazine website airline agency exchange tavern
    pub bar restaurant hotel fund embassy club party university hospital museum team league brokerage insurer retailer start-up startup think-tank
    militia""".split()},
    **dict.fromkeys("company giant carrier automaker carmaker chipmaker conglomerate maker manufacturer".split(), "company"),
    "lender": "bank",
    "opposition": "party",
    "watchdog": "regulator",
    "daily": "newspaper",
    "tabloid": "newspaper",
    "militants": "militant group",
    "insurgents": "militant group",
    "extremists": "militant group",
}  # fmt: skip
"""Noun beside an organisation's name -> what to ask by."""
_BEFORE = re.compile(r"\b([a-z-]+)\s+(?:the\s+)?$")
_AFTER = re.compile(
    r",\s+(?:an?|the)\s+(?:[\w'\u2019-]+\s+){0,5}?([a-z-]+)(?=[,.]|\s+(?:that|which|of|in|based|with)\b)"
)
_MILITANTS = re.compile(r"\s+(militants|insurgents|extremists|fighters|leader)\b")
_OF_TEAMS = re.compile(
    r"(?:['\u2019]s?)?\s+(?:fans?|coach|shortstop|pitcher|catcher|baseman|outfielder|infielder|striker|goalkeeper|midfielder|winger"
    r"|supporters|players?|captain)\b"
)
_OF_COMPANIES = re.compile(
    r"(?:['\u2019]s?)?\s+(?:ceo|CEO|chief executive|shares?|stock|profits?|revenues?|earnings|customers)\b"
)
_REACH = 90
"""Characters beside a name in which its kind is looked for."""


def kinds_beside(collection: Collection, mentions: Iterable[Mention]) -> dict[str, str]:
    """Return organisation -> kind where the words beside a name say what it is: "the charity X", "X, a bank in Oslo"."""
    found: dict[str, str] = {}
    texts = {article.id: article.text for article in collection.articles}
    for mention in mentions:
        if mention.type != "org" or mention.name in found or mention.name in known_kinds():
            continue
        text = texts[mention.span.article]
        before = _BEFORE.search(text[max(0, mention.span.start - _REACH) : mention.span.start])
        after = text[mention.span.end : mention.span.end + _REACH]
        said = _AFTER.match(after)
        kind = _BESIDE.get(before[1]) if before else None
        kind = kind or (_BESIDE.get(said[1]) if said else None)
        if kind is None and _OF_COMPANIES.match(after):
            kind = "company"
        if _OF_TEAMS.match(after):
            kind = "team"
        elif _MILITANTS.match(after) and " militants" in text:
            kind = "militant group"
        if kind:
            found[mention.name] = kind
    return found


def organisation_kinds(claims: Iterable[Claim]) -> dict[str, str]:
    """Return name -> kind ("company", "bank", "university") where the articles' own words tell it."""
    found: dict[str, str] = {}
    for claim in claims:
        words = claim.context.casefold().split()
        if claim.relation == "nationality" and words and words[-1] in _COMPANY_WORDS:
            found.setdefault(claim.subject, "company")
        elif claim.relation in _COMPANY_RELATIONS:
            found.setdefault(claim.subject, "company")
            if claim.relation == "deal_with" and claim.type == "org":
                found.setdefault(claim.value, "company")
        elif claim.relation == "works_for" and {"ceo", "cfo"} & set(words) | (
            {"chief executive"} & {" ".join(words[-2:])}
        ):
            found.setdefault(claim.value, "company")
    return found


def head_kind(name: str) -> str:
    """Return what an organisation's own name says that it is: "university", else "organisation"."""
    if name in known_kinds():
        return known_kinds()[name]
    words = [word.casefold().rstrip(".") for word in name.split()]
    if words[:2] in (["university", "of"], ["bank", "of"]):
        return words[0]
    if words[:1] == ["international"] and words[-1] in ("union", "association", "federation"):
        return "body"  # no workers' union, and the word would be half of the answer
    if "of" in words[1:] and words[words.index("of", 1) - 1] in _HEADS:
        return _HEADS[words[words.index("of", 1) - 1]]  # "Catholic University of the Sacred Heart"
    if words and words[-1] in _PARTIES:
        return "party"
    return _HEADS.get(words[-1], "organisation") if words else "organisation"


_PARTIES = frozenset("republicans democrats greens socialists liberals conservatives communists".split())


def tells_of_company(description: str) -> bool:
    """Say whether a description can only be of a company: "the maker of space heaters"."""
    return not _COMPANY_WORDS.isdisjoint(description.casefold().split())


_FIRMS_ROLES = re.compile(r"\b(?:analyst|broker|trader|fund manager|portfolio manager|strategist|solicitor)$")
_COMPANYS_ROLES = re.compile(
    r"\bchief (?:financial|operating|technology|marketing|commercial|product) officer$|\b(?:cfo|coo|cto)$|\bshareholder$"
)


_PLAYERS = re.compile(
    r"\b(?:defen[cs]eman|defender|midfielder|striker|goalkeeper|forward|pitcher|quarterback|winger|shortstop|catcher|fullback|goalie|guard|player)$"
)


def employer_kind(name: str, role: str) -> str:
    """Return what to ask for the organisation by in which somebody has a role: by its name, else by the role."""
    kind = head_kind(name)
    if kind != "organisation":
        return kind
    role = role.casefold()
    if _PLAYERS.search(role):
        return "team"
    return "company" if _COMPANYS_ROLES.search(role) else "firm" if _FIRMS_ROLES.search(role) else kind


def is_short_for(name: str) -> bool:
    """Say whether a name is two or three capitals that hardly anybody spells out: "CP"."""
    return name.isupper() and len(name.replace(".", "")) <= FEW_LETTERS and name not in surface_forms()


FEW_LETTERS = 2


_CONTINENTS = frozenset("Europe Asia Africa Oceania Antarctica".split())


def asked_for(name: str, kind: MentionType | None, kinds: Mapping[str, str]) -> str | None:
    """Return the words that ask for a name: "Who", "Which country", "Which bank"; None where none is sure."""
    if name in _CONTINENTS:
        return "Which continent"
    form = surface_forms().get(name)
    if form is not None and kind != "person":
        asks = {
            "name": "Which territory" if name in TERRITORIES else "Which country",
            "capital": "Which country's government",
            "place": "Which place",
            "bloc": "Which organisation",
        }
        return asks.get(form[1])
    if kind == "person":
        return "Who"
    if kind == "org":
        return f"Which {kinds.get(name) or head_kind(name)}"
    return {"place": "Which place", "product": "What", "event": "What"}.get(kind or "")


_DEEDS = frozenset(
    """deny warn decline condemn thank praise issue ban promise accuse apologize apologise pledge agree plan sue fine release urge
    demand vote propose reject accept approve order refuse welcome criticize criticise fire hire sign buy sell acquire impose
    threaten adopt pledge demand kidnap abduct attack kill""".split()
)
"""What only people and bodies of people do, so that "who" asks for them."""


_TRADES = frozenset("buy acquire sell launch unveil introduce manufacture roll ship list export".split())


def by_deed(ask: str, verb: str) -> str:
    """Return the words that ask for an organisation, of which what it does may tell that it is a company."""
    trades = ask == "Which organisation" and base(verb.split()[-1].lower()) in _TRADES
    if ask == "Which organisation" and base(verb.split()[-1].lower()) in SAY:
        return "Who"  # whoever speaks is asked for as a person is, and no vague word needs to be found
    return "Which company" if trades else ask


def is_deed(verb: str) -> bool:
    """Say whether a verb group tells what only people and bodies of people do: says, denies, bans."""
    return base(verb.split()[-1].lower()) in SAY | _DEEDS
