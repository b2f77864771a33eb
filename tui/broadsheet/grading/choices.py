"""Choices, true or false, and polls."""

import re

from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.typed import grade_one
from broadsheet.grading.verdicts import accept, reject
from broadsheet.grading.words import words_of

_TRUE = frozenset(
    "true t yes y correct right tru ture yeah yep yup agree agreed indeed affirmative verdadero 1".split()
)
_FALSE = frozenset(
    "false f no n incorrect wrong untrue flase fals nope nah disagree negative not-true 0".split()
)
_UNSTATED = tuple(
    phrase.strip()
    for phrase in (
        "not stated | not said | not given | not mentioned | not say | doesnt say | dont say | not "
        "known | cannot say | cant say | cant tell | cannot tell | unstated | unknown | not state | "
        "not mention | no information | not specified | not reported "
    ).split("|")
)
_FILLERS = frozenset("it is its that thats statement answer think i say id this was believe so".split())
_LABEL = re.compile(
    r"\W*(?:option|answer|choice|letter|number|no\.?)?\s*\(?([a-z]|\d{1,2})(?:[).:]|\b)\W*(.*)",
    re.IGNORECASE | re.DOTALL,
)


def grade_truefalse(compiled: CompiledKey, given: str) -> Verdict:
    """Grade "true", "false" or "not stated" in the words that people use for them."""
    wanted = _truth(compiled.key.answers[0].text) if compiled.key.answers else None
    said = _truth(given)
    if not given.strip():
        return Verdict("reject", 0.0, 0, 0, None, "you gave no answer")
    if said is None:
        return reject("please answer true, false or not stated")
    return accept(said, f"it is {said}") if said == wanted else reject(f"'{said}' is not right")


def _truth(text: str) -> str | None:
    spoken = words_of(text[:80])
    key = " ".join(spoken)
    if key in {"ns", "not enough information"} or any(phrase in key for phrase in _UNSTATED):
        return "not stated"
    words = [word for word in spoken if word not in _FILLERS]
    negated = [word for word in words if word in {"not", "isnt", "wasnt"}]
    rest = [word for word in words if word not in {"not", "isnt", "wasnt"}]
    sides = {word in _TRUE for word in rest if word in _TRUE or word in _FALSE}
    if len(sides) != 1 or not all(word in _TRUE or word in _FALSE for word in rest):
        return None
    return "true" if sides.pop() is not bool(negated) else "false"


def grade_choice(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a choice named by its text, its letter or its number.

    The text goes first: where "A" or "2" is itself a choice, it means that choice.
    """
    choices = compiled.key.choices
    if not given.strip():
        return Verdict("reject", 0.0, 0, 0, None, "you gave no answer")
    if not choices:
        return grade_one(compiled, given)
    picked = _by_text(choices, given)
    if picked is None:
        picked = _by_label(choices, given)
    if picked is not None:
        if _is_right(compiled, picked):
            return accept(picked, f"that is '{picked}'")
        return reject(f"'{picked}' is not right")
    if _is_meant(compiled, given):
        return grade_one(compiled, given)
    return reject("please name one of the choices")


def names_none(compiled: CompiledKey, given: str) -> bool:
    """Say whether an answer to a choice or truefalse question names nothing that is offered; no other kind offers."""
    if compiled.key.kind == "truefalse":
        return _truth(given) is None
    choices = compiled.key.choices
    if (
        compiled.key.kind != "choice"
        or not choices
        or _by_text(choices, given) is not None
        or _by_label(choices, given) is not None
    ):
        return False
    return not _is_meant(compiled, given)


def _is_meant(compiled: CompiledKey, given: str) -> bool:
    """Say whether words that are no choice as they stand mean the right one, and none beside it."""
    return grade_one(compiled, given).verdict == "accept" and len(_named(compiled.key.choices, given)) < 2


def _is_right(compiled: CompiledKey, picked: str) -> bool:
    """Say whether a choice is the answer: the very one where one is, since choices may read alike."""
    names = {" ".join(words_of(name)) for answer in compiled.key.answers for name in answer.names}
    right = [choice for choice in compiled.key.choices if " ".join(words_of(choice)) in names]
    return picked in right if right else grade_one(compiled, picked).verdict == "accept"


def _named(choices: tuple[str, ...], given: str) -> list[str]:
    """Return the choices all of whose words were typed."""
    words = set(words_of(given))
    return [choice for choice in choices if (own := words_of(choice)) and words.issuperset(own)]


def _by_text(choices: tuple[str, ...], given: str) -> str | None:
    key = " ".join(words_of(given))
    keys = [" ".join(words_of(choice)) for choice in choices]
    if key and key in keys:
        return choices[keys.index(key)]
    letters = {
        given.strip().casefold(): choice
        for choice in choices
        if choice.casefold() == given.strip().casefold()
    }
    return letters.get(given.strip().casefold())


def _by_label(choices: tuple[str, ...], given: str) -> str | None:
    match = _LABEL.fullmatch(given[:400])
    if match is None:
        return None
    label, text = match[1].casefold(), match[2].strip()
    at = int(label) - 1 if label.isdecimal() else ord(label) - ord("a")
    if not 0 <= at < len(choices):
        return None
    # "B. ZTE" must agree with itself; "a b" picks two.
    return choices[at] if not text or _by_text(choices, text) == choices[at] else None


def grade_poll(given: str) -> Verdict:
    """Take whatever was said; only silence is no opinion."""
    if any(char.isalnum() for char in given) or any(not char.isspace() for char in given):
        return Verdict("accept", 1.0, 0, 0, None, "noted; a poll has no wrong answer")
    return Verdict("reject", 0.0, 0, 0, None, "you gave no answer")


def gap_filled(prompt: str, given: str) -> str:
    """Return what was typed for the gap where somebody typed the whole sentence again."""
    before, found, after = prompt.partition("__")
    if not found:
        return given
    before, after = " ".join(before.split()), " ".join(after.lstrip("_").split())
    low = " ".join(given.split())
    if before and low.casefold().startswith(before.casefold()):
        low = low[len(before) :]
    tail = after.rstrip(".")
    if len(tail) > 2 and low.rstrip(".").casefold().endswith(tail.casefold()):
        low = low.rstrip(".")[: -len(tail)]
    return low.strip() or given
