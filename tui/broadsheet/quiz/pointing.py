"""Tells whether words point at something outside them: "he", "the agency", "that day", "earlier this month"."""

import re
from collections.abc import Sequence

from broadsheet.facts.model import MentionType
from broadsheet.facts.pronouns import may_mean
from broadsheet.language.lexicon import common_words
from broadsheet.language.wordforms import codes
from broadsheet.quiz.dates import MONTH, WEEKDAY
from broadsheet.quiz.hanging import hangs
from broadsheet.quiz.lifted import has_lost

_AWAY = re.compile(
    r"\b(?:I|me|my|we|us|our(?! (?:own )?(?:galaxy|planet|solar system|sun|moon|world)\b)|ours|you|your|this|these"
    r"|those(?! (?:[a-z]+ed|who|whose|of|in|with|responsible)\b)|such|another|here|ago|recent|recently|now|nowadays|currently|today|"
    r"yesterday|tomorrow|tonight|earlier|(?<!\band )(?<!\bthey )later|soon|again|instead|so far|already|likewise|similarly|subsequently|accordingly|in turn|respectively|the former|"
    r"latter|aforementioned|the same|the following|previously(?! un[a-z]+| known)|latest|new one|the ones?|one of them|of them|then|thus|hence|therefore|else|"
    r"the other|the others|the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,]*) [a-z]+s\b(?! (?:of|who|that|which|in|from|on|to)\b)|the pair|not only|(?:last|next|past|coming|previous|final) (?:few |two |three |several )?(?:week|month|year|day|night|morning|"
    r"quarter|season|summer|winter|spring|autumn|fall|weekend|decade|century|time)s?|(?:at|over|on) the weekend|that (?:day|time|year|week|month|night|"
    r"moment|point|point|one|deal|money|case|way|effort|amount|sum|figure|number|total)|"
    r"that (?:idea|notion|suggestion|allegation|view|theory|approach|role|job|post|season|game|match|race|election|vote|decision|offer|bid|request|question|problem|issue|cost|price|total|rate|level|period|move|claim)"
    r"(?=[.,;?]|$| (?:was|is|in|on|at|by|to|and|but)\b)|(?:['\u2019]s|its|his|her|their) other|in question|at the time|(?<=, )that (?:is|was|will|would|has)|that's|let's|i'm|don't know|"
    rf"year (?:through|to|ended|ending)(?: in)? {MONTH}(?![ ,]+\d)|{WEEKDAY})\b"
)
_AWAY_FIRST = re.compile(_AWAY.pattern.replace("\\b(?:I|me|my|we|us|", "\\b(?:my|we|", 1), re.IGNORECASE)
"""The same at a sentence's start; inside it a capital is a name's: "My Big Coin"."""
_SELF = re.compile(r"\b(?:I|me|us)\b")
"""What of `_AWAY` is something else in capitals: "US", "ME"."""
_OPENING = re.compile(
    r"^(?:The \d+-year-old|The ex-\w+|The former [a-z]+\b(?! of\b)|The (?:two|three|four|five|six|seven|eight|nine|ten)(?=,| (?:cut|have|had|were|are|was|will"
    r"|would|could|can|said|say|also|all|who|which|met|went|came|left|took|made|then|agreed|signed)\b)|It|He|She|They|That|There (?!is|are|was|were|will|has|have)|Its|His|Her|Their|One|(?:Two|Three|Four|Five|Some|Many|Most|Several|Few|All) (?:of(?! [A-Z][\w. -]*['\u2019]s? )|were|are|was|have|had|say|said|thirds)|Both|Each|Neither|"
    r"Either|None|Others?|Another|Such|So|Then|Thus|Still|Now|Here|What|Which|Who|How|Why|Where|Not|Nor|Or|Instead|"
    r"Indeed|Perhaps|Maybe|Even|Only|Just|Again|Hopefully|Unfortunately|Sadly|Interestingly|As a result|As such|Like|Because of|"
    r"Ultimately|Essentially|Basically|Clearly|Obviously|Of course|Sure|Yes|No|Well|Plus|Asked|If|The [a-z]{3,}est(?=,))\b"
)
_THAT_ONE = re.compile(
    r"\b(?:after|before|since|during|following|at|on|in|from|by|for|with|under) that "
    r"(?!(?:the|an?|he|she|it|they|we|you|is|was|are|were|has|had|have|of|which|in|on|by|at|for|to|with|as|and|or|may|will|would"
    r"|can|could|not)\b)[a-z]{3,}\b",
    re.IGNORECASE,
)
"""One thing of which the sentence before tells: "on that part of the apron"."""
_PERSONAL = re.compile(r"\b(?:he|she|him|his|her|hers|himself|herself)\b", re.IGNORECASE)
_NEUTRAL = re.compile(r"\b(?:it|its|itself|they|them|their|theirs|themselves|there)\b", re.IGNORECASE)
_THINGS = frozenset({"it", "its", "itself"})
"""Pronouns that stand for no person."""
_EXISTS = re.compile(
    r"\bthere (?:is|are|was|were|will|would|could|has|have|had|may|might|can)\b", re.IGNORECASE
)
_PLURAL = re.compile(
    r"\b(?:people|police|men|women|children|staff|and|both|crew|team|group|couple|family|each|every|any|none|all|\d+)\b"
)
Named = Sequence[tuple[int, int, MentionType]]
"""(start, end, type) of each name in a text."""
_OBJECT_IT = re.compile(
    r"\b(?:could|would|will|can|may|might|to) [a-z]+ it (?:into|from|up|down|off|out|apart)\b"
)
"""Something that was named before the sentence and to which something is done: "could shrink it into two pools"."""


