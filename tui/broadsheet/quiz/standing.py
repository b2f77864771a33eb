"""Tells whether a statement can be asked about: of its story, no mere opinion, clear by itself, and of a length to hold in mind."""

import re
from collections.abc import Sequence

from broadsheet.facts.cues import MONTH_SHORT
from broadsheet.facts.gazetteer import is_common_acronym, is_known
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.own_making import is_no_matter
from broadsheet.quiz.pieces import Statement
from broadsheet.quiz.pointing import points_back
from broadsheet.quiz.story import STEM, Story
from broadsheet.quiz.vague import is_of_a_nation, is_vague, opens_with_unknown_things, owned_by_unknown

SHORTEST_READ = 5
SHORTEST, LONGEST = 7, 46
"""Words of a statement: fewer say little, more cannot be held in mind."""

_ENDS = re.compile(r"[\w%]['\u2019]?\.[\"\u201d'\u2019]?$")
_OPINION = re.compile(
    r"\b(?:really|apt|simply|crucially|amazing|awesome|great|cool|pretty|perhaps|probably|seems?|seemed|appears?|hopefully|"
    r"should|must|maybe|surely|undoubtedly|arguably|stunning|incredible|impressive|worth(?! (?:more|less|about|around|nearly|almost|over|up|at|an? |some|roughly|[$\u00a3\u20ac\d]))|of course|sort of|kind of|a bit(?! (?:more|less) than)|"
    r"sensible|refined|looks? to be|thing|things|something|would have|relentless|stuff|certainly|nice|beautiful|wonderful|terrible|good|bad|ought|no strangers? to|no surprise|no secret)\b"
)
"""Words of a writer's own opinion, which is neither true nor false; with a capital they are names: "Great Britain"."""
_WHOSE = re.compile(
    r"\b(?:said|says|told|tells|warned|warns|wrote|argued|argues|insisted|insists|predicted|predicts|urged|urges)\b"
)
"""After these words an opinion is that of whoever is named, and whose it is can be asked."""
_GOES_ON = (
    r"\b(?:is|are) (?:being |still )?[a-z]+ing\b|\b(?:has|have) been [a-z]+ing\b(?!.*\b(?:since|for)\b)"
)
_OF_THE_DAY = (
    r"\bdespite being\b|\bovernight\b|\bas of writing\b|\bat the moment\b|\bthe remaining\b|"
    r"'s (?:remarks|comments?|announcement|statement|move|decision|warning|visit) (?:came|comes?|follow)|\bblog post\b|\bin the (?:last|past) \S+ (?:hours|days)\b|\bsimilar (?!to)|"
    r"\b(?:is|are) expected (?:in|at|on|home|back)\b|\b(?:say|says|said|saying)(?: that)? (?:they|it)\b(?= (?:was|were|is|are|cost|costs|took|takes|began|started|ended|happened)\b)|\bhas been notified\b"
)
PASSING_STATE = re.compile(f"{_GOES_ON}|{_OF_THE_DAY}", re.IGNORECASE)
"""What held on the day only, or leans on the sentence before."""
_PASSING_WORDS = (
    "is ", "are ", "as been", "ave been", "despite", "overnight", "writing", "moment", "remaining", "'s ", "blog", "in the last",
    "in the past", "similar", " they", " it ",
)  # fmt: skip
"""Letters of which some stand wherever `PASSING_STATE` matches: many sentences have none, and need no search."""


def _is_passing(text: str) -> bool:
    lower = text.lower()
    return any(map(lower.__contains__, _PASSING_WORDS)) and PASSING_STATE.search(text) is not None


_ENGLISH = re.compile(
    r"\b(?:the|an?|of|to|and|is|was|were|for|by|with|on|in|at|from|its|that|has|have|had|will|are|not|his|her|their|it)\b",
    re.IGNORECASE,
)

