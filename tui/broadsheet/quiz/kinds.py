"""What kind of organisation a name names, so that a question can say "which bank" and be sure of it."""

from collections.abc import Iterable, Mapping

from broadsheet.facts.claiming import SAY
from broadsheet.facts.gazetteer import surface_forms
from broadsheet.facts.model import Claim, MentionType
from broadsheet.language.wordforms import base

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
    "council": "council",
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
}
_COMPANY_WORDS = frozenset(
    """company firm giant carrier maker manufacturer operator retailer provider supplier developer startup conglomerate
    insurer automaker carmaker chipmaker brand titan telecom telecoms behemoth lender brokerage contractor""".split()
)
_COMPANY_RELATIONS = frozenset({"based_in", "described_as", "deal_with"})


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
    words = [word.casefold().rstrip(".") for word in name.split()]
    if words[:2] in (["university", "of"], ["bank", "of"]):
        return words[0]
    return _HEADS.get(words[-1], "organisation") if words else "organisation"


def asked_for(name: str, kind: MentionType | None, kinds: Mapping[str, str]) -> str | None:
    """Return the words that ask for a name: "Who", "Which country", "Which bank"; None where none is sure."""
    form = surface_forms().get(name)
    if form is not None and kind != "person":
        asks = {
            "name": "Which country",
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


def is_deed(verb: str) -> bool:
    """Say whether a verb group tells what only people and bodies of people do: says, denies, bans."""
    return base(verb.split()[-1].lower()) in SAY | _DEEDS
