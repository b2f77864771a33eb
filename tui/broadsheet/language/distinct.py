"""Closed classes: names so near each other that only knowing both tells a misspelling from another thing.

"Thursday" is no misspelling of "Tuesday", "Niger" none of "Nigeria", "thallium" none of "gallium". The
classes are those of tables/distinct.toml and, from the other tables, countries, nationalities, capitals,
cities, states, regions within countries, blocs and currencies.
"""

from collections.abc import Mapping
from functools import cache

from broadsheet.language import names
from broadsheet.language.rows import TABLES, table

Member = tuple[str, ...]
"""One member under all its names, the usual one first."""


@cache
def distinct_classes() -> Mapping[str, tuple[Member, ...]]:
    """Return every class under its name ("month", "country", "element"), with its members."""
    import tomli

    found = {
        name: tuple(tuple(member) for member in members)
        for name, members in tomli.loads((TABLES / "distinct.toml").read_text(encoding="utf-8")).items()
    }
    return {**found, **_from_tables()}


def _from_tables() -> dict[str, tuple[Member, ...]]:
    countries, places = names.countries(), names.places()
    nationalities = [(*one.adjectives, *one.people) for one in countries]
    classes: dict[str, list[Member]] = {
        "country": [(one.name, *one.aliases) for one in countries],
        "nationality": [member for member in nationalities if member],
        "capital": [one.capitals for one in countries if one.capitals],
        "bloc": [(one.name, *one.aliases) for one in names.regions()],
        "currency": [
            (name, code, *((plural,) if plural else ())) for code, name, plural in table("currencies.tsv")
        ],
    }
    for here in places:
        classes.setdefault(here.kind, []).append((here.name, *here.aliases))
    return {name: tuple(members) for name, members in classes.items()}


@cache
def _members() -> Mapping[str, Mapping[str, frozenset[int]]]:
    # Under each folded name: the classes it is in and, by number, its members there. Two members may share
    # a name ("peso"), so there may be several.
    found: dict[str, dict[str, frozenset[int]]] = {}
    for name, members in distinct_classes().items():
        for number, member in enumerate(members):
            for form in member:
                classes = found.setdefault(names.key(form), {})
                classes[name] = classes.get(name, frozenset()) | {number}
    return found


def classes_of(text: str) -> tuple[tuple[str, str], ...]:
    """Return each class that `text` is in, with the member's usual name: (("month", "March"),) for "mar"."""
    classes = _members().get(names.key(text), {})
    members = distinct_classes()
    return tuple(
        (name, members[name][number][0]) for name in sorted(classes) for number in sorted(classes[name])
    )


def never_confused(one: str, other: str) -> bool:
    """Tell whether both are members of one class, and different ones: then neither misspells the other."""
    ours, theirs = _members().get(names.key(one)), _members().get(names.key(other))
    if ours is None or theirs is None:
        return False
    shared = ours.keys() & theirs.keys()
    return bool(shared) and all(ours[name].isdisjoint(theirs[name]) for name in shared)
