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
_OF = f"{_PART} of ( the/its/their/all ) ( JJ|NN|VBN* MONEY|NNS|NN ):whole"
_ARE = f"{_PART} of all? ( JJ|NN|VBN* NNS ):whole <be> ( JJ|VBN|NN ):what"
"""As a rule of many, without an article: "40 percent of conjoined twins are"."""


def find_fractions(reading: Reading) -> list[Claim]:
    """Return `part_of` claims: subject the whole ("$5 billion"), value the part."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if encoded.words.isdisjoint(_WORDS):
            continue
        told = set[int]()
        for match in (*find(encoded, _ARE), *find(encoded, _OF)):
            at = match.captures["value"]
            if at[0] in told:
                continue
            told.add(at[0])
            whole = encoded.parsed.items[match.captures["whole"][1] - 1]
            what = whole.text if whole.mention is not None else match.text("whole").lower()
            if match.has("what"):
                what = f"{what} that are {match.text('what')}"
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
