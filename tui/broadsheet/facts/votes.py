"""What the words around a possible name say it is."""

from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from broadsheet.facts.capitals import is_capital
from broadsheet.facts.cues import (
    CRAFT,
    ORG_DESCRIPTORS,
    ORG_HEADS,
    PLACE_DESCRIPTORS,
    PRODUCT_NOUNS,
)
from broadsheet.facts.gazetteer import is_honorific, is_role, known_type
from broadsheet.facts.model import MentionType
from broadsheet.facts.notes import Candidate, Votes
from broadsheet.facts.tokens import Token
from broadsheet.facts.votes_as_product import as_product, at_word, is_carrier, is_product_noun
from broadsheet.facts.votes_inside import votes_of_words
from broadsheet.facts.votes_where import opens_dateline
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import is_given_name

_TRADES = frozenset(
    """buyer farmer owner partner investor shareholder producer builder miner brewer grower trader broker
    competitor employer sponsor processor exporter importer distributor seller bidder landlord""".split()
)
"""Roles that companies have as often as people."""
_OF_SEVERAL = frozenset("say are were have".split())
"""Verbs for more than one, which no person's name has after it."""
_AGES = frozenset("one two three four five six seven eight nine ten eleven twelve 1 2 3 4 5 6 7 8 9".split())
_CHILDREN = frozenset(
    "girl boy son daughter baby toddler teenager man woman brother sister husband wife mother father".split()
)
"""What stands before a comma and the name: "a seven-year-old girl, Ann Holm"."""
_KIN = frozenset(
    """niece nephew great-niece great-nephew granddaughter grandson great-granddaughter great-grandson cousin aunt uncle widow
    widower fiancee fiance girlfriend boyfriend great-aunt great-uncle grandmother grandfather stepson stepdaughter""".split()
)
"""Whose relation stands before a name is a person."""
_FEELS = frozenset(
    """remembers remembered recalls recalled smiled laughed cried wept shrugged sighed grinned nodded married retired studied
    thinks hopes believes feels knows lives""".split()
)
"""What only people do, right after a name."""
_SAYS = frozenset(
    """said says told tells added adds wrote writes argued argues explained explains noted notes asked tweeted
    reports reported""".split()
)
_APPOSED_PLACES = frozenset(
    "capital city town village suburb port island province neighbourhood neighborhood".split()
)
_SITES = PLACE_DESCRIPTORS | frozenset(
    "area region plant complex pad spaceport cosmodrome airfield airbase refinery mine camp checkpoint".split()
)
_PLURAL_SITES = frozenset("regions provinces states cities towns districts counties islands".split())
_IN_PLACES = frozenset("in near outside throughout".split())
_NOT_OF_ORG = frozenset("brand unit website site platform network team".split())
_OF_SHARES = frozenset("share shares stock shareholder shareholders bonds investors".split())
_OF_FIRMS = _OF_SHARES | frozenset(
    """headquarters revenue revenues turnover profits earnings sales customers products factories plants brands stores
    board subsidiary employees workers workforce staff""".split()
)
"""What a firm has and hardly anybody does."""
_ENDS_HEAD = frozenset("of at in for on from with who that which and to by near".split())
_DETERMINERS = frozenset("a an the his her its".split())

_Votes = Iterator[tuple[MentionType, int]]


def votes_of(tokens: Sequence[Token], candidate: Candidate) -> Votes:
    """Return what this one place says for each type, with weights."""
    words = candidate.text.split()
    ahead = [token.lower for token in tokens[max(0, candidate.first - 8) : candidate.first]]
    behind = [token.lower for token in tokens[candidate.last : candidate.last + 8]]
    return (
        *votes_of_words(" ".join(words)),
        *_as_person(words, ahead, behind),
        *_as_place(
            ahead, behind, known_type(tokens[candidate.first - 2].text) if candidate.first > 1 else None
        ),
        *as_product(tokens, candidate, ahead, behind),
        *_as_org(words, ahead, behind),
        *_of_apposition(behind, len(words)),
        *_of_kind(ahead, behind),
        *((("place", 8),) if opens_dateline(tokens, candidate) else ()),
        *((("org", 6),) if _employs(tokens[candidate.last : candidate.last + 2]) else ()),
    )


