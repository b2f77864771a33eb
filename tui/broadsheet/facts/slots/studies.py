"""Where a study was published: science news names the journal, and not always the same one."""

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.gazetteer import known_type
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded

_WORKS = frozenset(
    "study research findings paper papers results report analysis journal letters review proceedings".split()
)
_NAME = "ORG|PRODUCT|PLACE|PERSON|EVENT"
_PUBLISHED = f"<publish/appear> RB? ( on? DATE )? ( by .{{0,8}} )? in ( the journal )? the? {_NAME}:where"

_IN_JOURNAL = f"in the ( JJ )? journal the? {_NAME}:where"


def find_studies(reading: Reading) -> list[Claim]:
    """Return `published_in` claims: subject "the study", value the journal or magazine."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        for match in (*find(encoded, _PUBLISHED), *find(encoded, _IN_JOURNAL)):
            at = match.captures["where"]
            where = encoded.parsed.items[at[0]].mention
            words = encoded.words | set(where.text.lower().split()) if where is not None else encoded.words
            if where is None or known_type(where.text) is not None or not words & _WORKS:
                continue  # "published in Norway"
            claims.append(
                make_claim(
                    reading, index, (match.first, match.last), "published_in", "the study", where.text, at=at,
                    kind="org", own_voice=True, key=folded(where.text),
                )
            )  # fmt: skip
    return claims
