"""Who did what can be done once: declared the mourning, called the election, found the missing girl."""

from collections import defaultdict

from broadsheet.facts.claiming import denied, make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_ACT = (
    "mourning/curfew/lockdown/ceasefire/truce/amnesty/emergency/evacuation/referendum/recall/moratorium/"
    "quarantine/boycott/holiday/disaster"
)
_INSIDE = "( DET|NUMBER|JJ|NN|NNS|DATE|PREP ){0,6}"
_ASIDE = "( , who .{0,9} , | , )?"
_DECLARE = "<declare/decree/announce/proclaim/order/impose/call>"
_DECLARED = (
    # Prime Minister Jane Roe, who cut short a visit, declared three days of national mourning
    f"PERSON|ORG|PLACE:who {_ASIDE} HAVE? RB? {_DECLARE} {_INSIDE} ( {_ACT} ):what",
    # a state of emergency was declared by President Jane Roe
    f"( {_ACT} ):what HAVE? <be>? RB? declared/decreed/announced/proclaimed/ordered/imposed by the? ( ROLE|NATIONALITY|ORG|JJ ){{0,3}} PERSON|ORG|PLACE:who",
)
_GROUP = "group/team/crew/patrol/unit/party/squad/member/members/militia/family/couple/hunter/hunters/farmer/farmers/hiker/hikers/fisherman/fishermen/soldiers/villagers/walker/man/woman/boy"
_BY = f"( DET|NUMBER ( JJ|NN|NATIONALITY|POS ){{0,4}} {_GROUP} ( of DET? ( JJ|NN ){{0,2}} {_GROUP} )? ):who"
_FOUND = (
    # Jane Roe was found by an army patrol
    f"PERSON|ROLE|NN:what ,? HAVE? <be> BE? RB? found/rescued/discovered by {_BY}",
    # A vigilante group found one of the girls, Jane Roe
    f"{_BY} HAVE? RB? <find/rescue/discover> ( one of the .{{0,2}} , )? PERSON:what",
)


_TRIGGERS = frozenset((*_ACT.split("/"), "find", "found", "rescue", "rescued", "discover", "discovered"))


def find_agents(reading: Reading) -> list[Claim]:
    """Return `declared_by` (subject "the mourning") and `found_by` claims (subject a person), value who did it.

    None for what two did in the article.
    """
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_TRIGGERS):
            continue
        for relation, patterns in (("declared_by", _DECLARED), ("found_by", _FOUND)):
            for pattern in patterns:
                for match in find(encoded, pattern):
                    claim = None if denied(reading, index, match) else _claim(reading, index, match, relation)
                    if claim is not None:
                        found[relation, claim.subject].append(claim)
    return undisputed(found.values())


def _claim(reading: Reading, index: int, match: Match, relation: str) -> Claim | None:
    items = reading.items(index)
    at, what = match.captures["who"], match.captures["what"]
    who = items[at[0]].mention if relation == "declared_by" else None
    if relation == "declared_by" and who is None:
        return None
    done = items[what[1] - 1]
    subject = f"the {done.lower}" if relation == "declared_by" else done.mention.name if done.mention else ""
    if not subject:
        return None
    value = who.name if who is not None else match.text("who")
    return make_claim(
        reading, index, (match.first, match.last), relation, subject, value, at=at, context=match.text("what"),
        kind=who.type if who is not None and who.type in ("person", "org", "place") else "text", key=folded(value),
    )  # fmt: skip
