"""Guards: what looks like the answer and is not one."""

import re

from rapidfuzz.distance import OSA

from broadsheet.grading import entities, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.words import stem
from broadsheet.language.dictionary import sound_alike

_LEAD_INS = [
    tuple("1" if word == "one" else word for word in phrase.split()) for phrase in lexicon.LEAD_INS
]  # numbers are digits in folded words
_LEAD_INS += [
    (*phrase[:-1], phrase[-1][:-1]) for phrase in _LEAD_INS if phrase[-1] in ("its", "thats")
]  # "it's", as words are folded
_LEAD_INS.sort(key=len, reverse=True)
_LEAD_INS = [tuple(word for word in phrase if word not in lexicon.ARTICLES) for phrase in _LEAD_INS]
_LEAD_OUTS = [tuple(phrase.split()) for phrase in lexicon.LEAD_OUTS]
_LEAD_INS_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _LEAD_INS:
    _LEAD_INS_BY_FIRST.setdefault(_phrase[0], []).append(_phrase)
_LEAD_OUTS_BY_LAST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in _LEAD_OUTS:
    _LEAD_OUTS_BY_LAST.setdefault(_phrase[-1], []).append(_phrase)
_OPEN = frozenset("of to in for by with and".split())
"""Words that an answer does not end with."""
_SHORTEST_CONTRACTED = 3
_SLASH = re.compile(r"[^\W\d]\s*/\s*[^\W\d]")


def without_lead_ins(words: list[str]) -> list[str]:
    """Return the words without what people say around an answer: "I think it was …", "…, I believe"."""
    for _ in range(4):
        before = len(words)
        if words and (phrases := _LEAD_INS_BY_FIRST.get(words[0])):
            phrase = next((p for p in phrases if len(p) < len(words) and tuple(words[: len(p)]) == p), ())
            words = words[len(phrase) :]
        if words and (phrases := _LEAD_OUTS_BY_LAST.get(words[-1])):
            phrase = next((p for p in phrases if len(p) < len(words) and tuple(words[-len(p) :]) == p), ())
            if words[-len(phrase) - 1] not in _OPEN:  # "Bill of Right"
                words = words[: len(words) - len(phrase)]
        if len(words) == before:
            break
    return words


def without_year(words: list[str], compiled: CompiledKey) -> list[str]:
    """Return the words without a year added at the end, "… in 1969", unless the answer has that number."""
    if len(words) < 3 or words[-2] not in {"in", "since"} or not _YEAR.fullmatch(words[-1]):
        return words
    if any(words[-1] in name.words for answer in compiled.answers for name in answer.names):
        return words
    return words[:-2]


_YEAR = re.compile(r"1\d{3}|20\d\d")


def tongue(name: Name, words: list[str], compiled: CompiledKey) -> bool:
    """Say whether the country was named where the question asks for a language: "Portugal"."""
    if len(name.words) != 1 or not compiled.question & {"language", "languages", "speak", "spoken", "tongue"}:
        return False
    return any(entities.adjective_of(name.words[0], word) for word in words)


def no_answer(key: str) -> str | None:
    """Return a reason where the whole answer says that there is none."""
    return "you said that you do not know" if key in lexicon.DONT_KNOW else None


def echo(words: list[str], compiled: CompiledKey) -> str | None:
    """Return a reason where the answer only repeats words of the question."""
    if not compiled.question:
        return None
    fresh = [word for word in words if is_solid(word) and word not in compiled.question]
    if fresh or not any(word in compiled.question for word in words):
        return None
    return "that only repeats the question"


_SHARED = frozenset({"congo", "korea"})
"""Names that two countries of today share, and that neither goes by alone."""


def shared_name(key: str, name: str) -> bool:
    """Say whether only the part of a country's name was typed that another country has too: "Korea"."""
    return key in _SHARED and key != (whole := entities.key_of(name)) and entities.known(whole)


_ECHOED = 6
"""Letters from which on a slip tells which word was meant."""
_SLIPS = 2


def misspelt_echo(words: list[str], name: Name, compiled: CompiledKey) -> bool:
    """Say whether the one word typed is nearer to one of the question's than to the answer's: "missinformation"."""
    if len(words) > 1 or len(name.solid) > 1 or len(words[0]) < _ECHOED:
        return False
    wanted = min(_SLIPS + 1, OSA.distance(words[0], name.joined))
    return any(
        len(asked) >= _ECHOED and asked not in name.words and OSA.distance(words[0], asked) < wanted
        for asked in compiled.question
    )


_STANDING = frozenset("stand stands acronym abbreviation initials letters".split())


def asked_short_form(key: str, compiled: CompiledKey) -> bool:
    """Say whether the short form was given back that the question asks to write out: "EU"."""
    if not _STANDING & compiled.question or key not in compiled.question:
        return False
    return not any(key == name.key for answer in compiled.answers for name in answer.names)


def asks_every_word(compiled: CompiledKey) -> bool:
    """Say whether the question asks what letters stand for, so that each word counts."""
    return not _STANDING.isdisjoint(compiled.question)


_POSSESSIVE = re.compile(r"([^\W_]+)['’]s?\s+([^\W_]+)")
_OF = re.compile(r"([^\W_]+)\s+(?:of|to)\s+(?:the\s+)?([^\W_]+)", re.IGNORECASE)


