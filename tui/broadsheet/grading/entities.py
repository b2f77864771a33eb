"""The guard that two distinct things with similar names are never typos of one another.

Countries, capitals, months, elements and the like come from language/distinct.py.
Tables are read when first needed.
"""

from functools import cache, lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from broadsheet.grading import person_names
from broadsheet.grading.confusable import CONFUSABLE
from broadsheet.grading.seats import one_city
from broadsheet.grading.words import stem, words_of
from broadsheet.language import dictionary, foreign_words
from broadsheet.language.lexicon import roles

_MORE_NAMES = {
    "weds": "wednesday", "thur": "thursday", "sept": "september", "aus": "australia", "oz": "australia",
    "soviets": "soviet union",
}  # fmt: skip
_OPEN_CLASSES = frozenset({"ordinal", "number_word"})
"""Classes that are numbers, which are compared as such."""


@cache
def _known() -> dict[str, dict[str, frozenset[int]]]:
    """Folded name -> its classes, and its members' numbers in each; names may be shared ("Georgia")."""
    from broadsheet.language.distinct import distinct_classes

    found: dict[str, dict[str, frozenset[int]]] = {}
    for name, members in distinct_classes().items():
        if name in _OPEN_CLASSES:
            continue
        for number, member in enumerate(members):
            for form in member:
                classes = found.setdefault(table_key(form), {})
                classes[name] = classes.get(name, frozenset()) | {number}
    for short, name in _MORE_NAMES.items():
        found.setdefault(short, found.get(name, {}))
    for number, pair in enumerate(CONFUSABLE):
        for side, word in enumerate(pair):
            found.setdefault(word, {})[f"pair {number}"] = frozenset({side})
    return found


@cache
def _by_class() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for form, classes in _known().items():
        for name in classes:
            found.setdefault(name, []).append(form)
    return found


@cache
def read_tables() -> None:
    """Read every table that grading looks words up in, so that no first answer waits for one."""
    for read in (
        _known,
        _by_class,
        _by_member,
        *person_names.TABLES,
        _common_words,
        _countries,
        foreign_words.names_abroad,
        foreign_words.read_table,
    ):
        read()
    dictionary.read_tables()
    roles()


@cache
def _common_words() -> frozenset[str]:
    from broadsheet.language.lexicon import common_words

    return common_words()


@lru_cache(maxsize=16384)
def distinct(given: str, wanted: str) -> bool:
    """Say whether two folded names are known to be two different things of one class."""
    if given == wanted:
        return False
    ours, theirs = _classes(given), _classes(wanted)
    if ours is None or theirs is None:
        return False
    shared = ours.keys() & theirs.keys()
    return bool(shared) and all(ours[name].isdisjoint(theirs[name]) for name in shared)


def _classes(key: str) -> dict[str, frozenset[int]] | None:
    known = _known()
    return known.get(key) or known.get(stem(key))


@lru_cache(maxsize=4096)
def nearer_another(given: str, wanted: str, distance: int) -> bool:
    """Say whether a misspelling of the name `wanted` is at least as near to another member of its class."""
    classes = _known().get(wanted)
    if not classes:
        return False
    for name, members in classes.items():
        rivals = process.extract(
            given, _by_class()[name], scorer=OSA.distance, score_cutoff=max(distance - 1, 0), limit=8
        )
        if any(_known()[rival][name].isdisjoint(members) for rival, _, _ in rivals):
            return True
    return False


def another_word(given: str) -> bool:
    """Say whether what looks like a slip is a word or a thing of its own: "moose" is none for "mouse"."""
    return common(given) or given in _known()


def rare_word(word: str) -> bool:
    """Say whether a folded word stands in a dictionary, though it is none of the ordinary ones."""
    return dictionary.is_word(word)


def learned_word(word: str) -> bool:
    """Say whether a folded word is a rare or learned one: "monopsony" is no slip of "monopoly"."""
    return len(word) > 6 and dictionary.is_learned(word)


def ordinary(word: str) -> bool:
    """Say whether a folded word stands in a dictionary, common or not."""
    return common(word) or dictionary.is_word(word)


def common(word: str) -> bool:
    """Say whether a folded word is an ordinary English word."""
    return word in _common_words() or stem(word) in _common_words()


def known(key: str) -> bool:
    """Say whether a folded name is in a table of distinct things."""
    return key in _known()


