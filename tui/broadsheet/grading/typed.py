"""One typed answer: as a date or a number where the key is one, else as text."""

import re

from broadsheet.grading import days, figures, guards, quantities
from broadsheet.grading.compile import CompiledKey, raw_form
from broadsheet.grading.counted_besides import before_detail, before_price, before_share
from broadsheet.grading.form_asked import not_as_asked
from broadsheet.grading.free_text import grade_text
from broadsheet.grading.leading_count import whole_units
from broadsheet.grading.model import Verdict
from broadsheet.grading.nearest import as_rounded
from broadsheet.grading.retold import taken_back
from broadsheet.grading.scaled import in_asked_scale
from broadsheet.grading.spelt_out import as_code
from broadsheet.grading.summed import worked_out
from broadsheet.grading.talk import before_talk
from broadsheet.grading.told_after import MARK, without_story
from broadsheet.grading.verdicts import accept, reject
from broadsheet.grading.words import stem, words_of
from broadsheet.language.dates import PartialDate
from broadsheet.language.eras import Era, era_told, may_tell_era

_ORDER = ("accept", "prompt", "partial", "reject")


def grade_one(compiled: CompiledKey, given: str) -> Verdict:
    """Grade one typed answer against the alternatives of a key; the kindest reading counts."""
    if (same := compiled.raw.get(given.casefold())) is not None:
        return accept(same, f"that is '{same}'")
    if not compiled.numeric and not compiled.dated:
        return grade_text(compiled, given)
    typed = _as_number_or_date(compiled, given)
    if typed is None:
        return grade_text(compiled, given)
    if typed.verdict != "accept" and (MARK.search(given) or ")" in given or _THOUGH.search(given)):
        typed = _before_story(compiled, given) or typed
    if typed.verdict != "accept" and (last := taken_back(given)) is not None:
        typed = _as_number_or_date(compiled, last) or typed  # "11, no wait, 12"
    if typed.verdict == "accept" or not _has_words(compiled):
        return typed
    return _kinder(typed, grade_text(compiled, given))


_THOUGH = re.compile(r"\b(?:but|(?:al)?though|while|whereas)\b", re.IGNORECASE)
_DIGIT, _YEAR = re.compile(r"\d"), re.compile(r"\b(?:1\d|20)\d\d\b")
_BRACKETED = re.compile(r"\s*\([^()\d]*\)\s*$")
_CLOSING = ' \t\n.!?"”'


def _before_story(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept a date or number that somebody goes on to tell of; one more number behind it may be another answer."""
    given = given.rstrip(_CLOSING)
    bracketed = given.endswith(")")
    head = _BRACKETED.sub("", given) if bracketed else without_story(compiled, given)
    if head is None or (not compiled.dated and _DIGIT.search(_YEAR.sub("", given.partition(head)[2]))):
        head = before_detail(given, {stem(word) for word in compiled.question})
    if bracketed and compiled.numeric:
        head = before_share(given) or before_price(given) or head
    verdict = None if head is None else _as_number_or_date(compiled, head)
    return verdict if verdict is not None and verdict.verdict == "accept" else None


def _has_words(compiled: CompiledKey) -> bool:
    """Say whether some alternative is plain text and may be matched as such."""
    return any(answer.names for answer in compiled.answers)


def _kinder(one: Verdict, other: Verdict) -> Verdict:
    return min(one, other, key=lambda verdict: _ORDER.index(verdict.verdict))


def _as_number_or_date(compiled: CompiledKey, given: str) -> Verdict | None:
    """Grade as a date and as a number, whichever the key has; None leaves it to the text."""
    if compiled.reject and (listed := _listed(compiled, given)) is not None:
        return listed
    found: list[Verdict] = []
    read: tuple[PartialDate, ...] = ()
    if compiled.dated:
        read = () if days.echo(given, compiled) else days.read(given, compiled.date_language)
        read = days.month_and_year(compiled, given) or read
        read = read or days.weekday_told(compiled, given)
        found += _dated(compiled, read)
        if compiled.date_order and any(v.why == days.WHICH_FIRST for v in found):
            # Who takes the key's own order is right; the other order is still asked about.
            found += [
                v for v in _dated(compiled, days.read(given, compiled.date_order)) if v.verdict == "accept"
            ]
    if compiled.numeric and _repeats(compiled, given):
        found.append(reject("that only repeats the question"))
    elif compiled.numeric and (code := as_code(compiled, given)) is not None:
        found.append(code)
    elif compiled.numeric and (objection := not_as_asked(compiled, given)) is not None:
        found.append(reject(objection))
    elif compiled.numeric and not any(v.verdict == "accept" for v in found):
        found += _counted(compiled, given)
    if found:
        return min(found, key=lambda verdict: _ORDER.index(verdict.verdict))
    if not given.strip():
        return None
    if compiled.key.kind in {"number", "date"}:
        doubt = guards.no_answer(" ".join(words_of(given)))
        return reject(doubt or f"that is not a {compiled.key.kind} we can read")
    return None


def _counted(compiled: CompiledKey, given: str) -> list[Verdict]:
    """Grade what was typed as a number against each answer's; an era beside a year must not be the other one."""
    era, bare = era_told(before_talk(given)) if may_tell_era(given) else ("", given)
    given = bare if era else given
    if era and _of_another_era(compiled, era):
        return [reject("that is before Christ" if era == "bc" else "that is after Christ")]
    whole = whole_units(given[:60], compiled.question)  # 117 days and 23 hours are not yet 118
    numbers = figures.read(whole or given) + figures.read_as_asked(compiled, whole or given)
    if not numbers:
        return []
    numbers += as_rounded(compiled, numbers)
    numbers += in_asked_scale(compiled, numbers)
    return [v for a in compiled.answers if (v := quantities.grade_quantity(compiled, a, numbers)) is not None]


def _of_another_era(compiled: CompiledKey, era: Era) -> bool:
    """Say whether the key, or else the question, tells another era than was typed; a year of no era is after Christ."""
    told = {era_told(text)[0] for answer in compiled.answers for text, _ in answer.quantities}
    asked = _ASKED_BC.search(compiled.key.prompt) is not None
    return not (asked or "bc" in told) if era == "bc" else told == {"bc"} or (asked and "ad" not in told)


_ASKED_BC = re.compile(r"\bB\.?C\.?(?:E\b|(?!\w))|\bbefore Christ\b|\bbefore the (?:common|Christian) era\b")


def _repeats(compiled: CompiledKey, given: str) -> bool:
    """Say whether a number is the question's own, to be told in figures or worked out: "three score and ten", "60 + 10"."""
    said = " ".join(given.casefold().split()).strip(" .!?")
    if worked_out(said, frozenset()) is not None:
        return worked_out(said, compiled.question) is None
    return " " in said and not _DIGIT.search(said) and f" {said}" in compiled.key.prompt.casefold()


def _dated(compiled: CompiledKey, read: tuple[PartialDate, ...]) -> list[Verdict]:
    if not read:
        return []
    return [v for a in compiled.answers if (v := days.grade_date(compiled, a, read)) is not None]


def _listed(compiled: CompiledKey, given: str) -> Verdict | None:
    """Turn down what the question's own list of near misses holds, a number by its value."""
    why = f"'{given.strip()[:60]}' is close, but it is not the answer"
    numbers = {(one.value, one.measure, one.upper) for one in figures.read(given)}
    for near in compiled.key.reject:
        listed = figures.read(near)
        if listed and (listed[0].value, listed[0].measure, listed[0].upper) in numbers:
            return reject(why)
        if not listed and raw_form(near) == raw_form(given):
            return reject(why)
    return None
