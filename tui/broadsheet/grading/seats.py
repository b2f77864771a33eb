"""Several capitals of one country: spellings of one city, or cities that share its government."""

from rapidfuzz.distance import OSA


def one_city(one: str, other: str) -> bool:
    """Say whether two folded names of a capital look like spellings of one: "kiev" and "kyiv", "delhi" and "new delhi"."""
    mine, theirs = set(one.split()), set(other.split())
    if mine <= theirs or theirs <= mine:
        return True
    one, other = one.replace(" ", ""), other.replace(" ", "")
    return one[0] == other[0] and 2 * OSA.distance(one, other) <= max(len(one), len(other))
