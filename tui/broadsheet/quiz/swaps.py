"""What makes a true sentence false: another figure in place of its own, or the opposite of one of its words."""

import re
from collections.abc import Callable

from broadsheet.language.wordforms import codes
from broadsheet.quiz.halves import SHARE, is_told_by_parts

_HEDGED = re.compile(
    r"\b(?:more than|at least|over|up to|as (?:many|much|high|low|few|little) as|less than|fewer than|under|exceed\w*|above|below|beyond|"
    r"within|no|nearly|almost|maximum of|minimum of|or|and|between|from|to|than|top|topp\w+|past)(?: an?)?\s+[$£€]?$",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d[\d,]*(?:\.\d+)?")
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()
_OTHER_WORD = {2: 4, 3: 5, 4: 6, 5: 8, 6: 9, 7: 4, 8: 5, 9: 6, 10: 7, 11: 8, 12: 9}
MOST_DIGITS = 4
"""Significant digits of a figure that a reader can be expected to tell from another."""


def other_figure(text: str, before: str, after: str, stated: Callable[[str], bool]) -> str | None:
    """Return another figure of the same form for `text`, or None where it is no plain figure or would not be wrong.

    `before` and `after` are the words around it; `stated` says whether the articles have some words
    anywhere, which a wrong figure must not be. A bound ("more than 40") leaves other figures true.
    """
    if (
        _HEDGED.search(before)
        or re.search(r"[\w$£€.,:/-]$", before)
        or re.match(r"[\w:/-]|[.,]\d|\s*(?:or|to|-)\s", after)
    ):
        return None
    if re.search(r"(?<![.\"] )\b[A-Z][\w'-]*\s+$", before) or re.match(r"\s+[A-Z][a-z]", after):
        return None  # a piece of a name: "Pixel 2", "Game 7"
    if re.search(r",\s*$", before) and re.match(r"\s*,", after):
        return None  # somebody's age
    if re.match(r"\s*[ap]\.?m\b", after) or _A_PART_TOLD.search(after):
        return None  # an hour; a count of which a part is told
    if _IN_SO_MANY.match(after) or _SO_MANY_IN.search(before):
        return None  # "four in five", of which six would be nonsense
    if is_told_by_parts(before, after) or _NAMED_ONE_BY_ONE.match(after):
        return None  # "three children, two boys and a girl"; "two partners of the firm, Gavin Holm and Ann Lund,"
    if _OF_A_WHOLE.match(after):
        return None  # "four thirds", "31 of the 30"
    if re.search(
        r"\b(?:No\.?|number|ranked|stage|lap|round|heat|chapter|section|article|level|game|match|act|seat|gate|platform|phase|class|grade|category) $",
        before,
        re.IGNORECASE,
    ):
        return None  # a rank, of which the words around tell the right one: "No. 2 behind"
    if _CLOCKED.search(before) or _CLOCK.match(after):
        return None  # one figure of "2 hours, 11 minutes"
    if re.search(r"\b[Aa]t\s+$", before) and _OF_A_DAY.match(after):
        return None  # an hour, of which there are 24, and minutes, of which there are 60
    lower = text.lower()
    if lower in _WORDS:
        number = _OTHER_WORD.get(_WORDS.index(lower))
        other = _WORDS[number] if number else None
        if other and text[0].isupper():
            other = other.capitalize()
    else:
        other = _digits_changed(text, only_less=bool(_ALONG.search(before)))
    if other and _makes_more_than_all(text, other, f"{before} {after}"):
        return None
    unit = re.match(r"\s*[\w-]+", after)
    return other if other and not stated(f"{other}{unit[0] if unit else ''}") else None


ALL = 100.0


def _makes_more_than_all(text: str, other: str, around: str) -> bool:
    """Say whether a share, with one beside it, was all there is or would be more: 64 percent for it, "with 40 percent against"."""
    was, share = SHARE.match(text), SHARE.match(other)
    if was is None or share is None:
        return False
    return any(
        float(share[1]) + float(each) > ALL or abs(float(was[1]) + float(each) - ALL) < 1
        for each in SHARE.findall(around)
    )


_NAMED_ONE_BY_ONE = re.compile(
    r" (?:[a-z]+ ){0,5}[a-z]+[,:] [A-Z][\w.'\u2019 -]*(?:, [A-Z][\w.'\u2019 -]*)*,? and (?:the )?[A-Z]"
)
_A_PART_TOLD = re.compile(
    r"\bof (?:whom|which|them) (?:\w+ )?\d|\b(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|most|half|many|some|all|several) of (?:whom|which|them)\b"
)
"""After a count of which a part is told, which would be more than another figure."""
_OF_A_WHOLE = re.compile(
    r"[ -](?:halves|thirds?|quarters?|fifths?|tenths?)\b|\s+of (?:whom|which|them)\b|\s+(?:out )?of (?:the |its |their )?(?:past |last |next |first )?(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
)
_SO_MANY_IN = re.compile(
    r"(?:\b\d|\b(?:one|two|three|four|five|six|seven|eight|nine)) (?:in|out of) (?:every )?$", re.IGNORECASE
)
_IN_SO_MANY = re.compile(r" (?:in|out of) (?:every )?(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b")
_OF_A_DAY = re.compile(
    r"\s*(?:[,.]|$|that\b|and\b|when\b|on\b|in the (?:morning|afternoon|evening)\b|o['\u2019]clock|[ap]\.?m)"
)
_CLOCK = re.compile(r"\s*(?:hours?|minutes?|mins?|hrs?|h),?\s+(?:and\s+)?\d")
_CLOCKED = re.compile(r"\d\s+(?:hours?|minutes?|mins?|hrs?|h),?\s+(?:and\s+)?$")
_ALONG = re.compile(
    r"\b(?:mile|miles|minute|hour|kilomet(?:er|re)|km|week|lap|hole|aged?)\s+$", re.IGNORECASE
)
"""Before a figure that counts along something of a known length: there is no mile 40 in a marathon."""
MORE, LESS = 1.4, 0.7
"""Factors that make a figure wrong: enough to be told apart, near enough to be believed."""
MOST_OF_A_WHOLE = 55
"""Per cent from which a share is only made less."""


def _digits_changed(text: str, *, only_less: bool) -> str | None:
    figures = _FIGURE.findall(text)
    if len(figures) != 1:
        return None
    figure = figures[0]
    digits = figure.replace(",", "").replace(".", "")
    if len(digits.strip("0")) > MOST_DIGITS or not digits.strip("0"):
        return None
    value = float(figure.replace(",", ""))
    if value == 1 or re.fullmatch(r"(?:1[89]|20)\d\d", figure):
        return None
    share = "%" in text or "percent" in text or "per cent" in text
    less = only_less or (share and value > MOST_OF_A_WHOLE) or sum(map(int, digits)) % 2
    factor = LESS if less else MORE
    decimals = len(figure.partition(".")[2])
    zeros = 0 if decimals else len(digits) - len(digits.rstrip("0"))
    changed = round(value * factor, decimals if decimals else -zeros)
    if changed == value:
        changed = value + 10**zeros if value < 2 * 10**zeros else value - 10**zeros
    written = f"{changed:,.{decimals}f}" if "," in figure or changed < 1000 else f"{changed:.{decimals}f}"
    return text.replace(figure, written, 1)


def other_year(text: str, published: int | None, before: str = "", after: str = "") -> str | None:
    """Return another year for one that lies before an article's own."""
    if re.match(r"[/\u2013-]\d", after) or re.search(r"\d[/\u2013-]$", before):
        return None  # one end of a span: "1998/99"
    if published is None or not re.fullmatch(r"(?:1[5-9]|20)\d\d", text) or int(text) >= published:
        return None
    return str(int(text) - (2 if published - int(text) < 12 else 10))


_PAIRS = """
    rise fall, rose fell, risen fallen, rises falls, rising falling, increase decrease, increased decreased, increases decreases,
    increasing decreasing, longer shorter, faster slower,
    stronger weaker, lighter heavier, northern southern, eastern western, northeastern southwestern, northwestern southeastern,
    north south, east west, confirmed denied, confirms denies, condemned praised, condemns praises, welcomed condemned,
    accepted rejected, approved rejected, agreed refused, agrees refuses, unanimously narrowly,
    strengthened weakened, accelerated delayed, supports opposes, supported opposed,
    gained lost, lowered raised, cut raised, short-range long-range,
    plunged soared, slumped jumped, tumbled jumped, temporarily permanently, publicly privately,
    improved worsened, worsened improved, doubled halved, more less, dozens hundreds, hundreds dozens, thousands hundreds, two-thirds one-third, one-third two-thirds
"""
_ONE_WAY = frozenset("""less lost raised north south east west lighter heavier""".split())
"""Words that are not exchanged themselves: they have other senses, or mostly stand in phrases of their own."""


def _opposites() -> dict[str, str]:
    found: dict[str, str] = {}
    for pair in _PAIRS.split(","):
        one, other = pair.split()
        if one not in _ONE_WAY:
            found.setdefault(one, other)
        if other not in _ONE_WAY:
            found.setdefault(other, one)
    return found


OPPOSITES = _opposites()
"""Word -> a word that makes the same sentence false and leaves it good English."""
_NEGATED = re.compile(
    r"\b(?:not|never|no|neither|nor|without|unlikely|hardly|if|whether)\b|n't\b", re.IGNORECASE
)


def turned_round(text: str) -> str | None:
    """Return a sentence with the first word that has an opposite exchanged for it; None where there is none.

    Not inside quotation marks, nor in a sentence that denies or only supposes something.
    """
    if _NEGATED.search(text) or re.search(r"\b(?:low|lows|lowest|high|highs|highest|peak|record)\b", text):
        return None  # a price that rose to its lowest gives itself away
    for word in re.finditer(r"(?<![\w-])[a-z][a-z-]+(?![\w-])", text):
        other = OPPOSITES.get(word[0])
        if word[0] in _DROPS and _SOMEWHERE.match(text[word.end() :]):
            continue  # what falls on people's heads does not rise on them
        if word[0] in _DROPS and _AMOUNT.search(text) is None:
            continue  # nor does a bridge
        if word[0] == "longer" and _LASTS.search(text[: word.start()]):
            continue  # nothing "lasts shorter"
        if word[0] == "more" and _COUNTED.match(text[word.end() :]):
            other = "fewer"
        if other and not _in_quotes(text, word.start()) and not _bound(text, word):
            return with_article(f"{text[: word.start()]}{other}{text[word.end() :]}", other)
    return None


_COUNTED = re.compile(
    r"\s+than\s+(?:\d[\d,]*|[a-z]+)\s+(?!per ?cent|million|billion|trillion|degrees|miles|km|met|kilo|pounds|dollars|euros)[a-z]"
)
"""After "more" where things are counted, of which there are fewer and not less."""
_DROPS = frozenset("fall fell fallen falls falling rise rose risen rises rising".split())
_AMOUNT = re.compile(
    r"\d|\bper ?cent\b|\b(?:price|share|stock|cost|sale|rate|number|demand|profit|revenue|temperature|level|value|wage|toll|output|export|import|income|index|unemployment|inflation|population|crime|earnings|interest|currency)s?\b",
    re.IGNORECASE,
)
"""A figure, or a word for what has one: what can rise as well as fall."""
_SOMEWHERE = re.compile(
    r"\s+(?:on|onto|off|out|into|over|down|through|apart|behind|asleep|ill|silent|short|in love|under|against|up)\b"
)
_LASTS = re.compile(
    r"\b(?:last(?:s|ed|ing)?|stay(?:s|ed|ing)?|wait(?:s|ed|ing)?|no|any|liv(?:es?|ed|ing)|tak(?:es?|en|ing)|took) (?:(?:much|far|a little|even) )?$"
)
_MORE_OR_LESS = re.compile(r"more|less|fewer|[a-z]+(?:er|est)")
_AND_MORE = re.compile(r"(?:\s+[\w-]+){0,2},?\s+(?:and|or|but)\s+(?:more|less|fewer|[a-z]{3,}er)\b")
_MORE_AND = re.compile(r"\b(?:more|less|fewer|[a-z]{3,}er)(?:\s+[\w-]+){0,2},?\s+(?:and|or|but)\s+$")


_GOES_ON = re.compile(r"\band (?:was|were|is|are|has|have|had)\b")
_EVER = re.compile(
    r"^For |\b(?:always|repeatedly|consistently|strongly|vehemently|flatly|categorically|long) $"
)
_DIRECTIONS = frozenset("northern southern eastern western north south east west".split())


_GAINED_ONLY = re.compile(
    r"\s+(?:entry|access|admission|entrance|a foothold|fame|attention|traction|popularity|experience|notoriety)\b"
)


def _bound(text: str, word: re.Match[str]) -> bool:
    """Say whether a word stands in a phrase in which it cannot be exchanged."""
    before, after = text[: word.start()], text[word.end() :]
    if _MORE_OR_LESS.fullmatch(word[0]) and (_AND_MORE.match(after) or _MORE_AND.search(before)):
        return True  # "higher prices and less choice" turns round as a whole or not at all
    if OPPOSITES.get(word[0]) in ("denied", "confirmed", "denies", "confirms") and (
        _GOES_ON.search(after) or _EVER.search(before) or re.match(r"[.,]|$", after)
    ):
        return True  # "denied they had received complaints and were assessing them", "has always denied that it spies"
    if word[0] in _DIRECTIONS and re.match(r"\s+[A-Z]", after):
        return True  # everybody knows whether a country lies in "eastern Europe"
    if word[0] in ("fall", "rise") and re.search(r"(?:['\u2019]s?|\b(?:his|her)) $", before):
        return True  # somebody's fall off a horse
    if word[0] in ("rise", "fall") and re.search(r"\b(?:g[ai]ves?|given|giving) $", before):
        return True  # nothing gives fall to another
    if word[0] in ("fallen", "risen") and not re.search(r"\b(?:has|have|had|having)(?: \w+)? $", before):
        return True  # nothing is a risen building
    if word[0] == "gained" and _GAINED_ONLY.match(after):
        return True  # nobody loses entry
    if word[0] == "temporarily" and re.match(r"\s+(?:halted|suspended|closed|stopped|out)\b", after):
        return True
    if word[0] in ("agreed", "agrees"):
        done = re.match(
            r"\s+to ([a-z]+)\b", after
        )  # "agreed on" and "what they had agreed to" have no such opposite
        return done is None or "b" not in codes(done[1]) or bool(set(codes(done[1])) & set("JR"))
    if word[0] == "more":
        return re.match(r"\s+than\s+[$£€]?\d", after) is None
    if word[0] == "cut":
        return (
            re.match(r"\s+(?:taxes|rates|prices|costs|spending|interest|tariffs|its|their)\b", after) is None
        )
    return after[:1] == "-"


def with_article(text: str, other: str) -> str:
    """Return a sentence with "a" or "an" as the exchanged words need it: "an 8 percent rate", "a 13 percent rate"."""
    vowel = re.match(r"[aeiou]|8|11\b|18\b|11,|18,", other.lstrip("$£€"), re.IGNORECASE)
    article = "an" if vowel else "a"
    return re.sub(
        rf"\b([Aa])n? (?={re.escape(other)}\b)",
        lambda found: (article.capitalize() if found[1] == "A" else article) + " ",
        text,
    )


def _in_quotes(text: str, at: int) -> bool:
    return text[:at].count('"') % 2 == 1 or text[:at].count("\u201c") > text[:at].count("\u201d")
