"""Headlines by which a question can be placed: how one can stand in a question, and what figures it has."""

import re
from collections.abc import Sequence

from broadsheet.articles.model import Article
from broadsheet.facts.quantity_values import number_of
from broadsheet.language.clean import clean_line
from broadsheet.quiz.story import stems

FEWEST_WORDS, MOST_WORDS = 4, 14
"""Words of a headline that can be put into a question."""
_KINDS_OF_FIGURES = (
    re.compile(r"[$\u00a3\u20ac] ?\d|\d (?:dollars|euros|pounds)\b"),
    re.compile(r"\d ?(?:%|per ?cent)"),
    re.compile(r"(?<![$\u00a3\u20ac\w.-])\d{1,3}(?:,\d{3})*(?![\w%-])(?! ?(?:billion|million|per ?cent))"),
)


def has_figure_like(title: str, answer: str, told: frozenset[str] = frozenset()) -> bool:
    """Say whether a headline has a figure of an answer's kind: a sum, a share, or a count of what the question tells of.

    `told` are the question's stems; without any, a count is alike whatever it counts.
    """
    digits = answer if re.search(r"\d", answer) else "1"
    kind = next((kind for kind in _KINDS_OF_FIGURES if kind.search(digits)), None)
    is_figure = number_of(answer.lower()) is not None or re.search(r"\d", answer) is not None
    if not is_figure or kind is None:
        return False
    for figure in kind.finditer(title):
        counted = stems(" ".join(title[figure.end() :].split()[:COUNTED]))
        if kind is not _KINDS_OF_FIGURES[-1] or not told or not counted or counted & (told | _PEOPLE):
            return True
    return False


COUNTED = 3
"""Words after a figure, among which is what it counts."""
_PEOPLE = stems("dead killed die dies died people victims injured hurt missing casualties lives")
"""What is counted in so many words that a headline's may be those of a question: "17 dead", "claimed 17 lives"."""


_PAGE = re.compile(r"\s+[|\u2013\u2014-]\s+[A-Z][\w.' ]{1,24}$|\s*[(\[][^()\[\]]*[)\]]\s*$")
"""An outlet's name or "(VIDEO)" at a headline's end."""


def headline(article: Article) -> str | None:
    """Return an article's headline as it can stand in a question; None where it has none that is short enough."""
    title = clean_line(article.title or "", 300)
    title = _PAGE.sub("", title).replace("\u201c", "\u2018").replace("\u201d", "\u2019").replace('"', "'")
    for cut in _cuts(title):
        words = cut.split()
        if (
            FEWEST_WORDS <= len(words) <= MOST_WORDS
            and not cut.isupper()
            and not re.search(r"[?:]|(?<!\w)'\w[^']*$", cut)
            and not _REMARK_ALONE.fullmatch(cut)
        ):
            return cut.rstrip(" .,;")
    return None


_REMARK = re.compile(r"['\u2018][^'\u2018\u2019]*(?:\w['\u2019]\w[^'\u2018\u2019]*)*['\u2019]: (?=\S)")
"""A remark that a headline begins with, which names no story: "'We held hands and jumped': families tell of the crash"."""
_AGE = re.compile(r", \d{1,3}, ")
"""An age, whose commas end nothing: "Girl, 6, among missing as boat sinks"."""
_REMARK_ALONE = re.compile(r"['\u2018].*['\u2019]")
_ENDS = (
    re.compile(r", |; | [-\u2013\u2014] |\. "),
    re.compile(
        r"(?: (?:just |only )?(?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|several) )?(?:hours|days|weeks|months|years) (?:before|after)| (?:as|after|amid|while|before|following|despite)) "
    ),
)
"""Where a headline that is too long can end, the better places first."""


def _cuts(title: str) -> Sequence[str]:
    """Return a headline, its colon a dash, then its beginning up to each place where it can end, the last first."""
    rest = _REMARK.sub("", title, count=1)
    told = re.sub(r"(?<=\S): (?=\S)", " \u2013 ", rest[:1].upper() + rest[1:])
    ages = {at for age in _AGE.finditer(told) for at in range(*age.span())}
    ends = [[at.start() for at in mark.finditer(told) if at.start() not in ages] for mark in _ENDS]
    return [told, *(told[:end] for found in ends for end in reversed(found))]
