"""Splits an article's kept lines into sentences, each an exact span of the text as found."""

import re

from broadsheet.articles.model import Article, Sentence, Span
from broadsheet.language.normal import plain

# A full stop after one of these ends no sentence by itself; lower case, without the stop.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof rev hon gen col maj capt cmdr lt sgt sen rep gov pres amb supt fr st mt ft no nos
    vs v jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun
    e.g i.e cf al approx est fig vol ed eds pp ca dept univ assn messrs""".split()
)
# These may end a sentence: only a lower-case word after them tells that they did not.
_MAY_END = frozenset(
    """inc corp co ltd llc plc jr sr etc u.s u.k u.n e.u d.c a.m p.m ph.d bros wash
    ariz ark calif colo conn fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa penn tenn tex vt va wis wyo ont que""".split()
)

LONGEST = 1_500
"""Characters; the longest sentence in the 54 articles this was developed on has 480."""

_STOP = re.compile(r"""(?:[.?!]+|…)["'\u201d)\]]*(?=\s+(?P<next>["'\u201c(\[]*\S))""")
_OPENS = re.compile(
    r"\s+(?:The|It|In|On|At|This|That|There|They|He|She|But|And|However|After|When|While|For|Its|His|Her|These|Those) [a-z\d]"
)
"""What begins a sentence and no name."""
_LAST_WORD = re.compile(r"[^\s\"'\u201c(\[]+$")
# `"Will it float?" Mr. Ault asked.`: a capital after the marks, and the sentence goes on all the same.
_ITS_SPEAKER = re.compile(
    r"""(?<=["'\u201d])\s+(?:[A-Z][\w.'-]*\s+){1,4}
        (?:said|says|asked|asks|told|added|adds|replied|wrote|writes|shouted|cried|joked|tweeted)\b""",
    re.VERBOSE,
)


def split(article: Article) -> tuple[Sentence, ...]:
    """Return the sentences of the article's kept lines, in order; spans point into its own text."""
    copy = plain(article.text)
    return tuple(
        Sentence(Span(article.id, start, end), paragraph)
        for paragraph, (line_start, line_end) in enumerate(article.kept)
        for start, end in _split_line(copy, line_start, line_end)
    )


def _split_line(text: str, start: int, end: int) -> list[tuple[int, int]]:
    pieces = []
    begin = start
    for stop in _STOP.finditer(text, start, end):
        if not _ends_sentence(text, begin, stop):
            continue
        pieces.append((begin, stop.end()))
        begin = stop.start("next")
    if begin < end:
        pieces.append((begin, end))
    return [part for piece in pieces for part in _short_enough(text, *piece)]


def _short_enough(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut what is far too long for a sentence at white space, so that no rule works on more than that."""
    parts = []
    while end - start > LONGEST:
        cut = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        cut = cut if cut > 0 else start + LONGEST
        parts.append((start, cut))
        start = cut + (text[cut] == " ")
    return [*parts, (start, end)]


def _ends_sentence(text: str, begin: int, stop: re.Match[str]) -> bool:
    after = stop["next"]
    first = after.lstrip("\"'\u201c([")[:1] or after[:1]
    if first.islower():
        # `"Will he come?" she asked`, and an ellipsis inside a quotation.
        return False
    if not stop[0].startswith(".") or stop[0].startswith(".."):
        if _ITS_SPEAKER.match(text, stop.end()):
            return False
        return first.isupper() or first.isdecimal() or after[:1] in "\"'\u201c([" or not first.isalnum()
    word = _LAST_WORD.search(text, max(begin, stop.start() - 40), stop.start())
    last = word[0].casefold() if word else ""
    if last in ABBREVIATIONS:
        return False
    if len(last) == 1 and last.isalpha() and last != "i":
        return _OPENS.match(text, stop.end()) is not None  # "hepatitis A. In 2013", not "J. Holm"
    if re.fullmatch(r"(?:[a-z]\.)*[a-z]", last) and "." in last and last not in _MAY_END:
        return False
    if last in _MAY_END:
        # "the U.S. Commerce Department" goes on; "in the U.S. The heads of" does not.
        return bool(
            re.match(
                r"\s+[\"\u201c(]*(?:The|A|An|It|He|She|They|But|And|In|On|At|However|Its|His|Her|This|That|As|If|When|While|For|We|I|One|Two|Three|Some|Many|Most|Others?|There|Their|They|These|Those|After|Before|Since|By|From|With|No|Not)\b",
                text[stop.end() : stop.end() + 20],
            )
        )
    return True