_HANGS = re.compile(
    r"(?:In the (?:interval|meantime|event|process)|In between|Of the (?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: (?:million|billion))?(?=,)|There (?:is|was|are|were) (?:also )?the (?:matter|question|issue|problem) of|In the top [a-z]+|Except(?: that| for)?|Not that|Only that|Beyond|Besides|In addition to|Along with|Apart from|Aside from|As well as|In return|In reply|In response(?! to)|Rather|Other than)\b"
)
"""Openings that lean on what was said before."""
_TURNED = re.compile(r"(?:Are|Is|Was|Were|Do|Did|Does|Has|Have|Had|Will|Would|Can|Could)\b")
"""A verb before its subject: "So are the bridges", its first word taken off."""
_CLOCK = re.compile(
    r"\b\d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.|p\.m\.|am|pm)(?![a-z])"
    r"|\b[Aa]t \d{1,2}(?::\d\d|\.(?:00|15|30|45))(?=[.,]|$| (?:on|in|when|after|and|local)\b)"
)
"""A time of a day that is not named."""
_VERBS = frozenset(
    "is are was were has have had will would can could may might must should do does did said says".split()
)


def _thinks(text: str) -> bool:
    """Say whether a sentence has a word of opinion that is its writer's own, not that of somebody who says so."""
    found = _OPINION.search(text[:1].lower() + text[1:])
    return found is not None and _WHOSE.search(text, 0, found.start()) is None


_ACRONYM = re.compile(r"(?<![\w-])[A-Z]{3,6}(?![\w-])")


def _is_coded(text: str) -> bool:
    """Say whether a sentence has two acronyms or more that only its article explains: "SVOT and HUP"."""
    return len({word for word in _ACRONYM.findall(text) if not is_known(word)}) > 1


def _is_abbreviated(text: str, story: Story) -> bool:
    """Say whether a sentence has an acronym that neither everybody knows nor a headline has: "DWC officials".

    Nobody minds them where the rest stands alone; of what leans on its story besides readers marked every third down.
    """
    return any(
        not (is_known(word) or is_common_acronym(word) or word.lower()[:STEM] in story.headed)
        for word in _ACRONYM.findall(text)
    )


def _shouts(text: str) -> bool:
    """Say whether an ordinary word stands in capitals: "the strike is OVER"."""
    return any(set(codes(word.lower())) & set("bsdR") for word in re.findall(r"\b[A-Z]{4,}\b", text))


_RELATIVE = re.compile(
    r", (?:(?:of|in|for|to|with|by) (?:which|whom)|whose|who|whom|which|where|when)\b[^,.]*(?=[,.])"
)


_WHOSE_LAST = re.compile(r" whose [^,]*$")


def _main_clause(text: str) -> str:
    """Return a sentence without its relative clauses, whose verbs are not its own: "a payment card, of which all had expired"."""
    return _WHOSE_LAST.sub("", _RELATIVE.sub("", text))


_MONTH_SHORT = "|".join(month.capitalize() for month in MONTH_SHORT)
_DATED = re.compile(
    rf",?\s(?:on\s)?(?:(?:{MONTH}|{_MONTH_SHORT})\.? \d{{1,2}}, \d{{4}}|\d{{1,2}} (?:{MONTH}) \d{{4}})\W*$"
)


def _is_caption(text: str) -> bool:
    """Say whether a sentence is what stands under a picture: in the present, and at its end the day."""
    if not _DATED.search(text):
        return False
    words = re.findall(r"(?<![\w.])[a-z][a-z'\u2019-]*", text)
    return not any(word in _VERBS or "d" in codes(word) for word in words)


def _is_of_its_outlet(statement: Statement) -> bool:
    """Say whether a sentence tells what its own outlet is: "The Tarn Observer is a journalist-owned newspaper"."""
    outlet = folded(statement.article.outlet)
    return (
        bool(outlet)
        and re.match(rf"{re.escape(outlet)} (?:is|was|has been|depends|relies)\b", folded(statement.text))
        is not None
    )


