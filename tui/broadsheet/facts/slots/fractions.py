"""What part of a sum or a group an account speaks of: "two-thirds of the $5 billion", "the majority of the girls"."""

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import find
from broadsheet.facts.reading import Reading

_PART = (
    "( ( about/around/nearly/almost/over/roughly | more/less than | at least )? "
    "( half/two-thirds/three-quarters/four-fifths | a/one half/third/quarter/fifth | two/three/four thirds/quarters/fifths "
    "| NUMBER|NUM thirds/quarters/fifths | the/a vast? majority | most | PERCENT ) ):value"
)
_WORDS = frozenset(
    "half two-thirds three-quarters four-fifths third thirds quarter quarters fifth fifths majority most PERCENT".split()
)
_OF = f"{_PART} of ( the/its/their/all ) ( JJ|NN* MONEY|NNS|NN ):whole"


def find_fractions(reading: Reading) -> list[Claim]:
    """Return `part_of` claims: subject the whole ("$5 billion"), value the part."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_WORDS):
            continue
        for match in find(encoded, _OF):
            at = match.captures["value"]
            whole = encoded.parsed.items[match.captures["whole"][1] - 1]
            what = whole.text if whole.mention is not None else match.text("whole").lower()
            if what in ("vote", "votes"):
                continue  # each side has a share of its own
            claims.append(
                make_claim(
                    reading, index, (match.first, match.last), "part_of", what, match.text("value"), at=at,
                    key=_key(match.text("value")), context=match.text("whole"),
                )
            )  # fmt: skip
    return claims


def _key(words: str) -> str:
    hedges = {
        "about",
        "around",
        "nearly",
        "almost",
        "over",
        "roughly",
        "more",
        "less",
        "than",
        "at",
        "least",
        "vast",
        "a",
        "the",
    }
    told = words.lower().replace("-", " ").replace("%", " percent").replace("per cent", "percent")
    return " ".join(word for word in told.split() if word not in hedges)