def is_nationality(word: str) -> bool:
    """Say whether a folded word is an adjective of a country or a religion: "Chinese", "Islamic"."""
    return word in _FAITHS or "nationality" in _known().get(word, ())


@cache
def _countries() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Return the countries' codes by folded name, and by folded adjective, of one word."""
    from broadsheet.language.names import countries

    names: dict[str, set[str]] = {}
    adjectives: dict[str, set[str]] = {}
    for one in countries():
        people = tuple(form for name in one.people for form in (name, name.removesuffix("s"), name + "s"))
        for table, forms in ((names, (one.name, *one.aliases)), (adjectives, (*one.adjectives, *people))):
            for form in forms:
                table.setdefault(table_key(form), set()).add(one.code)
    return names, adjectives


def adjective_of(given: str, wanted: str) -> bool:
    """Say whether a folded word is the adjective of the country `wanted` and of no other: "Chinese"."""
    names, adjectives = _countries()
    return wanted in names and given in adjectives and given != wanted and adjectives[given] == names[wanted]


def is_place(key: str) -> bool:
    """Say whether a folded name is that of a country, a city or another place."""
    return bool(_PLACES & _known().get(key, {}).keys())


_PLACES = frozenset({"country", "capital", "city", "state", "region", "bloc", "continent"})
_FAITHS = frozenset(
    "islamic muslim christian jewish hindu buddhist catholic protestant orthodox sikh".split()
)


@lru_cache(maxsize=4096)
def other_place(given: str, wanted: str) -> bool:
    """Say whether two folded names are places, and no place goes by both: Mexico City is not Mexico."""
    ours, theirs = _known().get(given), _known().get(wanted)
    if (
        given == wanted
        or ours is None
        or theirs is None
        or not (_PLACES & ours.keys() and _PLACES & theirs.keys())
    ):
        return False
    return all(ours[name].isdisjoint(theirs[name]) for name in ours.keys() & theirs.keys())


def other_seats(key: str) -> tuple[str, ...]:
    """Return the other cities that hold a part of a capital's government: "pretoria" for "cape town"."""
    capitals = _known().get(key, {}).get("capital", ())
    forms = (form for member in capitals for _, form in _by_member()["capital"][member])
    return tuple(form for form in forms if not _one_city(form, key))


def _one_city(one: str, other: str) -> bool:
    return one_city(one, other) or one in also_called(other)


def aliases(key: str) -> tuple[str, ...]:
    """Return the other folded names of the thing that `key` names; none where it is in no table."""
    classes = _known().get(key)
    if not classes:
        return ()
    found: list[str] = []
    for name, members in classes.items():
        if not name.startswith("pair"):
            forms = {at: form for member in members for at, form in _by_member()[name][member]}
            found += [
                forms[at]
                for at in sorted(forms)
                if forms[at] != key and not (name == "capital" and not _one_city(forms[at], key))
            ]
    return tuple(found)


@cache
def _by_member() -> dict[str, dict[int, list[tuple[int, str]]]]:
    """Return, for each class and each member's number, its folded names and their place in the class.

    A key of four answers asks some forty times, and a class holds up to two thousand names.
    """
    found: dict[str, dict[int, list[tuple[int, str]]]] = {}
    for name, forms in _by_class().items():
        members = found.setdefault(name, {})
        for at, form in enumerate(forms):
            for member in _known()[form][name]:
                members.setdefault(member, []).append((at, form))
    return found


@cache
def _also_called() -> dict[str, tuple[str, ...]]:
    """Return the other names of a thing, under each of its folded names."""
    from broadsheet.language.lexicon import also_called

    found: dict[str, tuple[str, ...]] = {}
    for names in also_called():
        for name in names:
            key = key_of(name)
            others = tuple(key_of(other) for other in names if other != name)
            found[key] = (*found.get(key, ()), *others)
    return found


def also_called(key: str) -> tuple[str, ...]:
    """Return the folded other names of a thing: "samuel clemens" for "mark twain"."""
    found = _also_called()
    if key not in found and stem(key) in found:
        return tuple(form for other in found[stem(key)] for form in (other, other + "s"))
    return found.get(key, ())


@lru_cache(maxsize=16384)  # three tables are made of the same six thousand names
def table_key(name: str) -> str:
    """Return a name of the tables folded, each name once."""
    return key_of(name)


def key_of(text: str) -> str:
    """Return a name folded as the tables have it."""
    return " ".join(words_of(text))
