"""The number meant where its sum, its parts or its reason were typed too: "4 x 13 = 52", "52 in 4 suits"."""

import re
from fractions import Fraction

from broadsheet.language.number_words import UNITS
from broadsheet.language.numbers import parse_number

_SUM = re.compile(r"[\d\s.,'(]*\d\)?\s*[x×*·+/:÷−–-]\s*\(?\d[\d\s.,'()x×*·+/:÷−–-]*", re.IGNORECASE)
_TOLD_SUM = re.compile(
    r"\d+ (?:[a-z]+ )?[x×*+-] ?\d+(?: [a-z]+)?|\d+ (?:minus|plus|times|less|and|pairs?(?: of [a-z]+)?)(?: [a-z\d]+)?",
    re.IGNORECASE,
)
"""A sum told in words: "28 minus one", "23 pairs"."""
_CONCLUDED = re.compile(
    r".*\d.*?(?:[,;.–—-]\s*|\s)(?:so|thus|hence|therefore|which makes|that makes|that gives|makes?|which is|giving)\s+"
    r"(?:it[’']?s |that[’']?s |it is |that is )?(\S.*)",
    re.IGNORECASE,
)
_CONCLUDES = re.compile(r"\b(?:so|thus|hence|therefore|makes?|gives|giving|which is)\b", re.IGNORECASE)
_PARTED = re.compile(r"(\d[\d.,' ]*(?:\s[a-z]+)?),?\s+in\s+(\w+)\s+[a-z]{3,}\W*", re.IGNORECASE)


def concluded(given: str) -> str | None:
    """Return what stands last where a sum or a reason leads up to it, "26 plus 26 makes 52"; None in anything else.

    Of "4 x 13 = 52" and "52 = 4 x 13" it is the side that is one number; the other must be all figures and signs.
    """
    given = given.strip(' \t\r\n.!?"“”')
    if given.count("=") == 1:
        left, right = (side.strip() for side in given.split("="))
        if right and (_SUM.fullmatch(left) or (_TOLD_SUM.fullmatch(left) and right.isdecimal())):
            return right
        return left if left and _SUM.fullmatch(right) else None
    if _CONCLUDES.search(given) is None:
        return None
    match = _CONCLUDED.fullmatch(given)
    return match[1] if match is not None and parse_number(match[1]) is not None else None


_LISTED = re.compile(r"(\S+(?: \S+)?)\s*(?:[,;:(]|\s[–—-])\s*(\S.*)", re.DOTALL)
_COUNTED = re.compile(r"\d+ [^\W\d]+(?=\s|$)")
_BETWEEN = re.compile(r"\s*(?:,|\+|&|\band\b|\bn\b)\s*", re.IGNORECASE)


def made_up_of(given: str) -> str | None:
    """Return the whole of "seven, three men and four women"; None where the parts do not make it up."""
    match = _LISTED.fullmatch(given[:200].strip(' \t\r\n.!?"“”)('))
    if match is None:
        return None
    told = _BETWEEN.split(match[2]) if _BETWEEN.search(match[2]) else _COUNTED.findall(match[2])
    if len(told) < 2 or (whole := parse_number(match[1])) is None:
        return None
    parts = [_leading(part) for part in told if part]
    if not 2 <= len(parts) <= 6 or sum(part or 0 for part in parts) != whole.value or None in parts:
        return None
    return match[1]


def _leading(part: str) -> Fraction | None:
    """Return the count that a part begins with: 3 of "three men"."""
    first = part.split()[0]
    if first.casefold() in {"a", "an"}:
        return Fraction(1)
    count = parse_number(first)
    return count.value if count is not None else None


_OF_ANOTHER = re.compile(
    r"(\S+(?: \S+)?)\s*[,;(]\s*(?:and |but |as )?the (?:last|other|next|first|\w*(?:1st|2nd|3rd|\dth|second|third|[a-z]th))(?: one)? "
    r"(?:is|was|were|are|has|had|never|did|didn[’']?t|wasn[’']?t|isn[’']?t|came|died|got|remained|went)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def beside_another(given: str) -> str | None:
    """Return the number before a remark on one that does not count: "9 (the tenth was never finished)"."""
    match = _OF_ANOTHER.fullmatch(given[:200].strip(' \t\r\n"“”'))
    return match[1] if match is not None and parse_number(match[1]) is not None else None


def parted(given: str) -> str | None:
    """Return the whole of "52 in 4 suits"; None where the parts do not make it up, as in "3 in 20 houses"."""
    match = _PARTED.fullmatch(given.strip(' \t\r\n.!?"“”'))
    if match is None:
        return None
    whole, parts = parse_number(match[1]), parse_number(match[2])
    if whole is None or parts is None or not 1 < parts.value < whole.value:
        return None
    return match[1] if (whole.value / parts.value).denominator == 1 else None


_WORKED = re.compile(
    r"(\d{1,6}) ?(x|×|\*|times|multiplied by|plus|\+|minus|less) ?(\d{1,6})(?: ([a-z]+))?[\s.!]*",
    re.IGNORECASE,
)
_ADDS, _TAKES = frozenset({"plus", "+"}), frozenset({"minus", "less"})


def worked_out(given: str, question: frozenset[str]) -> str | None:
    """Return what "2 x 45 min" or "60 plus 10" comes to; None in anything else, or where the question has both numbers."""
    match = _WORKED.fullmatch(given)
    if match is None or {match[1], match[3]} <= question:
        return None
    one, other, sign = int(match[1]), int(match[3]), match[2].casefold()
    whole = one + other if sign in _ADDS else one - other if sign in _TAKES else one * other
    return f"{whole} {match[4] or ''}".strip()


_OF_THEM = re.compile(
    r"(\w+) (?:out )?of (?:the|his|her|their|its|all|all the) (\w+)(?: [a-z]+)?\W*", re.IGNORECASE
)


def some_of_them(given: str) -> str | None:
    """Return how many of all there are: "2" of "2 of the 6"; None in anything else."""
    match = _OF_THEM.fullmatch(given[:60].strip())
    if match is None:
        return None
    some, every = parse_number(match[1]), parse_number(match[2])
    return match[1] if some is not None and every is not None and some.value < every.value else None


_POINT = re.compile(
    r"(?<=\d)\s+point\s+(?:(?=\d)|((?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine)\b\s*)+))",
    re.IGNORECASE,
)
_FIGURES = {word: str(value) for word, value in UNITS.items() if value < 10}


def with_point(given: str) -> str:
    """Return a number with its decimal point as a mark: "26 point 2", "273 point one five"."""
    if "point" not in given.casefold():
        return given
    return _POINT.sub(
        lambda match: "." + "".join(_FIGURES[word] for word in (match[1] or "").casefold().split()), given
    )
