"""What people go on to tell after an answer and a mark: "Widnes, just over the bridge", "Heath - we sat by candlelight"."""

import re

from broadsheet.grading import entities, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.words import words_of
from broadsheet.language.dictionary import verb_base, verb_codes

_LAUGHS = r"lol|lmao|haha+|tbh|ngl|btw"
_CUT = re.compile(
    rf"([^,;:]*?[^\s,;:.])(?:\s*[,;:]|\.(?=\s)|\s[–—-]|\s(?:{_LAUGHS})\b[,.]?)\s+(\S.*)",
    re.DOTALL | re.IGNORECASE,
)
MARK = re.compile(rf"[,;:.–—-]\s|\s(?:{_LAUGHS})\s", re.IGNORECASE)
"""What an answer must hold, at a glance, to have such a remark after it."""
_LONGEST_ANSWER = 8
"""Words that may stand before the mark: a longer answer is a sentence, whose clauses are read elsewhere."""
_TURNING_BACK = frozenset(
    "wait sorry mean meant scratch rather correction actually instead else also too both plus yes yeah".split()
)
"""Words that take an answer back or add another."""
_PREPOSITIONS = frozenset(
    "over under beneath after before with without during near behind above below across through around up down along "
    "between beside beyond until since into onto within against towards toward off outside inside despite".split()
)
_WHERE_IT_IS = frozenset("in at on of from by".split())
"""Prepositions that make another place of a place: "London, in Ontario"."""
_LINKS = frozenset("as when while where who which whose though although because so if how once".split())
_ADVERBS = frozenset(
    "just only still right exactly famously sadly obviously apparently supposedly back then now later usually sometimes "
    "originally allegedly reportedly formerly previously named".split()
)
_PERSONS = frozenset(
    "i he she it they we you my his her our their its all every everyone everybody nobody people ppl folks some there that this those "
    "most few".split()
)
_DETERMINERS = frozenset("the a an".split())
_AFTER_NOUN = frozenset("of in on at from by who that which where with before after to for".split())
_SEASONS = frozenset("winter spring summer autumn fall early late mid back".split())


def without_story(compiled: CompiledKey, given: str) -> str | None:
    """Return the answer before a mark where what follows goes on about it; None where that may be another answer.

    A remark goes on about the answer where it begins with a word that cannot begin a name: a preposition, a link, a pronoun
    with more behind it, a participle, or "the" with a common noun that is told of further.
    """
    match = _CUT.fullmatch(given)
    if match is None or len(match[1].split()) > _LONGEST_ANSWER:
        return None
    told = match[2]
    if not any(word[:1].islower() for word in told.split()):
        told = told.casefold()  # written all in capitals: they tell of no names
    words = told.casefold().replace("'", "").replace("’", "").split()
    bare = [word.strip(',.;:!?()"') for word in words]
    if _SHIRT.match(told) or _SHARE.fullmatch(told):
        return match[1]
    turning = _TURNING_BACK | lexicon.HEDGES - _choice_within(compiled, bare)
    if len(bare) < 2 or not turning.isdisjoint(bare) or bare[0] in lexicon.NEGATIONS - _PREPOSITIONS:
        return None
    if not _goes_on(compiled, bare, told) or _names_a_rival(match[1], told, bare[0]):
        return None
    return match[1]


def _choice_within(compiled: CompiledKey, words: list[str]) -> frozenset[str]:
    """Return the "or" of a remark on how something goes, whose choice is no answer: "by letting more or less light in"."""
    if words[0] not in _PREPOSITIONS | {"by"} or words.count("or") != 1 or words[-1] == "or":
        return frozenset()
    at = words.index("or")
    within = at > 1 and all(map(entities.common, (words[at - 1], words[at + 1])))
    return frozenset({"or"}) if within and words[at + 1] not in compiled.exact else frozenset()


_DESCRIBED = re.compile(
    r"(?:the|that|a|an|some|this)\s[^,]*\b(?:who|that|which|whose)\b[^,]*,\s+(\S[^,]*)",
    re.IGNORECASE | re.DOTALL,
)
_THAT_LAD = re.compile(
    r"that\s+(\S+)\s+(?:lad|guy|fella|fellow|bloke|chap|woman|lady|girl|man)\W*", re.IGNORECASE | re.DOTALL
)