def points_back(text: str, named: Named) -> bool:
    """Say whether a sentence has a word that stands for something before it: a pronoun, "that day", "again"."""
    text = without_quotations(text)
    if (
        owned_by_nobody(text, named)
        or _OBJECT_IT.search(text)
        or _FOREMOST.match(text)
        or _SAID_LAST.search(text)
        or has_lost(text, named)
        or hangs(text, named)
    ):
        return True
    text = re.sub(r"\bsuch as\b|\bthose who\b", lambda plain: "x" * len(plain[0]), text)
    if (
        re.search(r"\btoo[.,]|^Others\b", text)
        or _SELF.search(text)
        or _AWAY.search(text)
        or _AWAY_FIRST.match(text)
        or _OPENING.match(text)
        or _THAT_ONE.search(text)
        or _OF_IT.search(text)
        or _LEFT_OUT.search(text)
        or _done_to_another(text, named)
    ):
        return True
    for pattern, kinds in (
        (_PERSONAL, {"person"}),
        (_NEUTRAL, {"person", "org", "place", "product", "event"}),
    ):
        for pronoun in pattern.finditer(text):
            if _EXISTS.match(text, pronoun.start()):
                continue
            meant = kinds - {"person"} if pronoun[0].lower() in _THINGS else kinds
            if pattern is _PERSONAL and pronoun.start() == _whose_follows(text, named):
                continue
            if pronoun[0].lower() == "its" and _in_first_phrase(text[: pronoun.start()], named):
                return True
            word, earlier = pronoun[0].lower(), text[: pronoun.start()]
            before = [
                kind
                for start, end, kind in named
                if end <= pronoun.start()
                and kind in meant
                and (kind != "person" or may_mean(word, text[start:end]))
            ]
            if word in _SEVERAL and set(before) == {"person"} and not _has_several(earlier):
                return True
            if (
                word == "them"
                and set(before) <= {"org", "place"}
                and before
                and not _meant_before(earlier, word)
            ):
                return True  # "Newport council wanted them gone"
            if not before and not (
                pattern is _NEUTRAL and _meant_before(text[: pronoun.start()], pronoun[0])
            ):
                return True
    return False


_BEFORE_HIM = re.compile(r"(?:In|At|On|During|After|Before|For|With) (his|her) [a-z'\u2019 -]+, (?=[A-Z])")


def _whose_follows(text: str, named: Named) -> int:
    """Return where "his" stands in words that open a sentence about whoever is named next: "In his speech, Kim called"."""
    found = _BEFORE_HIM.match(text)
    if found is None or not any(start == found.end() and kind == "person" for start, _, kind in named):
        return -1
    return found.start(1)


_LEFT_OUT = re.compile(
    r"(?:%|\b(?:percent|cent|he|she|they|it|some|many|most|others|\d+)) did(?=[.,;])"
    r"|\bof the (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?=[.,;]| (?:have|has|had|were|was|are|is|will|would|could)\b)"
)
"""What they did, or what they are, stands before: "33.9 percent did", "eleven of the twelve have been found"."""
_OF_IT = re.compile(
    r"\b(?:video|picture|photo|copy|version|image|footage|recording|piece) of (?:it|them|him|her)\b"
)
_TO_HIM = re.compile(
    r"\b(?:(?:[a-z]+ed|born|known|seen|shown|put|kept) (?:beside|alongside|behind|ahead of|before|next to|along with)|[a-z]+ed|met|gave|told|made|saw|sent|took|found|left|held|beat|put|let|shot|hit|bought|brought) "
    r"(?:him\b|her\b(?=[.,;]| (?:in|at|on|to|with|and|for|from|by|after|as|an?|the|another|some|two|three)\b))"
)


_WHO_IS = re.compile(r", who [^,]*(?=,)")


def _done_to_another(text: str, named: Named) -> bool:
    """Say whether somebody does something to "him" where nobody but the doer is named before: "Lund received him"."""
    if _TO_HIM.search(text) is None:
        return False
    text = blotted(_WHO_IS, text)
    found = _TO_HIM.search(text)
    if found is None:
        return False
    people = {text[low:high] for low, high, kind in named if kind == "person" and high <= found.start()}
    return (
        len(people) < 2
        and re.search(r"\b(?:who|whose|that|and|said|after|when)\b", text[: found.start()]) is None
    )