def _belonging(given: str, wanted: tuple[str, ...], question: frozenset[str]) -> bool:
    """Say whether what was typed only stands beside the answer: "Huawei's rival", "a rival of Huawei"."""
    for match in _POSSESSIVE.finditer(given) if "'" in given or "’" in given else ():
        owner, owned = match[1].casefold(), match[2].casefold()
        if owner in wanted and owned not in lexicon.KINDS | lexicon.COMPANY | question | set(wanted):
            # "Cook's Straight" is the strait, misspelt
            return not any(sound_alike(owned, word) for word in (*question, *wanted))
    if lexicon.RELATIONS.isdisjoint(given.casefold().split()):
        return False
    beside = lexicon.RELATIONS - question - set(wanted)
    return any(
        match[1].casefold() in beside and match[2].casefold() in wanted for match in _OF.finditer(given)
    )


def _beside_and(words: list[str], wanted: tuple[str, ...]) -> bool:
    """Say whether "and" stands right beside the answer; in "X for A and B" it does not."""
    stems = {stem(word) for word in wanted}
    ends = ["", *(stem(word) for word in words if word not in _PARTLY), ""]
    return any(
        word == "and" and any(end in stems or not end for end in (ends[at - 1], ends[at + 1]))
        for at, word in enumerate(ends)
    )


_PARTLY = frozenset("bit little touch lot part some of".split())
"""What is said of a share: "and a bit of yeast" adds yeast."""


_CONTEST = re.compile(r"\w\W+(?:v|(?i:vs|versus))\b\W+\w")
"""One against another; a capital "V" alone is an initial or a numeral."""


def _another_beside(given: str, extra: tuple[str, ...], wanted: str) -> bool:
    """Say whether another thing of the answer's own class stands beside it, after a comma: "Saturn, Jupiter"."""
    mark = next((mark for mark in ",(" if given.count(mark) == 1), "")
    if not extra or not mark:
        return False
    return any(entities.distinct(entities.key_of(part), wanted) for part in given.split(mark))


_BEAT = frozenset("beat beats beating defeated defeats thrashed hammered outplayed".split())
_WON = frozenset("won win wins winning victory".split())
_LOST = frozenset(
    "lost lose loses losing loser beaten defeated beat against runner opponent opponents finalist".split()
)


def _beaten(words: list[str], wanted: tuple[str, ...], question: frozenset[str]) -> bool:
    """Say whether the answer stands as the one whom another beat: "croatia won against france", "spain beat england"."""
    at = next((at for at, word in enumerate(words) if word in wanted), 0)
    if at < 2 or not question.isdisjoint(_LOST) or not is_solid(words[0]):
        return False
    before = words[:at]
    return before[-1] in _BEAT or (before[-1] in {"against", "over"} and not _WON.isdisjoint(before[1:]))


_NOT = frozenset({"not"})
_CONTRACTED = frozenset(
    word for word in lexicon.NEGATIONS if word.endswith("nt") and len(word) > _SHORTEST_CONTRACTED
)
"""A verb and the "not" of an answer in one: "didnt"."""
_NONE, _SHORT = frozenset({"nothing", "nobody", "none"}), 2
"""Words that deny nothing in a title longer than so many words: "Much Ado About Nothing"."""
_PARTS = re.compile(r"[,;/&+]|\band\b|\bor\b", re.IGNORECASE)


def parts(given: str) -> list[str]:
    """Return what was given in one breath, taken apart; at most eight parts are looked at."""
    return [part for part in _PARTS.split(given, maxsplit=8) if part.strip()]


def objection(
    given: str, words: list[str], extra: tuple[str, ...], wanted: tuple[str, ...], question: frozenset[str]
) -> str | None:
    """Return a reason to turn an answer down although it holds the right words."""
    if any(
        word in lexicon.NEGATIONS
        and word not in words
        and not (word in _NOT and any(one in _CONTRACTED for one in words))
        and (word not in _NONE or len(wanted) <= _SHORT)
        and not any(one.startswith(word) and one[len(word) :] in wanted for one in words)  # "nongovernmental"
        for word in wanted
    ):
        return "the answer says not"
    denies = not _NOT.isdisjoint(wanted)
    for word in extra:
        if word in lexicon.NEGATIONS and not (denies and word in _CONTRACTED):
            return "you said what it is not"
        if word in lexicon.HEDGES or (word == "v" and _CONTEST.search(given)):
            return "one answer, please: you gave a choice of several"
        if word == "but" and lexicon.ANYONE_BUT & set(words):
            return "you said what it is not"
    if _beaten(words, wanted, question):
        return "that is who was beaten"
    if _belonging(given, wanted, question):
        return "that is somebody or something else that goes with it"
    if _another_beside(given, extra, " ".join(wanted)):
        return "one answer, please: you gave several"
    solid = [word for word in extra if is_solid(word)]
    if "and" in extra and "and" not in wanted and solid and _beside_and(words, wanted):
        return "one answer, please: you gave several"
    if solid and ("also" in extra or "plus" in extra) and not {"also", "plus"} & set(wanted) and "," in given:
        return "one answer, please: you gave several"
    if solid and _SLASH.search(given):
        return "one answer, please: you gave several"
    if solid and given.count(",") + given.count(";") > 1 + sum(1 for word in wanted if word in extra):
        return "one answer, please: you gave several"
    return None
