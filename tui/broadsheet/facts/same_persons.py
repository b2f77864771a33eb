"""Makes the full names of one person one: with and without a middle name, an initial or an accent."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from broadsheet.language.normal import without_accents


def may_be_one_person(name: str, other: str) -> bool:
    """Say whether two full names can be one person: the words of one, or their first letters, stand in the other."""
    one, two = (without_accents(text).replace("-", " ").split() for text in (name, other))
    shorter, longer = (one, two) if len(one) <= len(two) else (two, one)
    begins = {word[0] for word in longer}
    return all(word in longer or (len(word.rstrip(".")) == 1 and word[0] in begins) for word in shorter)


def merge_longer_persons(canonical: dict[str, str], names: list[str], counts: Counter[str]) -> None:
    """Make "Lloyd C. Blankfein" and "Lloyd Blankfein" one, "Kim Jong-Un" and "Kim Jong Un" too.

    `canonical` is what is written to: name -> the name that all its forms share. `counts` tell how often each of
    the full `names` stands in the story: the one named most stands for all.
    """
    by_key: dict[str, list[str]] = defaultdict(list)
    for name in names:
        words = [
            word for word in without_accents(name).replace("-", " ").split() if len(word.rstrip(".")) > 1
        ]
        by_key[" ".join(words)].append(name)
    for group in by_key.values():
        chosen = max(group, key=lambda name: (counts[name], -len(name), name))
        for name in group:
            if name != chosen:
                canonical[name] = chosen
    _merge_shortened_persons(canonical, names)
    for text, name in list(canonical.items()):
        canonical[text] = canonical.get(name, name)


def _merge_shortened_persons(canonical: dict[str, str], names: Sequence[str]) -> None:
    """Make "Farid Tarn" one with the only "Farid Iskan Tarn": an account may leave out what stands in the middle."""
    longer: dict[str, set[str]] = defaultdict(set)
    for name in names:
        words = name.split()
        if len(words) == THREE:
            longer[f"{words[0]} {words[-1]}"].add(canonical.get(name, name))
    told = set(names)
    for name, whole in longer.items():
        if name in told and name not in canonical and len(whole) == 1:
            canonical[name] = next(iter(whole))


THREE = 3
"""Words of a name of which an account may leave out the one in the middle."""
