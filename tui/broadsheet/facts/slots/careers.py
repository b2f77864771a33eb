"""Who was given a post and who gave one up: "Acme appointed Jane Roe as chief executive", "Roe resigned as …"."""

from broadsheet.facts.claiming import DENIED, UNSURE, denied, drop, make_claim
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.roles import role_key

_GIVE = "<appoint/name/hire/promote/elect/nominate>"
_AS = "( as/to )? ( be/become )? ( the/a/an/its/his/their/new/next/interim/acting )?"
_OF = "( of/at/for/with the? ORG|PLACE:of )?"
_GIVEN = (
    # Acme has appointed Jane Roe as its new chief executive
    f"ORG:org MODAL? HAVE? RB? {_GIVE} PERSON:who {_AS} new? ROLE:role {_OF}",
    # Jane Roe was named chief executive of Acme
    f"PERSON:who ( , .{{1,6}} , )? HAVE? <be> RB? {_GIVE} {_AS} new? ROLE:role {_OF}",
    # Jane Roe became chairman of Acme
    "PERSON:who ( will/MODAL | HAVE )? RB? <become> ( the/a/an/its )? new? ROLE:role of/at the? ORG|PLACE:of",
)
_LEFT = (
    # Roe resigned as chairman of Acme; Roe has stepped down as CEO
    f"PERSON:who ( , .{{1,8}} , )? ( MODAL | HAVE | BE )? RB? <resign/retire/step/quit/leave/oust/fire/dismiss/sack> ( down/aside )? as/from ( the/its )? ROLE:role {_OF}",
    # Acme fired chief executive Jane Roe
    "ORG:org HAVE? RB? <fire/dismiss/sack/oust/remove/replace> ( its/the )? ROLE:role ,? PERSON:who",
)


def find_careers(reading: Reading) -> list[Claim]:
    """Return `appointed` and `left_post` claims: subject the post ("chief executive of Acme"), value the person."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if not {"PERSON", "ROLE"} <= encoded.words:
            continue
        for relation, patterns in (("appointed", _GIVEN), ("left_post", _LEFT)):
            for pattern in patterns:
                for match in find(encoded, pattern):
                    claims += _claim(reading, index, match, relation)
    return claims


def _claim(reading: Reading, index: int, match: Match, relation: str) -> list[Claim]:
    items = reading.items(index)
    who = items[match.captures["who"][0]].mention
    body = _body(reading, index, match)
    if who is None or body is None:
        return drop(reading, index, match, relation, UNSURE)
    if denied(reading, index, match):
        return drop(reading, index, match, relation, DENIED)
    role = match.text("role")
    return [
        make_claim(
            reading, index, (match.first, match.last), relation, f"{role_key(role)} of {body.name}", who.name,
            at=match.captures["who"], kind="person", context=f"{role} of {body.name}",
        )
    ]  # fmt: skip


def _body(reading: Reading, index: int, match: Match) -> Mention | None:
    """Return whose post it is, as the sentence names it."""
    name = "of" if match.has("of") else "org" if match.has("org") else None
    return reading.items(index)[match.captures[name][0]].mention if name else None
