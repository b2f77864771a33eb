"""What an account calls a group or a person: "the militant group X" here, "the extremist group X" there."""

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.model import Claim
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.language.lexicon import labels
from broadsheet.language.normal import folded

_WORDS = "JJ|NN|NNS|ROLE|NATIONALITY{1,4}:what"
_PATTERNS = (
    f"( the/a/an/DET )? {_WORDS} ORG|PERSON:who",
    f"ORG|PERSON:who , ( the/a/an ) {_WORDS} ,/./that/which",
    "ORG:who NNS|ROLE:what",
)


def find_framing(reading: Reading) -> list[Claim]:
    """Return `called` claims: subject a group or a person, value the label with the words around it."""
    claims: list[Claim] = []
    for index, encoded in enumerate(reading.sentences):
        if not encoded.words & labels():
            continue
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                claims += _claim(reading, index, match)
    return claims


def _claim(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    who = items[match.captures["who"][0]].mention
    first, last = match.captures["what"]
    label = next((i for i in range(first, last) if items[i].lower in labels()), None)
    if who is None or label is None or reading.in_quotation(index, first) is not None:
        return []
    words = reading.sentences[index].parsed.words(label, last)
    return [
        make_claim(
            reading, index, (min(label, match.captures["who"][0]), max(last, match.captures["who"][1])), "called",
            who.name, words, at=(label, last), kind="title", own_voice=True, key=_key(items[label].lower, words),
        )
    ]  # fmt: skip


def _key(label: str, words: str) -> str:
    """Return the label alone, in the singular: "militants" and "militant group" say one thing."""
    single = label[:-1] if label.endswith("s") and label[:-1] in labels() else label
    others = [word for word in folded(words).split() if word in labels() and word not in (label, single)]
    return " ".join([single, *others])
