"""Free-text answers: as they stand, and where that is none, without what people say around them."""

import re

from broadsheet.grading import entities, person_names, same_words
from broadsheet.grading.causes import told, turned
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.doers import another_doer
from broadsheet.grading.heard import as_heard
from broadsheet.grading.mended import mended
from broadsheet.grading.model import Verdict
from broadsheet.grading.places import lies_in
from broadsheet.grading.posts import POST_WORDS, post_alone, same_post
from broadsheet.grading.remarks import may_have_remark, without_remark
from broadsheet.grading.restated import after_article, after_question
from broadsheet.grading.retold import TAKING_BACK, is_talk, retold, said_words, taken_back
from broadsheet.grading.reworded import reworded, struck
from broadsheet.grading.talk import before_talk, outside_brackets, turns
from broadsheet.grading.text import grade_words
from broadsheet.grading.told_after import MARK, without_description, without_story
from broadsheet.grading.verdicts import NO, ONLY_KIND, SAME, accept, ask, reject
from broadsheet.grading.whereabouts import before_its_area, head_and_home, only_adds_home
from broadsheet.grading.words import LONGEST, words_of


def grade_text(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a free-text answer; a reason is told in more ways than a name is."""
    verdict = _graded(compiled, given)
    if compiled.spelt and verdict.verdict == "accept" and not _holds_letters(compiled, given):
        return reject("that is spelt otherwise, and how it is spelt was asked")
    if verdict.score < 1 and "100" in given[:8] and (rest := _SURE.sub("", given)) != given:
        return grade_text(compiled, rest)
    if verdict.verdict == "prompt" and (whole := _CUT_GENERATION.sub(_in_full, given)) != given:
        second = _graded(compiled, whole)
        verdict = second if second.verdict == "accept" else verdict
    none = verdict.why in (NO, ONLY_KIND) or (
        verdict.verdict == "reject" and "v" in compiled.put.all and " v" in given.casefold()
    )
    if none and (said := after_question(compiled, given) or after_article(given)) is not None:
        return grade_text(compiled, said)
    if none and (put := mended(compiled, given, words_of(given))) is not None:
        return put
    if none or verdict.why == SAME:
        verdict = _with_remark(compiled, given, verdict)
    if not POST_WORDS.isdisjoint(compiled.put.all):
        verdict = _as_post(compiled, given, verdict)
    if not compiled.reasons or " " not in given:
        return verdict
    if verdict.verdict != "accept" and (reason := _reason_told(given)) is not None:
        second = _graded(compiled, reason)
        verdict = second if second.verdict == "accept" else verdict
    if verdict.verdict == "accept":
        if turned(compiled, given[:_OF_AN_ESSAY]):
            return reject("that says it the other way round")
        return another_doer(compiled, given[:_OF_AN_ESSAY]) or verdict
    if compiled.reject or (text := told(compiled, given[:_OF_AN_ESSAY])) is None:
        return verdict
    return another_doer(compiled, given[:_OF_AN_ESSAY]) or accept(
        text, f"that says '{text}' in other words", 0.8
    )


def _with_remark(compiled: CompiledKey, given: str, verdict: Verdict) -> Verdict:
    """Judge an answer without where it is from or lies, said behind it; `verdict` where that leaves no right one."""
    if verdict.why == SAME:
        head = before_its_area(given)
        return verdict if head is None else _at_home(compiled, *head) or verdict
    if "," in given or not _OF.isdisjoint(words_of(given)):
        verdict = _from_home(compiled, _bare(given[:LONGEST])) or verdict
    if " the " in given.casefold() and (bare := _WHENCE.sub("", given[:LONGEST])) != given[:LONGEST]:
        second = _graded(compiled, bare)
        verdict = second if second.verdict == "accept" else verdict
    return verdict


def _reason_told(given: str) -> str | None:
    """Return what was said behind "because", unless that is denied: "not because of rust, it was a storm"."""
    match = _BECAUSE.fullmatch(given[:_OF_AN_ESSAY])
    return match[1] if match is not None and _DENIED.search(given[: match.start(1)]) is None else None


_DENIED = re.compile(
    r"(?:\bnot|n[’']?t)\s+(?:because|be?cause|bec[aeuos]{2,4}|beacuse|bcs?|cos|coz|cuz|due to|thanks to|as a result|down to)(?: of)?\s*$",
    re.IGNORECASE,
)


_OF = frozenset({"of", "from"})


def _from_home(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept somebody, or a place, with where he is from or it lies said behind the name, slip of the finger or not."""
    parts = head_and_home(given)
    return None if parts is None else _at_home(compiled, *parts)


def _at_home(compiled: CompiledKey, head: str, home: str) -> Verdict | None:
    verdict = grade_text(compiled, head)
    if verdict.verdict != "accept" or verdict.matched is None:
        return None
    return verdict if only_adds_home(compiled, verdict.matched, head, home) else None


_WHENCE = re.compile(
    r"\s+(?:from|out of) the (?:air|atmosphere|soil|ground|sun|sky|sea|ocean|water|earth)[\s.!]*$",
    re.IGNORECASE,
)
"""Where a thing is taken from, told behind it: "CO2 from the air"."""


def _as_post(compiled: CompiledKey, given: str, verdict: Verdict) -> Verdict:
    """Judge a post by its title and body: another title of the same, or a title alone, which asks for the body."""
    if verdict.verdict != "accept":
        post = same_post(compiled, given)
        return verdict if post is None else accept(post, f"that is '{post}' by another title", 0.9)
    alone = post_alone(compiled, given)
    return verdict if alone is None else ask("of what?", alone)


_CUT_GENERATION = re.compile(r"(?<=[^\W\d]{2})\s(sen|jun)\W*$", re.IGNORECASE)
"""Behind a name, what tells a father from a son, cut short; before one "Sen." is a senator."""


def _in_full(match: re.Match[str]) -> str:
    return " senior" if match[1].casefold() == "sen" else " junior"


def _holds_letters(compiled: CompiledKey, given: str) -> bool:
    """Say whether some accepted answer stands in what was typed, to the letter: "it's accommodation", "a-c-e"."""
    letters = _NO_LETTER.sub("", given.casefold())
    return any(
        _NO_LETTER.sub("", text.casefold()) in letters
        for answer in compiled.key.answers
        for text in answer.names
    )


_NO_LETTER = re.compile(r"[\W\d_]+")


def _graded(compiled: CompiledKey, given: str) -> Verdict:
    """Grade an answer that is none as it stands without its brackets and in other words too."""
    given = given[:_OF_AN_ESSAY] if len(given) > LONGEST else given
    given = _LEGAL_FORM.sub("", given) if "/" in given else given
    if ("," in given or "." in given) and (last := taken_back(given)) is not None:
        given = given if _says_so_itself(compiled) else last
    verdict = grade_words(compiled, given)
    if verdict.verdict == "accept":
        return verdict
    if (before := _before_story(compiled, given)) is not None:
        return before
    if "forth" in given.casefold():
        verdict = grade_words(compiled, _FORTH.sub("the fourth", given))  # "Henry the forth"
    if verdict.verdict == "prompt" and "(" in given and not given.startswith("("):
        return _without_brackets(compiled, given) or verdict
    if verdict.verdict != "reject" or not verdict.wrong or " " not in given:
        return verdict
    said = said_words(given)
    if compiled.spoken and (heard := as_heard(compiled.spoken, words_of(given))) is not None:
        return accept(heard, f"that is spelt otherwise, but sounds like '{heard}'", 0.9)
    if not compiled.reject and is_talk(said) and (anew := _anew(compiled, given)) is not None:
        return anew
    if "(" in given and (second := _without_brackets(compiled, given)) is not None:
        return second
    if may_have_remark(given, said) and (short := _unremarked(compiled, given, said)) is not None:
        return short
    for other in (reworded(_bare(given)), struck(_bare(given))) if compiled.described else ():
        if other is None:
            continue
        second = grade_words(compiled, other)
        if second.verdict != "reject" and not _only_denied(given, other, second.matched or ""):
            return second
    return verdict


def _before_story(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept an answer that somebody goes on to tell of after a mark, or describes before naming it."""
    head = without_story(compiled, given) if MARK.search(given) else None
    if head is None and given[:1] in "tTaAsS":
        head = without_description(given)
    verdict = grade_words(compiled, head) if head is not None else None
    return verdict if verdict is not None and verdict.verdict == "accept" else None


_LEGAL_FORM = re.compile(r"(?<=\w)\s+[AIK]/S\W*$", re.IGNORECASE)
"""What a Danish or Norwegian firm is by law, whose stroke divides no answers."""
_SURE = re.compile(
    r"\s*(?:i[’']?m )?100 ?(?:%|percent|per cent)\s+(?:sure\s+|certain\s+)?(?=[^\W\d])", re.IGNORECASE
)
_BECAUSE = re.compile(
    r"(?:.*\s)?(?:(?:because|be?cause|bec[aeuos]{2,4}|beacuse|bcs?|cos|coz|cuz)(?: of)?|due to|thanks to|as a result of|down to)\s+(\S.*)",
    re.IGNORECASE | re.DOTALL,
)
"""The reason alone, where one is asked for: "everything was closed cuz of covid"."""
_FORTH = re.compile(r"\bthe forth\b", re.IGNORECASE)


def _without_brackets(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept an answer without its remark in brackets, unless that says that another one is meant."""
    outside = outside_brackets(given)
    if outside is None:
        return None
    second = grade_words(compiled, outside)
    right = second.verdict == "accept" and not _tells_apart(given, second.matched or "")
    return second if right else None


def _says_so_itself(compiled: CompiledKey) -> bool:
    """Say whether the answer has a word with which people correct themselves: "Love Actually"."""
    return any(not TAKING_BACK.isdisjoint(name.words) for answer in compiled.answers for name in answer.names)


def _bare(given: str) -> str:
    """Return an answer with single spaces and without marks around it."""
    return " ".join(given.split()).strip("\"'“”‘’().!?… ")


def _anew(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept an answer that was turned down for the words around it; a word of denial or doubt stays one."""
    back = taken_back(given)
    if back is not None and not _says_so_itself(compiled):
        second = grade_words(compiled, back)
        return second if second.verdict == "accept" else None
    if turns(given):
        return None
    for other in retold(given):
        second = grade_words(compiled, other)
        if second.verdict == "accept" or (second.verdict == "prompt" and other == before_talk(given)):
            return second
    return None


def _unremarked(compiled: CompiledKey, given: str, said: list[str]) -> Verdict | None:
    """Accept an answer that was turned down for a remark beside it."""
    for other in without_remark(compiled, given, said):
        second = grade_words(compiled, other)
        if second.verdict == "accept" and not (_is_person(compiled, second) and _names_another(given, other)):
            return second
    return None


def _is_person(compiled: CompiledKey, verdict: Verdict) -> bool:
    return any(
        name.person for answer in compiled.answers for name in answer.names if name.text == verdict.matched
    )


def _names_another(given: str, other: str) -> bool:
    """Say whether "with" brings in another person: "Watson with Crick"."""
    rest = words_of(given.replace(other, " ", 1))
    return rest[:1] == ["with"] and any(map(person_names.person_name, rest))


_OF_AN_ESSAY = 300
"""Characters that are looked at of a text that is too long for an answer."""


def _only_denied(given: str, other: str, name: str) -> bool:
    """Say whether a word that denies was read as a lack, but the answer speaks of none: "no trade deal"."""
    said = any(same_words.same_sense(word, "lack") for word in words_of(given))
    if "lack" not in other or (said and "lack of" in given.casefold()):
        return False
    return said or not any(same_words.same_sense(word, "lack") for word in words_of(reworded(name) or name))


_ASIDE = re.compile(
    r"\((?:and|plus|also|with|then)\s+(?:(?:a|the) )?(?:(?:little|tiny|small) )?(?:bit|some|little|touch|part|partly|maybe|warm\w*|help\w*|also|too|lot)\b"
    r"|\((?:and|plus)\b[^()]*\b(?:helps?|too|as well|a bit|partly|a little)\W*\)?",
    re.IGNORECASE,
)
"""What adds to a cause without taking it back: "(and a bit of the wind)"."""


_ONCE = re.compile(
    r"\((?:(?:it |which )?(?:was|is) |used to be |formerly |once |previously |aka |a\.k\.a\. |also )(?:also |once |then |now |formerly )?(?:called|known|named|the)?\b"
    r"(?!.*\bnot\b)",
    re.IGNORECASE,
)
"""In brackets, what a thing is or was called besides: "(was called Nur-Sultan for a few years)"."""


def _tells_apart(given: str, name: str) -> bool:
    """Say whether what stands in brackets says that another one is meant: "Paris (Texas)", "Armstrong (Louis)"."""
    inside = given[given.index("(") :]
    words = words_of(inside)
    if _ASIDE.match(inside) or _ONCE.match(inside):
        return False
    if turns(inside):
        return True
    if entities.is_place(" ".join(words)) and lies_in(entities.key_of(name), " ".join(words)) is not True:
        return True
    return not any(word[0].isdecimal() for word in words) and any(map(person_names.given_name, words))
