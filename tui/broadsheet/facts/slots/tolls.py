"""How many people were hurt, killed, held, freed or on board: the figures that accounts of one event differ in most."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base, inflected

_PEOPLE = (
    "people/persons/person/passengers/passenger/men/women/children/workers/worker/civilians/soldiers/officers/students/"
    "residents/others/victims/protesters/girls/schoolgirls/boys/schoolboys/tourists/guests/crew/troops/migrants/fans/"
    "employees/patients/fishermen/firefighters/farmers/herders/policemen/hostages/captives/prisoners/villagers/pupils/refugees/families/survivors/miners/climbers"
)
_FATE = (
    "<injure/kill/wound/hurt/arrest/evacuate/rescue/displace/hospitalize/hospitalise/detain/abduct/kidnap/seize/snatch/free/"
    "release/save/escape/flee/drown/infect/strand/trap>"
)
_HEDGE = "( more/fewer/less than | at least/most | about/around/nearly/almost/over/some/roughly/up/to )?"
_VAGUE = "dozens/scores/hundreds/thousands/several/many/most/some"
_N = f"( {_HEDGE} NUMBER | {_VAGUE} | a majority ):n"
_WHO = f"( of )? ( the/its/their )? ( JJ|NN|NATIONALITY|PLACE )* {_PEOPLE}"
_PATTERNS = (
    # at least 14 people were injured; Seventeen were hurt
    f"{_N} ( {_WHO} )? HAVE? <be> RB? BE? {_FATE}:fate",
    # 16 fishermen from the two countries were killed
    f"{_N} {_WHO} from ( DET|NUMBER|JJ ){{0,3}} NN|NNS|PLACE HAVE? <be> RB? BE? {_FATE}:fate",
    # More than 270 girls were taken
    f"{_N} {_WHO} HAVE? <be> RB? <take>:fate",
    # Dozens of the girls have escaped; some managed to flee
    f"{_N} ( {_WHO} )? HAVE? RB? ( managed to )? <escape/flee/drown/die>:fate",
    # Some 197 girls remain captive; a majority of the girls are still missing
    f"{_N} {_WHO} <be/remain> ( still )? captive/captives/missing/held/hostage/unaccounted:fate",
    # injuring 14 people; killed at least three workers; injuring 53
    f"{_FATE}:fate {_N} ( ( JJ|NN )* {_PEOPLE} )?",
    # 14 people injured; dozens injured
    f"{_N} ( JJ* {_PEOPLE} )? injured/killed/wounded/hurt/dead/missing:fate",
)
_ABOARD = (
    f"{_N} JJ* {_PEOPLE} ( and NN|NNS )? ( who )? <be>? aboard/on:fate board?",
    f"<carry>:fate {_N} JJ* {_PEOPLE}",
)
_WORDS = {
    "hurt": "injure",
    "wound": "injure",
    "dead": "kill",
    "die": "kill",
    "kidnap": "abduct",
    "seize": "abduct",
    "snatch": "abduct",
    "take": "abduct",
    "free": "release",
    "flee": "escape",
    "on": "aboard",
    "carry": "aboard",
    "captive": "held",
    "captives": "held",
    "hostage": "held",
    "unaccounted": "missing",
    "rescue": "save",
}
_STATES = frozenset({"aboard", "missing", "held"})


def find_tolls(reading: Reading) -> list[Claim]:
    """Return `toll` claims: subject what happened ("people injured"), value how many, the first of each an article."""
    claims: dict[str, Claim] = {}
    for index, encoded in enumerate(reading.sentences):
        if not encoded.words & _TRIGGERS:
            continue
        for pattern in (*_PATTERNS, *_ABOARD):
            for match in find(encoded, pattern):
                claim = _claim(reading, index, match)
                # A number tells more than a vague word, wherever it stands.
                if claim is not None and (
                    claim.subject not in claims or _vague(claims[claim.subject]) > _vague(claim)
                ):
                    claims[claim.subject] = claim
    return list(_held(reading, claims).values())


def _held(reading: Reading, claims: dict[str, Claim]) -> dict[str, Claim]:
    """Return the claims with the missing among the held where the article tells of captives: they are the same people."""
    missing = claims.get("people missing")
    captives = any(not encoded.words.isdisjoint(_CAPTIVES) for encoded in reading.sentences)
    if missing is None or "people held" in claims or not captives:
        return claims
    return claims | {"people missing": replace(missing, subject="people held", context="held")}


_CAPTIVES = frozenset("abduct kidnap abducted kidnapped captives captive hostage hostages captivity".split())
_TRIGGERS = frozenset({"NUMBER", "majority", *_VAGUE.split("/")})


def _vague(claim: Claim) -> bool:
    return not any(char.isdecimal() for char in claim.key)


def _claim(reading: Reading, index: int, match: Match) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    number = items[at[1] - 1].mention
    fate_at = match.captures["fate"][0]
    fate = items[fate_at].lower
    if fate == "on" and (fate_at + 1 >= len(items) or items[fate_at + 1].lower != "board"):
        return None
    fate = _WORDS.get(fate, _WORDS.get(base(fate), base(fate) if fate not in _STATES else fate))
    if number is not None and not number.name:
        return None
    if match.last == at[1] and not _ends_there(items, match.last, number is not None, fate):
        return None
    value = match.text("n")
    words = [word for word in value.lower().split() if word != "a"]
    key = number.name if number is not None else words[-1]
    if number is None and key in ("some", "several", "many") and fate in ("kill", "injure"):
        return None  # "some killed themselves": too often another thing
    return make_claim(
        reading, index, (match.first, match.last), "toll", f"people {_participle(fate)}", value, at=at, kind="number", key=key,
        context=fate,
    )  # fmt: skip


_BARE = frozenset({"kill", "injure", "arrest"})


def _ends_there(items: Sequence[Item], last: int, is_number: bool, fate: str) -> bool:
    """Say whether a number without its noun counts people: "injuring 53.", not "killing 3 cows" or "released around 5:30"."""
    after = items[last] if last < len(items) else None
    return (
        is_number
        and fate in _BARE
        and (after is None or after.lower in (",", ".", ";", "and", "in", "at", "on", "when"))
    )


def _participle(fate: str) -> str:
    return fate if fate in _STATES else inflected(fate, "n")
