"""Cases and titles as people shorten them: "Roe Wade", "Brown v Board", "Gatsby"."""

from broadsheet.grading import entities
from broadsheet.grading.fit import Fit
from broadsheet.grading.names import Name

_MOST_LEFT_OUT = 1


def both_sides(name: Name, fit: Fit) -> bool:
    """Say whether the first word of either side of a court case was named: "Brown v Board" (of Education)."""
    if "v" not in name.words or fit.extra:
        return False
    at = name.words.index("v")
    sides = name.words[:at], name.words[at + 1 :]
    return all(side and side[0] in fit.matched for side in sides)


def telling_word(name: Name, fit: Fit, missing: list[str]) -> bool:
    """Say whether a title's one word that is no word of the language was named, and one ordinary word left out."""
    if (
        fit.extra
        or fit.edits
        or len(fit.matched) != 1
        or len(missing) > _MOST_LEFT_OUT
        or len(name.solid) != 2
    ):
        return False
    word = fit.matched[0]
    plain = all(map(entities.common, missing))
    return word == name.solid[-1] and plain and not entities.ordinary(word) and not entities.known(word)
