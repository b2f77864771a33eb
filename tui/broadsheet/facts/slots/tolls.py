"""How many people were hurt, killed, arrested or on board: the figures that accounts of one event differ in most."""

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.wordforms import base, inflected

_PEOPLE = (
    "people/persons/person/passengers/passenger/men/women/children/workers/worker/civilians/soldiers/officers/students/"
    "residents/others/victims/protesters/girls/schoolgirls/boys/tourists/guests/crew/troops/migrants/fans/employees/patients"
)
_FATE = "<injure/kill/wound/hurt/arrest/evacuate/rescue/displace/hospitalize/hospitalise/detain/abduct/kidnap/free/release/save>"
_HEDGE = "( more/fewer/less than | at least/most | about/around/nearly/almost/over/some )?"
_PATTERNS = (
    # at least 14 people were injured; Seventeen were hurt
    f"( {_HEDGE} NUMBER ):n ( of the )? JJ* {_PEOPLE}? HAVE? <be> RB? BE? {_FATE}:fate",
    # injuring 14 people; killed at least three workers
    f"{_FATE}:fate ( {_HEDGE} NUMBER ):n ( JJ|NN )* {_PEOPLE}",
    # 14 people injured
    f"( {_HEDGE} NUMBER ):n JJ* {_PEOPLE} injured/killed/wounded/hurt/dead/missing:fate",
)
_ABOARD = f"( {_HEDGE} NUMBER ):n JJ* {_PEOPLE} ( who )? <be>? aboard/on:fate board?"
_WORDS = {
    "hurt": "injure",
    "wound": "injure",
    "dead": "kill",
    "abduct": "kidnap",
    "free": "release",
    "on": "aboard",
}


def find_tolls(reading: Reading) -> list[Claim]:
    """Return `toll` claims: subject what happened ("people injured"), value how many, the first of each an article."""
    claims: list[Claim] = []
    seen: set[str] = set()
    for index, encoded in enumerate(reading.sentences):
        if "NUMBER" not in encoded.words:
            continue
        for pattern in (*_PATTERNS, _ABOARD):
            for match in find(encoded, pattern):
                claim = _claim(reading, index, match)
                if claim is not None and claim.subject not in seen:
                    seen.add(claim.subject)
                    claims.append(claim)
    return claims


def _claim(reading: Reading, index: int, match: Match) -> Claim | None:
    items = reading.items(index)
    at = match.captures["n"]
    number = items[at[1] - 1].mention
    fate_at = match.captures["fate"][0]
    fate = items[fate_at].lower
    if fate == "on" and (fate_at + 1 >= len(items) or items[fate_at + 1].lower != "board"):
        return None
    fate = _WORDS.get(base(fate), _WORDS.get(fate, base(fate) if fate not in ("missing", "aboard") else fate))
    if number is None or not number.name or reading.in_quotation(index, at[0]):
        return None
    return make_claim(
        reading, index, (match.first, match.last), "toll", f"people {_participle(fate)}", match.text("n"), at=at, kind="number", key=number.name,
        context=fate,
    )  # fmt: skip


def _participle(fate: str) -> str:
    return fate if fate in ("aboard", "missing") else inflected(fate, "n")
