"""An answer that is none as it stands, with its words put as the key has them: spelt by ear, foreign, joined or split.

Only single words are put right, each under the guards that hold for slips; the answer is then judged as any other is.
"""

from functools import lru_cache

from broadsheet.grading import entities, lexicon, person_names
from broadsheet.grading.by_ear import SHORTEST, ears
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.reworded import reworded
from broadsheet.grading.text import grade_words
from broadsheet.grading.typos import slips
from broadsheet.grading.verdicts import accept
from broadsheet.grading.words import words_of
from broadsheet.language.dictionary import sound_alike
from broadsheet.language.foreign_words import foreign_words, names_abroad

_MOST_WORDS = 9
_MARKS = frozenset(",;/|")
_JOINED = 6
_GREAT = frozenset("big huge large".split())
_CLIPPED = {"nth": "north", "sth": "south", "nthn": "northern", "sthn": "southern", "nrth": "north"}
_SIDES = ("north", "south", "east", "west")
_WHERE = frozenset("in under near of from during at".split())


def mended(compiled: CompiledKey, given: str, words: list[str]) -> Verdict | None:
    """Accept an answer that is right once its words are put as the key has them; None where it is not."""
    if len(words) > _MOST_WORDS or not _MARKS.isdisjoint(given):
        return None
    put = _put_right(compiled, words) if _may_be_put(compiled, words) else None
    put = put or with_remark(compiled, words)
    if put is None:
        return None
    text = " ".join(put)
    for other in (text, reworded(text) if compiled.described else None):
        if other is None:
            continue
        verdict = grade_words(compiled, other)
        if verdict.verdict == "accept" and verdict.matched is not None:
            return accept(verdict.matched, f"that is '{verdict.matched}', spelt otherwise", 0.85)
    return None


def _put_right(compiled: CompiledKey, words: list[str]) -> list[str] | None:
    """Return the words as the key has them; None where none was changed."""
    wanted = compiled.put.all
    put: list[str] = []
    at = 0
    while at < len(words):
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) else ""
        if word in wanted or word in lexicon.SMALL:
            put.append(word)
        elif after and word + after in wanted and len(word + after) >= _JOINED:
            put.append(word + after)
            at += 1
        else:
            put += _as_the_key_has_it(compiled, word, after)
        at += 1
    return put if put != words else None


def _may_be_put(compiled: CompiledKey, words: list[str]) -> bool:
    """Say at a glance whether some word may stand for one of the key's: most answers that are turned down have none."""
    wanted, hints, kinds = compiled.put.glance
    before = ""
    for word in words:
        if word in wanted:
            before = ""
        elif word[0] in kinds or not hints.isdisjoint(_hints(word)) or before + word in wanted:
            return True
        else:
            before = word
    return False


@lru_cache(maxsize=16384)
def _hints(word: str) -> frozenset[str]:
    """Return the words of a key, and the sounds of such words, that a typed word may stand for."""
    found = [word, *(f"~{key}" for key in ears(word))]
    found += [other.partition(" ")[0] for other in entities.aliases(word)]
    bare = (_CLIPPED.get(word) or foreign_words("side").get(word) or word).removesuffix("ern")
    if bare in _SIDES:
        found += [bare, bare + "ern"]
    kinds_abroad = foreign_words("kind")
    found += [kinds_abroad[word]] if word in kinds_abroad else []
    found += ["great"] if word in _GREAT else []
    found += [
        kinds_abroad[word[-size:]] for size in range(3, min(9, len(word) - 3)) if word[-size:] in kinds_abroad
    ]
    return frozenset([*found, f"1{word}"] if len(word) == 1 else found)


