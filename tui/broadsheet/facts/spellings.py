"""Names that accounts spell differently: "Rajai" and "Rajao", "Jong Un" and "Jong-un", "Committee of" and "for"."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import combinations

from broadsheet.articles.model import Span
from broadsheet.facts.gazetteer import is_known
from broadsheet.facts.model import Analysis, Claim, Mention
from broadsheet.language.names import is_given_name, places
from broadsheet.language.normal import folded, plain

_JOINTS = frozenset("of for the and in on at to".split())
SHORTEST = 4
"""Letters of a word that may be misspelt; of shorter ones, another spelling is another name."""


LONG_PLACE = 6
"""Letters of a place's name of one word, from which another letter in it is another spelling."""


def find_spellings(analyses: Iterable[Analysis]) -> list[Claim]:
    """Return `spelled` claims for names of two words or more that differ in one word's spelling between articles.

    An article that writes a name both ways takes no side.
    """
    forms: dict[str, dict[str, Mention]] = defaultdict(dict)
    """Form as written -> article id -> its first mention there."""
    sentences: dict[str, tuple[Span, ...]] = {}
    """Article id -> its sentences."""
    for analysis in analyses:
        if analysis.sentences:
            sentences[analysis.sentences[0].article] = analysis.sentences
        _collect(analysis, forms)
    by_frame: dict[tuple[str, str, int], list[str]] = defaultdict(list)
    for form in forms:
        for frame in _frames(form):
            by_frame[frame].append(form)
    claims: dict[tuple[str, str], Claim] = {}
    for group in by_frame.values():
        for one, other in combinations(sorted(set(group)), 2):
            kinds = {next(iter(forms[form].values())).type for form in (one, other)}
            if (
                _is_place_respelt(one, other)
                if kinds == {"place"}
                else ("place" not in kinds and _is_misspelling(one, other, is_person=kinds == {"person"}))
            ):
                for claim in _sides(sentences, one, forms[one], other, forms[other]):
                    claims.setdefault((claim.subject, claim.span.article), claim)
    return list(claims.values())


def one_person(spelled: Iterable[Claim]) -> dict[str, str]:
    """Return a person's name in another spelling -> the spelling that most accounts have."""
    return {
        claim.value: claim.subject
        for claim in spelled
        if claim.type == "person" and claim.value != claim.subject
    }


def longer_names(analyses: Iterable[Analysis]) -> dict[str, str]:
    """Return a name of three words -> the person's name that is its first two, where the story has both and one such.

    "Juan Roe Poe" has his mother's family name after his father's; another account leaves it out.
    """
    names = {mention.name for one in analyses for mention in one.mentions if mention.type == "person"}
    longer: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        words = name.split()
        if len(words) == LONGER and " ".join(words[:2]) in names:
            longer[" ".join(words[:2])].append(name)
    return {found[0]: name for name, found in longer.items() if len(found) == 1}


LONGER = 3
"""Words of a name with a given and two family names."""


def given_names(analyses: Iterable[Analysis]) -> dict[str, str]:
    """Return a given name by which accounts call a person -> the one full name of the story that begins with it."""
    names = {mention.name for one in analyses for mention in one.mentions if mention.type == "person"}
    last = {name.split()[-1] for name in names if " " in name}
    full: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        if " " in name:
            full[name.split()[0]].append(name)
    return {
        name: full[name][0]
        for name in names
        if " " not in name and len(full[name]) == 1 and name not in last and is_given_name(name)
    }


def under_one_name(claim: Claim, persons: Mapping[str, str]) -> Claim:
    """Return the claim with a person whom accounts spell differently under one name, so that it meets the others'.

    The value stays as the account has it.
    """
    subject = persons.get(claim.subject)
    valued = persons.get(claim.value)
    if subject is None and valued is None:
        return claim
    return replace(
        claim,
        subject=subject or claim.subject,
        key=folded(valued) if valued is not None and claim.key == folded(claim.value) else claim.key,
    )


def _collect(analysis: Analysis, forms: dict[str, dict[str, Mention]]) -> None:
    for mention in analysis.mentions:
        long_place = mention.type == "place" and len(mention.text) >= LONG_PLACE and mention.text.isalpha()
        if (mention.type in ("person", "org") and " " in mention.text) or long_place:
            forms[" ".join(mention.text.split())].setdefault(mention.span.article, mention)


