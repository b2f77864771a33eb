"""Free-text answers: exact forms first, then word by word with a budget of slips."""

import re

from broadsheet.grading import entities, guards, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import Fit, best_fit, extra_words, fit_name, initials_differ, missing_words
from broadsheet.grading.model import Fuzz, Verdict
from broadsheet.grading.more import judge_more
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.part import judge_part
from broadsheet.grading.reasons import part_note, slip_note
from broadsheet.grading.symbols import blood_group
from broadsheet.grading.talk import instead, without_subtitle
from broadsheet.grading.typos import slips
from broadsheet.grading.verdicts import NO, accept, ask, reject
from broadsheet.grading.words import LONGEST, initials, words_of


def grade_text(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a free-text answer."""
    words = words_of(without_subtitle(given) if ";" in given else given)
    key = " ".join(words)
    plain = _as_it_stands(compiled, given, words, key)
    if plain is not None:
        return plain
    stripped = guards.without_year(guards.without_lead_ins(words), compiled)
    if stripped != words:
        words, key = stripped, " ".join(stripped)
        exact = _exactly(compiled, words, key)
        if exact is not None:
            return accept(exact, f"that is '{exact}'")
    listed = _listed(compiled, words, key)
    if listed is not None:
        return listed
    if "(" in given and (exact := _outside_brackets(compiled, given)) is not None:
        return accept(exact, f"that is '{exact}'", 0.95)
    doubt = guards.no_answer(key)
    if doubt:
        return reject(doubt)
    telling = " ".join(word for word in words if word not in lexicon.KINDS and word not in compiled.question)
    if telling != key and (exact := compiled.exact.get(telling)) and not entities.known(key):
        return accept(exact, f"that is '{exact}'", 0.95)
    best = best_fit(compiled, words)
    echo = guards.echo(words, compiled)
    if echo and (best is None or missing_words(best)):
        return reject(echo)
    if best is None:
        return reject(NO)
    if guards.tongue(best.name, words, compiled):
        return reject("that is the country, not its language")
    if objection := guards.objection(given, words, best.extra, best.name.words, compiled.question):
        return _instead(compiled, given) or _each(compiled, given) or reject(objection)
    return _judge(compiled, best, words)


def _as_it_stands(compiled: CompiledKey, given: str, words: list[str], key: str) -> Verdict | None:
    """Grade an answer that needs no comparing word by word: symbols, or a name to the letter."""
    if compiled.blood and (group := blood_group(given)) is not None:
        return _blood(compiled, group)
    if not key:
        return _symbols(compiled, given)
    if guards.asked_short_form(key, compiled):
        return reject("that only repeats the question")
    exact = _exactly(compiled, words, key)
    if exact is None:
        return None
    if guards.shared_name(key, exact):
        return ask("which of those of the name?", exact)
    return accept(exact, f"that is '{exact}'")


def _blood(compiled: CompiledKey, group: str) -> Verdict:
    """Grade a blood group, whose sign is no mark to be dropped: "O-"."""
    if group not in compiled.blood:
        return reject("that is another blood group")
    name = compiled.answers[0].answer.text
    return accept(name, f"that is '{name}'")


def _symbols(compiled: CompiledKey, given: str) -> Verdict:
    """Grade an answer without letters or digits: right only where the key is the same symbols."""
    bare = "".join(given.split())
    if not bare:
        return Verdict("reject", 0.0, 0, 0, None, "you gave no answer")
    for answer in compiled.answers:
        for text in answer.answer.names:
            if "".join(text.split()) == bare:
                return accept(text, f"that is '{text}'")
    return reject("that holds no word to compare")


def _exactly(compiled: CompiledKey, words: list[str], key: str) -> str | None:
    table = compiled.exact
    found = table.get(key)
    if found is None and len(words) > 1:
        found = table.get("".join(words)) or table.get(" ".join(sorted(words)))
        if found is None:
            short = initials([word for word in words if word not in lexicon.SMALL])
            if (
                len(short) > 2
                and (name := table.get(short)) is not None
                and name.replace(".", "").casefold() == short
            ):
                found = name
    return found


def _outside_brackets(compiled: CompiledKey, given: str) -> str | None:
    """Return the name that was typed before a remark in brackets, unless the remark takes it back."""
    outside = words_of(_REMARK.sub(" ", given[:LONGEST]))
    turned = (lexicon.NEGATIONS | lexicon.HEDGES) & set(words_of(given))
    return None if turned or not outside else _exactly(compiled, outside, " ".join(outside))


_REMARK = re.compile(r"\([^()]*\)")


def _listed(compiled: CompiledKey, words: list[str], key: str) -> Verdict | None:
    """Look the answer up in the question's own lists of near misses and of right directions.

    A misspelling belongs to whichever it is nearer to; an entry as it stands always belongs to its list.
    """
    if not compiled.reject and not compiled.prompt_on:
        return None
    fit = best_fit(compiled, words)
    whole = fit is not None and not missing_words(fit) and not extra_words(fit, compiled)
    own = fit.edits if fit is not None and whole else 99
    for name in compiled.reject:
        edits = _slips_from(name, words, key, compiled.key.fuzz)
        if edits is not None and (not edits or edits <= own):
            return reject(f"'{name.text}' is close, but it is not the answer")
    for name in compiled.prompt_on:
        edits = _slips_from(name, words, key, compiled.key.fuzz)
        if edits is not None and (not edits or edits < own):
            return ask("right direction: can you be more specific?", None)
    return None


def _slips_from(name: Name, words: list[str], key: str, fuzz: Fuzz) -> int | None:
    """Return by how many letters the whole answer is off a listed name; None where it is another one."""
    if key == name.key or sorted(words) == sorted(name.words):
        return 0
    solid = [word for word in words if is_solid(word)] or words
    if len(solid) != len(name.solid):
        return None
    counts = [slips(mine, theirs, fuzz) for mine, theirs in zip(solid, name.solid, strict=True)]
    return None if None in counts else sum(count for count in counts if count is not None)


def _each(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept several answers at once where every one of them is right: "Road/Track"."""
    parts = [words for part in guards.parts(given) if (words := words_of(part))]
    if len(parts) < 2:
        return None
    found: list[str] = []
    for words in parts:
        # "Aaron and Andrew Harrison" says the family name once.
        whole = [*words, parts[-1][-1]] if len(words) < len(parts[-1]) else words
        name = _exactly(compiled, words, " ".join(words)) or _person(compiled, whole)
        if name is None or name in found:
            return None
        found.append(name)
    return accept(found[0], "each of them is right")


def _instead(compiled: CompiledKey, given: str) -> Verdict | None:
    """Accept the answer beside another that is turned down: "Canberra, not Sydney"."""
    sides = instead(given)
    if sides is None:
        return None
    said, denied = (guards.without_lead_ins(words_of(side)) for side in sides)
    name = _exactly(compiled, said, " ".join(said)) or _person(compiled, said)
    if name is None or best_fit(compiled, denied) is not None:
        return None
    return accept(name, f"that is '{name}'", 0.95)


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
    solid_match = [word for word in fit.matched if is_solid(word)]
    if len(solid_match) > 1 and fit.name.words[-1] not in missing and lexicon.KINDS.issuperset(extra):
        extra = []  # "the 737 MAX jet"
    if not extra:
        # "Which seas …?": "Black" is enough of the Black Sea.
        missing = [word for word in missing if not {word, word + "s"} & compiled.question]
    typed = " ".join(words)
    if guards.shared_name(typed, name):
        return ask("which of those of the name?", name)
    if entities.distinct(typed, fit.name.key) or entities.other_place(typed, fit.name.key):
        return reject(f"that is another one than '{name}'")
    if fit.name.person and initials_differ(compiled, words):
        return reject("an initial differs")
    if not missing and fit.extra and lexicon.GENERATIONS.issuperset(fit.extra) and fit.name.person:
        return ask("which one of the name?", name)
    negated = any(word in lexicon.NEGATIONS for word in fit.missing)
    if not missing and not extra and (solid_match or not fit.missing) and not negated:
        return accept(name, slip_note(fit, compiled.key.fuzz), 1.0 if not fit.edits else 0.95)
    if not any(word.isalpha() for word in solid_match):
        mixed = [
            word for word in solid_match if not word.isdecimal() and any(char.isdecimal() for char in word)
        ]
        return accept(name, part_note(name), 0.9) if mixed and not extra else reject(NO)
    if any(word[0].isdecimal() for word in missing) and not extra:
        return ask("which one? A number is missing", name)
    if extra and not missing and _house_number(fit, words):
        return accept(name, f"that holds '{name}'", 0.9)
    if any(word[0].isdecimal() for word in (*missing, *extra)):
        return reject("a number differs")
    if not extra and solid_match:
        return judge_part(compiled, fit, missing)
    if not missing and solid_match:
        return judge_more(compiled, fit, extra, words)
    return reject(NO)


def _house_number(fit: Fit, words: list[str]) -> bool:
    """Say whether a number before a street is all that was said besides: "10 Downing Street"."""
    street = fit.name.words[-1] in lexicon.STREETS
    return street and len(fit.extra) == 1 and fit.extra[0] == words[0] and words[0][0].isdecimal()


def fits(compiled: CompiledKey, words: list[str]) -> list[str]:
    """Return, for the explanation, how the words fit each accepted name."""
    lines: list[str] = []
    for answer in compiled.answers:
        for name in answer.names:
            fit = fit_name(name, words, compiled.key.fuzz)
            if fit is None:
                lines.append(f"{name.key}: no word in common")
                continue
            parts = [f"{fit.edits} letters off"] if fit.edits else []
            parts += [f"missing {' '.join(fit.missing)}"] if fit.missing else []
            parts += [f"besides {' '.join(fit.extra)}"] if fit.extra else []
            lines.append(f"{name.key}: {', '.join(parts) or 'the same words'}")
    return lines