def _as_the_key_has_it(compiled: CompiledKey, word: str, after: str) -> tuple[str, ...]:
    wanted = compiled.put.all
    if (whole := compiled.put.joined.get(word)) is not None:
        return whole
    for other in entities.aliases(word):
        if wanted.issuperset(whole := tuple(other.split())):
            return whole  # "us" for the United States in a longer name
    if (side := _side(word, after, wanted)) is not None:
        return (side,)
    if (kind := foreign_words("kind").get(word)) is not None and kind in wanted:
        return (kind,)
    if word in _GREAT and "great" in wanted:
        return ("great",)
    if (parts := _compound(compiled, word)) is not None:
        return parts
    if (heard := _heard(compiled, word)) is not None:
        return (heard,)
    if (kind := _asked_kind(compiled, word)) is not None:
        return (kind,)
    return (word,)


def _side(word: str, after: str, wanted: frozenset[str]) -> str | None:
    """Return the direction that a word means, as the key has it: "nth" and "nord" for north, "north" for northern."""
    if len(word) == 1 and after in wanted:
        return next((one for one in sorted(wanted) if one[0] == word and one in foreign_words("side")), None)
    bare = _CLIPPED.get(word) or foreign_words("side").get(word) or word
    bare = bare.removesuffix("ern")
    if bare not in _SIDES:
        return None
    return next((form for form in (bare, bare + "ern") if form in wanted and form != word), None)


def _compound(compiled: CompiledKey, word: str) -> tuple[str, ...] | None:
    """Return the two words of a foreign compound: "erasmusbrug" has what stands before the bridge."""
    for size in range(3, min(9, len(word) - 3)):
        kind = foreign_words("kind").get(word[-size:])
        if kind is None or kind not in compiled.put.all:
            continue
        for head in (word[:-size], word[:-size].removesuffix("s")):
            one = head if head in compiled.put.all else _heard(compiled, head)
            if one is not None:
                return one, kind
    return None


def _heard(compiled: CompiledKey, word: str) -> str | None:
    """Return the word of the key that a word sounds like, where it is no word or name of its own."""
    if len(word) < SHORTEST and not (len(word) == 3 and person_names.given_name(word)):
        return None
    for key in ears(word):
        wanted = compiled.put.heard.get(key)
        if wanted is None or not _may_be_heard(word, wanted, of_people=_names_people(compiled)):
            continue
        return wanted
    return None


def _names_people(compiled: CompiledKey) -> bool:
    return any(name.person for answer in compiled.answers for name in answer.names)


def _may_be_heard(word: str, wanted: str, *, of_people: bool) -> bool:
    if not -4 < len(word) - len(wanted) < 4 or entities.distinct(word, wanted):
        return False
    if word in names_abroad():
        return False  # "Deutsch" is German, however much it sounds like Dutch
    if person_names.given_name(word) and person_names.given_name(wanted):
        return True  # "Ana", "Anne": the family name beside it decides
    if min(len(word), len(wanted)) < SHORTEST or entities.common(word) or entities.known(word):
        return False
    if entities.ordinary(word) and not of_people:
        return False  # but "gaudy" is Gaudí, where somebody is asked for
    if of_people and person_names.person_name(word):
        return False
    return sound_alike(word, wanted) or not entities.nearer_another(word, wanted, 3)


def _asked_kind(compiled: CompiledKey, word: str) -> str | None:
    """Return the question's own word of kind that a word misspells: "dessert" where a desert is asked for."""
    if len(word) < SHORTEST:
        return None
    for kind in compiled.put.kinds:
        if kind[0] == word[0] and (slips(word, kind) == 1 or sound_alike(word, kind)):
            return kind
    return None


def with_remark(compiled: CompiledKey, words: list[str]) -> list[str] | None:
    """Return the name in place of a longer one that the key goes by, before where or when: "Russian Federation under …"."""
    if _WHERE.isdisjoint(words):
        return None
    at = next((at for at, word in enumerate(words) if at > 1 and word in _WHERE), None)
    if at is None:
        return None
    name = compiled.exact.get(" ".join(words[:at]))
    return None if name is None else [*words_of(name), *words[at:]]