def _tells_a_date_twice(statement: Statement) -> bool:
    """Say whether two times of a statement became one and the same, or one a part of the other: "in 2017 before 11 October 2017"."""
    dates = [p.mention.name for p in statement.pieces if p.mention and p.mention.type == "date"]
    return any(
        one.startswith(other) for i, one in enumerate(dates) for j, other in enumerate(dates) if i != j
    )


def _says_something(text: str) -> bool:
    """Say whether a text has a verb: a list of names and works under an article has none."""
    words = re.findall(r"(?<![\w.])[A-Za-z][a-z'\u2019-]*", text)
    for i, word in enumerate(words):
        kinds = set(codes(word)) if word[0].islower() else set()
        if word in _VERBS or word[-3:] in ("n't", "n\u2019t") or "d" in kinds:
            return True
        if "s" in kinds and (
            "P" not in kinds
            or words[i - 1].lower() in _ONE_DOES
            or re.search(rf"\b{word} {_AFTER_VERB}", text)
        ):
            return True
        if "b" in kinds and _is_verb_of_several(word, words[:i], text):
            return True
    return False


def _is_verb_of_several(word: str, before: Sequence[str], text: str) -> bool:
    """Say whether a word in a verb's plain form has a subject of several before it, and goes on: no "the finance minister"."""
    if not any(each.endswith("s") or each.lower() in _SEVERAL for each in before):
        return False
    if before[-1].lower() in _BEFORE_NOUNS or not _COUNTS.isdisjoint(before[-2:]):
        return False
    return re.search(rf"\b{word} [\w\u201c\"$]", text) is not None


_AFTER_VERB = (
    r"(?:(?:the|an?|its|his|her|their|that|to|more|less|about|over|no|not|up|out|off|down|back)\b"
    r"|[A-Z$\u20ac\u00a3\d])"
)
"""After a word that is a verb as well as a plural, what shows that it is one: "ships the cars", not "cases, a card"."""
_BEFORE_NOUNS = frozenset(
    "the a an its his her their our my your of in at to for by on with from and or no some any".split()
)
_SEVERAL = frozenset(
    "they we i you people men women children police staff crew and many most some both who that".split()
)
_ONE_DOES = frozenset("it he she which who".split())
"""Before a verb's form in -s, which no plural of a noun can be: "It draws on images"."""
_COUNTS = frozenset("one two three four five six seven eight nine ten eleven twelve several".split())
"""After these a verb in its plain form is a noun: "the finance minister", "five deputy prime ministers"."""


def stands(statement: Statement, story: Story) -> bool:
    """Say whether a statement is whole, of its story, and means the same to whoever has not the article in hand."""
    names = [piece.mention.name for piece in statement.pieces if piece.mention]
    if not statement.named() and len(statement.text.split()) < SHORTEST_NAMELESS:
        return False
    return (
        is_whole(statement)
        and story.is_about(statement.article.id, statement.text, names)
        and not is_vague(statement.text, statement.named(), story)
    )


_UNNAMED = re.compile(
    r"\b[Tt]he (?:[A-Z][a-z]+ (?=company|firm|group|bank|carrier|giant|agency))?(?:carrier|giant|town|village|city|island|region|country|company|firm|bank|group|agency|club|ban|payments?|stock|shares|law|rule|institute|problem|issue|incident|decision|family|staff|authors?|summary|figures?|results?|rim|fleet|letter|document"
    r"|commission|dossier|verdict|sum|pair|couple|trio|latter|former|method|technique|device|vessel|system|name|term|event|understanding|operation|page|flight|sources?|request|order|park|force|unit|authority|client|contract|complaint|stake|statement|organi[sz]ation|question|answer|attempt|mark|target|costs?|liquid|shape|federation|association|processor|funds)\b"
    r"(?! (?:of|that|which|in|where|on|from)\b)"
)
"""What a story has several of."""
_UNNAMED_KIND = re.compile(
    r"\b[Tt]he (?:[A-Z]\w+-based |(?:[a-z-]+ ){1,2})(?:region|city|town|village|island|country|hub|territory|company|firm|group|bank|club|agency|operator|maker)\b"
    r"(?! (?:of|that|which|in|where|on|from)\b)"
)
"""The same told by what it is like: "The gambling hub", "the special administrative region", "The Hsinchu-based company"."""