def _employs(behind: Sequence[Token]) -> bool:
    """Say whether a post at a firm and a name follow: "said Peel Hunt analyst Rob Sennitt"; an adviser may be a person's."""
    return len(behind) > 1 and behind[0].text in _AT_FIRMS and is_capital(behind[1])


_SPEAK_FOR = frozenset("spokesman spokeswoman spokesperson spokespeople lawyers representative".split())
_AT_FIRMS = frozenset(
    "analyst strategist economist executive director manager chairman chairwoman researcher professor trader CEO".split()
)


def _as_person(words: Sequence[str], ahead: Sequence[str], behind: Sequence[str]) -> _Votes:
    before, after, after_next = at_word(ahead, -1), at_word(behind, 0), at_word(behind, 1)
    if is_honorific(before) or (before == "." and is_honorific(at_word(ahead, -2))):
        yield "person", 8
    yield from _by_post(words, ahead, after)
    if after == "," and after_next.isdecimal() and len(after_next) == 2:
        yield "person", 8  # an age
    if len(words) > 1 and after == "," and after_next in _AGES and at_word(behind, 2) in (",", "."):
        yield "person", 5
    if before == "," and at_word(ahead, -2) in _CHILDREN:
        yield "person", 5
    if after == "," and after_next in ("who", "whom"):
        yield "person", 3
    if before in _KIN or (before == "," and at_word(ahead, -2) in _KIN):
        yield "person", 5
    if before == "of" and len(words) > 1 and at_word(ahead, -2) in _CHILDREN | _KIN:
        yield "person", 5  # "the mother of Tarn Quillon"
    if after in _FEELS and before not in _DETERMINERS:
        yield "person", 3
    if after == "administration":
        yield "person", 2
    if (
        after in ("reported", "reports")
        and any(word.islower() for word in words)
        and not is_given_name(words[0])
    ):
        yield "org", 2  # "Gazeta de Quillon reported"
    elif after in _SAYS and 2 <= len(words) <= 3 and words[-1].casefold() not in ORG_HEADS:
        yield "person", 2
    if before in ("said", "says") and at_word(ahead, -2) in ('"', ",", "'"):
        yield "person", 2  # "...," says Quillon.


def _by_post(words: Sequence[str], ahead: Sequence[str], after: str) -> _Votes:
    """Read what somebody is or does before the name: "chairman Quillon", "the mayor, Tarn Quillon, went"."""
    before = at_word(ahead, -1)
    if is_role(before) and before not in ORG_DESCRIPTORS | _TRADES and not _is_of_plain_words(words):
        yield "person", 4
    if (
        len(words) > 1
        and before not in _DETERMINERS
        and any(
            at_word(ahead, -n) == "of" and is_role(at_word(ahead, -n - 1))
            for n in ((3, 4, 5) if before == "," else (2, 3))
        )
    ):
        yield "person", 4  # "Minister of Defence Tarn Quillon", "the governor of East Varra, Tarn Quillon"
    if len(words) > 1 and before == "," and after in (",", ".", "and") and _has_post(at_word(ahead, -2)):
        yield "person", 4  # "the mayor, Tarn Quillon, went"
    if (
        len(words) > 1
        and before == "and"
        and any(_has_post(word) and word[-1] == "s" for word in ahead[-5:-2])
    ):
        yield "person", 3  # "foreign ministers Ada Lund and Tarn Quillon"


def _has_post(word: str) -> bool:
    """Say whether a word is what a person is or does, and no firm."""
    return is_role(word) and word not in ORG_DESCRIPTORS | _TRADES and word.removesuffix("s") not in _TRADES


def _is_of_plain_words(words: Sequence[str]) -> bool:
    """Say whether a name of three words or more is all of common nouns: "General Data Protection Regulation"."""
    return len(words) > 2 and all(
        (is_common_word(word.casefold()) or is_word(word.casefold())) and not is_given_name(word)
        for word in words
    )