def without_description(given: str) -> str | None:
    """Return the name behind a description of its bearer: "the Aussie who died, Ledger", "that Ledger lad"; else None."""
    match = _DESCRIBED.fullmatch(given.strip()) or _THAT_LAD.fullmatch(given.strip())
    return match[1] if match is not None else None


def _goes_on(compiled: CompiledKey, words: list[str], told: str) -> bool:
    first = words[0]
    if first in _WHERE_IT_IS:
        return not _is_placed(compiled)
    if first in _PREPOSITIONS | _LINKS | _ADVERBS:
        return True
    if first in _PERSONS:
        return len(words) > 2
    if first in _DETERMINERS:
        noun = told.split()[1]
        goes_on = not _AFTER_NOUN.isdisjoint(words[2:5]) or any(map(_is_past, words[2:4]))
        return noun.islower() and len(words) > 3 and goes_on
    if first in _SEASONS or _SHARE_OF_IT.match(told) or _SCORE.match(told):
        return True
    if (owner := _OWNED.match(told)) is not None and owner[1].casefold() in compiled.question:
        return True  # "Engels, Marx's friend with the mill"
    if _KIN.match(told) is not None:
        return True  # "Mr Martin, Gwyneth's ex", "leicester, vardy's having a party"
    if not told[0].islower() or len(words) < 3:
        return False
    if (words[1] == "used" or _is_past(words[1])) and first.endswith("s") and entities.ordinary(first):
        return True  # "scurvy, sailors used to get it"
    return _is_past(first) or _is_participle(first) or (words[1] in _OF_WHOM and entities.ordinary(first))


_SHARE_OF_IT = re.compile(
    r"(?:(?:about|around|roughly|nearly|almost|over|some) )?\d[\d.]* ?(?:%|percent|per cent|pc)(?: of (?:it|them|all|the)\b)",
    re.IGNORECASE,
)
"""How much of something the answer is: "nitrogen, about 78% of it"."""
_SHARE = re.compile(
    r"(?:(?:about|around|roughly|nearly|almost|over|some|ca\.?|~) ?)?\d[\d.]* ?(?:%|percent|per cent|pc)\W*",
    re.IGNORECASE,
)
"""The same without saying of what: "nitrogen, 78 %"."""
_SCORE = re.compile(r"\d{1,2} ?[:\u2013-] ?\d{1,2}\b")
"""By how much somebody won: "Germany, 1:0 against Argentina"."""
_SHIRT = re.compile(r"(?:no|nr|number|num)\b\.? ?\d{1,3}\W*$|#\d{1,3}\W*$", re.IGNORECASE)
"""The number somebody wore: "Gretzky, no 99"."""
_OWNED = re.compile(r"(\w+)['’]s? \w+ ")
_KIN = re.compile(
    r"\w+['’]s (?:\w+ing\b|(?:ex|wife|husband|brother|sister|son|daughter|dad|father|mum|mom|mother|mate|friend|boss|partner|girlfriend|boyfriend)\b)",
    re.IGNORECASE,
)
_OF_WHOM = frozenset("to of for".split())
"""After a noun that tells who somebody is: "heir to the throne"."""


def _is_participle(word: str) -> bool:
    return word.endswith(("ing", "ed", "en", "ung", "ilt")) and verb_base(word) not in (word, "")


def _is_past(word: str) -> bool:
    """Say whether a word is a past form and nothing else: "won", "died", "gone"."""
    forms = verb_codes(word)
    return bool(forms) and set("dn") & set(forms) != set() and set(forms) <= set("dnJ")


def _is_placed(compiled: CompiledKey) -> bool:
    """Say whether an answer is a place, of whose name there may be others elsewhere."""
    return any(
        any(map(entities.is_place, (name.key, *name.words)))
        for answer in compiled.answers
        for name in answer.names
    )


def _names_a_rival(head: str, told: str, first: str) -> bool:
    """Say whether the remark names another thing of the answer's own class, other than as where it lies."""
    if first in _PREPOSITIONS | _WHERE_IT_IS | _LINKS or _SCORE.match(told):
        return False
    key = entities.key_of(head)
    words = words_of(told)
    return any(
        entities.distinct(" ".join(words[at : at + size]), key)
        for size in (1, 2)
        for at in range(len(words) - size + 1)
    )