_ITS_SPEAKER = re.compile(r"\bits (?:spokes\w+|chief|head|boss|president|director|chair\w*)\b")


def owned_by_nobody(text: str, named: Named) -> bool:
    """Say whether somebody speaks for a body that a sentence does not name: "…, its spokesman said"."""
    found = _ITS_SPEAKER.search(text)
    return found is not None and not any(end <= found.start() and kind == "org" for _, end, kind in named)


_SEVERAL = frozenset({"they", "them", "their", "theirs", "themselves"})


def _has_several(before: str) -> bool:
    """Say whether words name more than one whom "them" may stand for; a word in -s that is no verb's form is a plural."""
    if _PLURAL.search(before) is not None:
        return True
    return any(
        word not in _SINGULAR and "s" not in codes(word)
        for word in _IN_S.findall(f"{before[:1].lower()}{before[1:]}")
    )


_IN_S = re.compile(r"\b[a-z]{2,}[^s\W]s\b")
_SINGULAR = frozenset("is was has does its his this as us thus plus always perhaps".split())
_SAID_LAST = re.compile(
    r", (?:they|he|she|it|the (?:two|three|others|person|people|man|woman|couple|pair|source|sources|witness|expert|official|report|statement|letter)) (?:said|added|say|says)\.$"
)
"""Whoever says so, told by a pronoun at the end."""
_FOREMOST = re.compile(
    r"The (?:top|main|biggest|largest|first|last|only|latest|best|worst|chief|key|next) [a-z]+ (?:is|are|was|were|will|would|has|have|had)\b"
    r"|The [a-z]{3,}est (?:is|are|was|were)\b"
)
"""The first of some, and of what it is one stands before: "The top beneficiary will be the bank"."""


def without_quotations(text: str) -> str:
    """Return a text of the same length with what stands in quotation marks made opaque: its words are another's."""
    if "\u201c" not in text and '"' not in text:
        return text
    return blotted(_QUOTED, text)


_QUOTED = re.compile('\u201c[^\u201d]*\u201d|"[^"]*"')


def blotted(pattern: re.Pattern[str], text: str) -> str:
    """Return a text of the same length, so that places in it stay, with what a pattern matches made opaque."""
    return pattern.sub(lambda found: "x" * len(found[0]), text)


def lacks_a_thing(text: str, named: Named, *, own: bool = False) -> bool:
    """Say whether "it" or "its" in words about somebody stands for nothing that these words name before it.

    With `own` they are about a thing, which "its" and "said it" may mean.
    """
    if own:
        text = re.sub(r"\bits(?:elf)?\b|\b(?:said|says|that) it\b", lambda mine: "x" * len(mine[0]), text)
    return any(
        pronoun[0].lower() in _THINGS
        and not any(end <= pronoun.start() and kind != "person" for _, end, kind in named)
        and not _meant_before(text[: pronoun.start()], pronoun[0])
        for pronoun in _NEUTRAL.finditer(text)
    )


_BODY = re.compile(
    r"\b(?:government|company|firm|bank|army|military|ministry|agency|court|team|club|union|police|regulator|watchdog|group)\b"
)
_A_THING = re.compile(
    r"\b(?:an?|the|this|its?|his|her|their|[\w.]+['\u2019]s) (?:[\w-]+ )*[a-z]+\b", re.IGNORECASE
)
"""A noun phrase in the singular that "it" can stand for."""


def _meant_before(text: str, pronoun: str) -> bool:
    """Say whether words before have a noun that a pronoun can stand for: a plural for "they", a body of people for "it"."""
    words = re.findall(r"[a-z]+", text)
    if pronoun.lower() in _THINGS:
        return bool(_BODY.search(text) or _A_THING.search(text))
    return any(map(is_plural, words))


_OWN_PHRASE = re.compile(
    r"^(?:An?|The|Any|Some|Most|All|Many|Several|One|Two|Three|Each|Every) (?:[\w-]+ ){0,4}(?:of|by|from|in|at|for|to|with) (?:(?:any|some|all|most|one|many|each) of )?$"
)


def _in_first_phrase(before: str, named: Named) -> bool:
    """Say whether "its" stands in the phrase with which a text begins, where nothing has been named: "A test of its fuel"."""
    return _OWN_PHRASE.match(before) is not None and not any(end <= len(before) for _, end, _ in named)


def is_plural(word: str) -> bool:
    """Say whether a lower-case word can be a noun's plural, whether a table lists it or not."""
    return "P" in codes(word) or is_regular_plural(word)


def is_regular_plural(word: str) -> bool:
    """Say whether a word is a common noun's regular plural, which no table lists: "passengers"."""
    return (
        word.endswith("s") and not word.endswith("ss") and not codes(word)
        and any(stem in common_words() for stem in (word[:-1], word[:-2], f"{word[:-3]}y"))
    )  # fmt: skip