def _sides(
    sentences: Mapping[str, Sequence[Span]],
    one: str,
    holders: Mapping[str, Mention],
    other: str,
    others: Mapping[str, Mention],
) -> list[Claim]:
    """Return what each article that takes a side writes; nothing where one side has no article of its own."""
    sides = (
        [mention for article, mention in holders.items() if article not in others],
        [mention for article, mention in others.items() if article not in holders],
    )
    if not all(sides):
        return []
    subject = one if len(sides[0]) >= len(sides[1]) else other
    return [_claim(sentences, subject, mention) for side in sides for mention in side]


def _frames(form: str) -> Iterable[tuple[str, str, int]]:
    """Return what two spellings of one name share: all words but one, the first letter of that one, its place."""
    every = form.replace("-", " ").lower().split()
    words = _ends(every)
    for number, word in enumerate(words):
        rest = " ".join(words[:number] + words[number + 1 :])
        yield (rest, "" if word in _JOINTS else word[0], number)
    yield ("".join(every), "", -1)


def _ends(words: list[str]) -> list[str]:
    """Return the first and the last of three words, which a name keeps when a middle name is left out."""
    return [words[0], words[-1]] if len(words) == 3 else words


def _is_misspelling(one: str, other: str, *, is_person: bool) -> bool:
    first, second = one.replace("-", " ").split(), other.replace("-", " ").split()
    if len(first) != len(second) and _squeezed(first) == _squeezed(second):
        return True  # "Rajan Lal Roe", "Rajanlal Roe"
    if is_person and len(first) != len(second):
        first, second = _ends(first), _ends(second)
        if first == second:
            return False  # a middle name more is no other spelling
    if len(first) != len(second):
        return False
    if folded(one) == folded(other) or first == second:
        # "US" and "U.S." are a house's style, and so are accents; how a person's name is put together is the person's.
        return (
            is_person
            and plain(one).casefold() != plain(other).casefold()
            and one.isascii() == other.isascii()
        )
    apart = [(a, b) for a, b in zip(first, second, strict=True) if a.lower() != b.lower()]
    if len(apart) != 1:
        return False
    a, b = apart[0]
    if a.lower() in _JOINTS and b.lower() in _JOINTS:
        return True
    if not is_person or min(len(a), len(b)) < SHORTEST:
        return False
    if is_given_name(a) and is_given_name(b):
        return _undoubled(a.lower()) == _undoubled(b.lower())  # "Diane", "Dianne"; Jean and Joan are two
    return _one_slip(folded(a), folded(b)) and a.lower().replace("z", "s") != b.lower().replace("z", "s")


def _is_place_respelt(one: str, other: str) -> bool:
    """Say whether two places of one word are one, spelt in two ways: "Marrakech", "Marrakesh"; not two in the tables.

    What only differs in accents, or in the ending of an adjective or a plural, is no other spelling.
    """
    if (
        " " in one
        or " " in other
        or folded(one) == folded(other)
        or "s" in (one[-1], other[-1])
        or f"{one}n" == other
        or f"{other}n" == one
    ):
        return False
    if not _one_slip(folded(one), folded(other)):
        return False
    both_known = is_known(one) and is_known(other)
    return not both_known or not _places_called(one).isdisjoint(_places_called(other))


@cache
def _names_of_places() -> Mapping[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for place in places():
        for form in (place.name, *place.aliases):
            found[form] = found.get(form, frozenset()) | {place.name}
    return found


def _places_called(form: str) -> frozenset[str]:
    """Return the usual names of the places of the tables that go by a form."""
    return _names_of_places().get(form, frozenset({form}))


def _squeezed(words: Sequence[str]) -> str:
    return folded("".join(words))


def _undoubled(word: str) -> str:
    return "".join(char for at, char in enumerate(word) if not at or char != word[at - 1])


def _one_slip(a: str, b: str) -> bool:
    """Say whether one letter is put in, left out or another, or two neighbours are swapped."""
    if abs(len(a) - len(b)) > 1 or a[0] != b[0]:
        return False
    start = next((i for i, (x, y) in enumerate(zip(a, b, strict=False)) if x != y), min(len(a), len(b)))
    rest, other = a[start:], b[start:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[2:] == other[2:] and rest[:2] == other[:2][::-1])
    )


def _claim(sentences: Mapping[str, Sequence[Span]], subject: str, mention: Mention) -> Claim:
    sentence = next(span for span in sentences[mention.span.article] if span.contains(mention.span))
    form = " ".join(mention.text.split())
    return Claim(
        "spelled", subject, form, mention.span, mention.text, sentence, key=form.casefold(), value_span=mention.span,
        type="person" if mention.type == "person" else "org",
    )  # fmt: skip
