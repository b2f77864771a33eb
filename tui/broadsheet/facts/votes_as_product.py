"""What the words around a possible name say of it as of a thing: a product, a ship, a spacecraft."""

from collections.abc import Iterator, Sequence

from broadsheet.facts.cues import CARRIERS, CRAFT, PRODUCT_NOUNS
from broadsheet.facts.gazetteer import is_known, known_type
from broadsheet.facts.model import MentionType
from broadsheet.facts.notes import Candidate
from broadsheet.facts.tokens import Token

_SHIPS = frozenset("KM MV MS SS HMS USS RMS MT RV FV HMAS KRI".split())
"""What stands before a ship's name."""
_CALLED = frozenset("called dubbed codenamed named nicknamed".split())
_WORKS = frozenset("technology technique algorithm feature tool format standard".split())
"""What is called by a name as products are, though nobody sells it by itself."""
_PRODUCT_KINDS = PRODUCT_NOUNS - frozenset(
    "system network networks model program plane platform operating".split()
)


def at_word(words: Sequence[str], number: int) -> str:
    """Return words[number], or nothing where there is no such word; negative numbers count from the end."""
    return words[number] if -len(words) <= number < len(words) else ""


def as_product(
    tokens: Sequence[Token], candidate: Candidate, ahead: Sequence[str], behind: Sequence[str]
) -> Iterator[tuple[MentionType, int]]:
    """Read what is made, and what sails or flies under a name: "the Tarn glasses", "the cargo ship Tarn"."""
    text, before, after = candidate.text, at_word(ahead, -1), at_word(behind, 0)
    if before in _CALLED and any(is_product_noun(word) or word in _WORKS for word in ahead):
        yield "product", 30  # said outright: "a pair of glasses, dubbed Tarn", "a technology called TARN"
    if candidate.first and tokens[candidate.first - 1].text in _SHIPS:
        yield "product", 7
    if before in CRAFT or is_carrier(ahead) or (before == "," and at_word(ahead, -2) in CRAFT):
        yield "product", 6  # "the cargo ship Tarn", "its mother ship, Tarn"
    if after in PRODUCT_NOUNS and any(char.isdecimal() for char in text):
        yield "product", 3
    elif is_known(text):
        return
    elif before in ("the", "a", "an", "'s", "'") and _kind_follows(
        tokens[candidate.last : candidate.last + 4]
    ):
        yield "product", 4  # "the Tarn glasses", "Quillon's Tarn smart glasses"
    elif before == "'s" and " " not in text and _of_known_org(tokens, candidate.first):
        yield "product", 3  # "Samsung's Tarn"
    if after in ("owners", "users") or (after in _PRODUCT_KINDS and before not in ("the", "'s")):
        yield "product", 1


def is_carrier(words: Sequence[str]) -> bool:
    """Say whether words end in a ship, "bulk carrier"; a carrier alone is an airline or a telephone company."""
    return at_word(words, -1) == "carrier" and at_word(words, -2) in CARRIERS


def _of_known_org(tokens: Sequence[Token], first: int) -> bool:
    return first > 1 and known_type(tokens[first - 2].text) == "org"


def _kind_follows(tokens: Sequence[Token]) -> bool:
    """Say whether a kind of product follows, adjectives before it: "upper-stage rocket"."""
    for token in tokens:
        if token.text == "'":
            continue
        if not token.text[0].islower():
            return False
        if token.lower in _PRODUCT_KINDS:
            return True
    return False


def is_product_noun(word: str) -> bool:
    """Say whether a noun is of what is made, the last part of a joined one: "super-yacht"."""
    return word.rpartition("-")[2] in PRODUCT_NOUNS
