"""Free-text answers: exact forms first, then word by word with a budget of slips."""

import re

from broadsheet.grading import entities, guards, lexicon, person_names, same_words
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.derived import another_form
from broadsheet.grading.exact import HOW_GREAT, as_it_stands, exactly, turned_round, without_size
from broadsheet.grading.fit import Fit, best_fit, extra_words, initials_differ, missing_words
from broadsheet.grading.listed import listed
from broadsheet.grading.model import Verdict
from broadsheet.grading.more import in_another_number, judge_more
from broadsheet.grading.names import is_solid
from broadsheet.grading.numbered import judge_number, one_of_a_family, without_the_one
from broadsheet.grading.one_name import another_bearer
from broadsheet.grading.other_names import clipped, misspelt
from broadsheet.grading.part import judge_part
from broadsheet.grading.reasons import part_note, slip_note
from broadsheet.grading.talk import instead, without_subtitle
from broadsheet.grading.teams import club_by_letters, is_only_the_town
from broadsheet.grading.told_apart import told_apart
from broadsheet.grading.verdicts import NO, accept, ask, reject
from broadsheet.grading.whereabouts import where_it_lies, with_its_country
from broadsheet.grading.words import words_of
from broadsheet.language.lexicon import families, roles


def grade_words(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a free-text answer as it stands."""
    words = words_of(without_subtitle(given) if ";" in given else given)
    key = " ".join(words)
    plain = as_it_stands(compiled, given, words, key)
    if plain is not None:
        return plain
    stripped = guards.without_year(guards.without_lead_ins(words), compiled)
    if stripped != words:
        words, key = stripped, " ".join(stripped)
        exact = exactly(compiled, words, key)
        if exact is not None and key not in compiled.families:
            return accept(exact, f"that is '{exact}'")
    if (plain := _surely_none(compiled, words, key)) is not None:
        return plain
    if ("," in given or words[0] in HOW_GREAT) and (more := _with_more(compiled, given, words)) is not None:
        return accept(more, f"that is '{more}'", 0.95)
    question, kinds = compiled.question, lexicon.KINDS
    telling = [
        word
        for word in words
        if word.isdecimal() or (word not in kinds and question.isdisjoint((word, word + "s", word + "es")))
    ]
    if (
        len(telling) < len(words)
        and (exact := compiled.exact.get(" ".join(telling)))
        and not entities.known(key)
        and words[-1] not in _STREETS
        and not lexicon.GENERIC & set(words_of(exact)) - set(words)  # "National Park Service"
    ):
        return accept(exact, f"that is '{exact}'", 0.95)
    best = best_fit(compiled, words)
    if (echoed := _echoed(compiled, best, words, given)) is not None:
        return echoed
    if best is None:
        other = compiled.others or len(key) > 7
        return (
            (_by_another_name(compiled, words) if other else None)
            or where_it_lies(compiled, key)
            or _cut_short(compiled, given)
            or _by_letters(compiled, key)
            or reject(NO)
        )
    best = without_the_one(best, given)
    if words[-1] in _STREETS and words[-1] not in best.name.words:
        return reject(f"that is another one than '{best.name.text}'")
    if guards.tongue(best.name, words, compiled):
        return reject("that is the country, not its language")
    if objection := guards.objection(given, words, best.extra, best.name.words, compiled.question):
        return _instead(compiled, given) or _each(compiled, given) or reject(objection)
    if "because" in words and _in_the_reason(best, words):
        return reject("that is in the reason; what is your answer?")
    return _judge(compiled, best, words)


def _surely_none(compiled: CompiledKey, words: list[str], key: str) -> Verdict | None:
    """Judge what the question itself lists, what owns to know nothing and what is told apart from the name by a word."""
    if (named := listed(compiled, words, key)) is not None:
        return named
    if doubt := guards.no_answer(key):
        return reject(doubt)
    other = told_apart(compiled, words)
    return None if other is None else reject(f"that is another one than '{other}'")


def _by_another_name(compiled: CompiledKey, words: list[str]) -> Verdict | None:
    other = misspelt(compiled, words)
    return None if other is None else accept(other, f"that is another name of '{other}', misspelt", 0.9)


def _cut_short(compiled: CompiledKey, given: str) -> Verdict | None:
    cut = clipped(compiled, given)
    return None if cut is None else accept(cut, f"that is '{cut}', cut short", 0.9)


def _by_letters(compiled: CompiledKey, key: str) -> Verdict | None:
    club = club_by_letters(compiled, key) if key.endswith(("fc", "cf")) else None
    return None if club is None else accept(club, f"those are the initials of '{club}'", 0.95)


def _echoed(compiled: CompiledKey, best: Fit | None, words: list[str], given: str) -> Verdict | None:
    """Judge an answer that only has words of the question, or one of a family; None where it says more, or the answer."""
    if best is not None and "of" in words and one_of_a_family(best, given):
        return ask("which one of them?", best.name.text)
    echo = guards.echo(words, compiled)
    if not echo:
        return None
    if best is not None and _OF_THEM.search(compiled.key.prompt) and set(words) <= set(best.name.words):
        return ask("which of them? Please give the first name too", best.name.text)
    if best is not None and is_only_the_town(compiled, best):
        return ask("which of the town's clubs?", best.name.text)
    repeats = best is None or missing_words(best) or _only_repeats(compiled, best, words)
    return reject(echo) if repeats else None


_OF_THEM = re.compile(
    r"\b[Ww]hich (?:one |member )?of the [A-Z]\w+ (?:sisters|brothers|siblings|twins|cousins|family|clan|dynasty)\b"
    r"|\b[Ww]hich [A-Z]\w+ (?:sister|brother|sibling|twin|cousin)\b"
)
"""In a question that asks for one of a family: "Which of the Tarn sisters …?"."""


def _only_repeats(compiled: CompiledKey, fit: Fit, words: list[str]) -> bool:
    """Say whether an answer in the question's words has none of the name's, or the question has the missing ones too.

    "same" means what a synonym does; "a zoo" is half of the title of a novel about animals in a zoo.
    """
    if any({word, word + "s"} & compiled.question for word in fit.missing):
        return True
    return not fit.edits and not any(word[:3] == wanted[:3] for word in words for wanted in fit.name.words)


def _in_the_reason(fit: Fit, words: list[str]) -> bool:
    """Say whether a name stands only behind "because", after another answer: "Cassius, because of Brutus"."""
    at = words.index("because")
    said = [word for word in words[:at] if is_solid(word)]
    return bool(said) and fit.name.text[:1].isupper() and not set(said) & set(fit.name.words)


def _with_more(compiled: CompiledKey, given: str, words: list[str]) -> str | None:
    """Return what is named beside a word that says how great it was, or before where it lies."""
    if words[0] in HOW_GREAT:
        return without_size(compiled, words)
    return with_its_country(compiled, given) if "," in given else None


def _each(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept several answers at once where every one of them is right: "Road/Track"."""
    parts = [words for part in guards.parts(given) if (words := words_of(part))]
    if len(parts) < 2:
        return None
    found: list[str] = []
    for words in parts:
        # "Aaron and Andrew Harrison" says the family name once.
        whole = [*words, parts[-1][-1]] if len(words) < len(parts[-1]) else words
        name = exactly(compiled, words, " ".join(words)) or _person(compiled, whole)
        if name is None or name in found:
            return None
        found.append(name)
    return accept(found[0], "each of them is right")


def _instead(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept the answer beside another that is turned down: "Canberra, not Sydney"."""
    sides = instead(given)
    if sides is None:
        return None
    said = grade_words(compiled, sides[0])
    if said.verdict != "accept" or said.matched is None:
        return None
    mine, theirs = (best_fit(compiled, words_of(side)) for side in sides)
    if theirs is not None and (
        grade_words(compiled, sides[1]).verdict != "reject" or mine is None or mine.edits >= theirs.edits
    ):
        return None
    return accept(said.matched, f"that is '{said.matched}'", 0.95)


def _person(compiled: CompiledKey, words: list[str]) -> str | None:
    """Return the person's name that the words fit without anything extra, a middle name left out or not."""
    fit = best_fit(compiled, words)
    if fit is None or fit.extra or not fit.name.person or fit.name.solid[-1] not in fit.matched:
        return None
    return fit.name.text if len(fit.matched) > 1 else None


def _judge(compiled: CompiledKey, fit: Fit, words: list[str]) -> Verdict:
    """Turn the best fit into a verdict."""
    name = fit.name.text
    missing, extra = missing_words(fit), extra_words(fit, compiled)
    solid_match = [word for word in fit.matched if is_solid(word) or len(fit.name.words) == 1]
    starts = list(fit.name.solid[: len(missing)]) == missing
    if len(solid_match) > 1 and starts and lexicon.KINDS.issuperset(extra):
        extra = []  # "the 737 MAX jet"
    if not extra:
        missing = _not_in_question(compiled, missing)
    typed = " ".join(words)
    if guards.shared_name(typed, name):
        return ask("which of those of the name?", name)
    if (
        objection := _is_another(compiled, fit, words) or _is_somebody_else(compiled, fit, words)
    ) is not None:
        return reject(objection)
    if (bearer := another_bearer(compiled, fit, words)) is not None:
        return bearer
    son = len(fit.name.solid) > 2 and fit.name.solid[-1] not in families() and fit.extra == ("jr",)
    if (
        not missing
        and fit.extra
        and lexicon.GENERATIONS.issuperset(fit.extra)
        and fit.name.person
        and not son
    ):
        return ask("which one of the name?", name)
    if in_another_number(compiled, fit.name, words):
        return ask("what exactly is its title?", name)
    negated = any(word in lexicon.NEGATIONS for word in fit.missing)
    if not missing and not extra and (solid_match or not fit.missing) and not negated:
        return accept(name, slip_note(fit, compiled.key.fuzz), 1.0 if not fit.edits else 0.95)
    if not any(word.isalpha() for word in solid_match):
        mixed = [
            word for word in solid_match if not word.isdecimal() and any(char.isdecimal() for char in word)
        ]
        return accept(name, part_note(name), 0.9) if mixed and not extra else reject(NO)
    if any(word[0].isdecimal() for word in (*missing, *extra)):
        return judge_number(compiled, fit, missing, extra, words)
    if not extra and solid_match:
        return judge_part(compiled, fit, missing)
    if not missing and solid_match:
        return judge_more(compiled, fit, extra, words)
    return reject(NO)


def _is_somebody_else(compiled: CompiledKey, fit: Fit, words: list[str]) -> str | None:
    """Return why the words name somebody else than the person they fit best, or None."""
    if not fit.name.person:
        return None
    if initials_differ(compiled, words):
        return "an initial differs"
    whole = tuple(words[:-1]) == fit.name.words and len(words) > 2
    if whole and words[-1] in roles() and person_names.person_name(words[-1]):
        return "that is another name"  # "Martin Luther King"
    return None


def _is_another(compiled: CompiledKey, fit: Fit, words: list[str]) -> str | None:
    """Return why the words name another thing than the one they fit best, or None."""
    typed = " ".join(words)
    if len(words) == len(fit.name.words) and turned_round(words, list(fit.name.words)):
        return "that says it the other way round"
    another = (
        entities.distinct(typed, fit.name.key)
        or entities.other_place(typed, fit.name.key)
        or _of_another_kind(compiled, fit, words)
        or (fit.edits and guards.misspelt_echo(words, fit.name, compiled))
    )
    return f"that is another one than '{fit.name.text}'" if another else None


def _not_in_question(compiled: CompiledKey, missing: list[str]) -> list[str]:
    """Return the missing words that the question does not already say."""
    # "Which seas …?": "Black" is enough of the Black Sea.
    missing = [word for word in missing if not {word, word + "s"} & compiled.question]
    if len(missing) == 1 and another_form(missing[0], compiled.question):
        return []  # "What is splitting an atomic nucleus called?": "fission" is the nuclear one
    if compiled.question & _OF_A_COUNTRY and _of_the_question(compiled, missing):
        return []  # "What is the currency of Norway?": "kroner"
    return missing if missing != ["than"] else []


_OF_A_COUNTRY = frozenset({"currency", "money", "language", "flag", "anthem", "parliament"})


def _of_the_question(compiled: CompiledKey, missing: list[str]) -> bool:
    """Say whether all that is missing is the adjective of a country that the question names."""
    return bool(missing) and all(
        any(entities.adjective_of(word, country) for country in compiled.question) for word in missing
    )


def _of_another_kind(compiled: CompiledKey, fit: Fit, words: list[str]) -> bool:
    """Say whether a word of kind stands where the name has another one: "National Park Service", "New York State"."""
    if not lexicon.GENERIC.intersection(fit.missing) or len(words) > len(fit.name.words):
        return False
    kinds = [word for word in fit.extra if word in lexicon.KINDS and word not in compiled.question]
    wanted = [word for word in fit.missing if word in lexicon.GENERIC]
    return bool(kinds) and not any(same_words.same_kind(one, other) for one in kinds for other in wanted)


_STREETS = frozenset({"street", "avenue", "boulevard"})
"""Words that make a street of whatever name they follow: "Liverpool Street"."""