def _as_place(ahead: Sequence[str], behind: Sequence[str], beside: MentionType | None) -> _Votes:
    before = at_word(ahead, -1)
    if before in PLACE_DESCRIPTORS or (before == "of" and at_word(ahead, -2) in PLACE_DESCRIPTORS):
        yield "place", 4
    if before in _IN_PLACES:
        yield "place", 2
    if at_word(behind, 0) in _PLURAL_SITES:
        yield "place", 3  # "the Hokkaido and Tarn regions"
    if before in ("and", "or") and beside == "place":
        yield "place", 2  # "in Norway and Tarn"
    if before == "the" and (at_word(behind, 0) in _SITES or at_word(behind, 1) in _SITES):
        yield "place", 3  # "the Quillon industrial complex"


SPOKEN_FOR = 4
"""Votes for a firm from one who speaks for it: as much as a family name's places have to exceed, since a man has a spokesman too."""


def _as_org(words: Sequence[str], ahead: Sequence[str], behind: Sequence[str]) -> _Votes:
    before, after = at_word(ahead, -1), at_word(behind, 0)
    if before in ORG_DESCRIPTORS and not is_carrier(ahead):
        yield "org", 5
    speaks_for = before == "for" and at_word(ahead, -2) in _SPEAK_FOR
    if speaks_for and after != "'s" and not is_given_name(words[0]):
        yield "org", SPOKEN_FOR  # "a spokesperson for Tarn Quillon said"
    if after in _OF_SEVERAL and before not in ("and", ",", "of", "or"):
        yield "org", 4  # a team's or firm's people: "Villa say"
    if after == "'s" and is_role(at_word(behind, 1)):
        yield "org", 2
    if after in _OF_SHARES or (after == "'s" and at_word(behind, 1) in _OF_FIRMS):
        yield "org", 4
    if after == "," and at_word(behind, 1) == "which":
        yield "org", 2  # whoever is meant is nobody
    if before == "the" and after != "administration" and not is_role(after):
        # One word with an article is as often a product ("the iPhone") unless it is plural or an acronym.
        one = len(words) == 1 and not words[0].isupper() and not words[0].endswith("s")
        yield "org", 1 if one else 2
    if after in ORG_DESCRIPTORS and after not in _NOT_OF_ORG:
        yield "org", 2


def _of_apposition(behind: Sequence[str], words: int) -> _Votes:
    """Read "Morioka, the capital of", "Lawan Zanna, the father of", "the Tarn is a chip"."""
    if (
        at_word(behind, 0) not in (",", "is", "was", "-", "\u2013", "\u2014")
        or at_word(behind, 1) not in _DETERMINERS
    ):
        return
    phrase = [word for word in behind[2:] if word != "'s"]  # "Tarn Quillon, the region's governor"
    end = next(
        (i for i, word in enumerate(phrase) if not word[0].isalpha() or word in _ENDS_HEAD), len(phrase)
    )
    head = phrase[end - 1] if end else ""
    if head in _APPOSED_PLACES:
        yield "place", 5
    elif is_product_noun(head) or is_carrier(phrase[:end]):
        yield "product", 6 if head in CRAFT or head == "carrier" else 3
    elif head in ORG_DESCRIPTORS:
        yield "org", 4
    elif is_role(head):
        yield "person", 4 if words > 1 else 2


def _of_kind(ahead: Sequence[str], behind: Sequence[str]) -> _Votes:
    """Read the plural that "Tarn and other banks" and "banks such as Tarn" put a name under."""
    if at_word(behind, 0) in ("and", "or") and at_word(behind, 1) == "other":
        yield from _of_plural(behind[2:6])
    if list(ahead[-2:]) == ["such", "as"]:
        yield from _of_plural(ahead[-4:-2])


def _of_plural(words: Sequence[str]) -> _Votes:
    kinds: list[tuple[MentionType, AbstractSet[str]]] = [
        ("org", ORG_DESCRIPTORS),
        ("place", PLACE_DESCRIPTORS),
        ("product", PRODUCT_NOUNS),
    ]
    for word in words:
        singular = word[:-3] + "y" if word.endswith("ies") else word.removesuffix("s")
        kind = next((kind for kind, nouns in kinds if word.endswith("s") and singular in nouns), None)
        if kind is not None:
            yield kind, 4
            return