def is_of_many(text: str) -> bool:
    """Say whether "the" leads a noun of which a story has several: "the company", "the letter"."""
    return _UNNAMED.search(text) is not None or _UNNAMED_KIND.search(text) is not None


SHORTEST_NAMELESS = 10
"""Words of a statement without a name: "41 ships had to be sent elsewhere" could be of any port."""
SHORTEST_LEANING = 11
"""Words of a statement that leans on its story: fewer do not make up for "the stock" and "the payments"."""


def leans(statement: Statement, story: Story) -> bool:
    """Say whether a statement is whole, and its article of the story, so that the story's name makes it clear enough."""
    return (
        statement.article.id in story.devoted
        and not is_of_many(statement.text)
        and not is_of_a_nation(statement.text, statement.named())
        and not owned_by_unknown(statement.text, statement.named())
        and len(statement.text.split()) >= SHORTEST_LEANING
        and not opens_with_unknown_things(statement.text, statement.named(), story)
        and not _is_abbreviated(statement.text, story)
        and is_whole(statement)
    )


_LOUD = re.compile(
    r"^[\"\u201c']|, well,|\b(?:considered|called|made|found|thought) it\b|\w\u2014\w|\b[A-Z]{5,} [A-Z]{5,}|\b(?!US\b|UN\b|UK\b|EU\b)[A-Z]{3,} [A-Z]{5,}\b"
)
_NO_PROSE = re.compile(r"[?!;\u2026@#=\[\]()|]|:(?!\d)|\.\.|https?|\w\.(?:com|org|net)/")
_OPENED = re.compile(r"(?:^|\s)'(?!s\b)")
_AN_HOUR_OF = re.compile(r"\d{4} (?:noon|midnight|[a-z]+time)\b")
"""Beginnings and marks of what is no plain sentence, opened quotations, and an hour of a year: "2019 midnight"."""


def is_whole(statement: Statement) -> bool:
    """Say whether a statement is a sentence of a fit length that reports something and points at nothing before it."""
    return is_plain(statement) and not points_back(statement.text, statement.named())


def is_plain(statement: Statement) -> bool:
    """Say the same of a statement that may point at what stands before it."""
    text = statement.text
    if len(text.split()) < SHORTEST or _is_passing(text) or _thinks(text) or _is_coded(text):
        return False
    return reads_well(statement)


def reads_well(statement: Statement) -> bool:
    """Say whether a statement is a plain sentence of an account, not of its making: an opinion, or what held on its day, may be."""
    text = statement.text
    if not SHORTEST_READ <= len(text.split()) <= LONGEST or not _ENDS.search(text):
        return False
    if _LOUD.search(text):
        return False
    if _NO_PROSE.search(text) or text.count('"') % 2 or text.count("\u201c") != text.count("\u201d"):
        return False
    if _OPENED.search(text) and len(re.findall(r"(?:^|\s)'|'(?=[\s,.])", text)) % 2:
        return False
    if _AN_HOUR_OF.search(text):
        return False  # "by Sunday noon", "since Tuesday dinnertime"
    if _TURNED.match(text) or (_CLOCK.search(text) and not re.search(r"\b\d{4}\b", text)):
        return False
    if not _says_something(_main_clause(text)) or _HANGS.match(text) or _shouts(text):
        return False
    if _is_caption(text) or _tells_a_date_twice(statement) or _is_of_its_outlet(statement):
        return False
    return bool(_ENGLISH.search(text)) and not is_no_matter(statement.article.quote(statement.span))
