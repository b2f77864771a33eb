"""Free-text answers: exact forms first, then word by word with a budget of slips."""

from dataclasses import dataclass

from rapidfuzz.distance import OSA

from broadsheet.grading import entities, guards, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Fuzz, Verdict
from broadsheet.grading.names import Name, is_solid
from broadsheet.grading.typos import budget, same_given_name, slips
from broadsheet.grading.verdicts import accept, ask, reject
from broadsheet.grading.words import initials, words_of


@dataclass(frozen=True, slots=True)
class Fit:
    """How well typed words fit one accepted name."""

    name: Name
    edits: int
    matched: tuple[str, ...]
    """Words of the name that were typed, well or badly."""
    missing: tuple[str, ...]
    extra: tuple[str, ...]


def grade_text(compiled: CompiledKey, given: str) -> Verdict:
    """Grade a free-text answer."""
    words = words_of(given)
    key = " ".join(words)
    if not key:
        return _symbols(compiled, given)
    exact = _exactly(compiled, words, key)
    if exact is not None:
        return accept(exact, f"that is '{exact}'")
    stripped = guards.without_lead_ins(words)
    if stripped != words:
        words, key = stripped, " ".join(stripped)
        exact = _exactly(compiled, words, key)
        if exact is not None:
            return accept(exact, f"that is '{exact}'")
    listed = _listed(compiled, words, key)
    if listed is not None:
        return listed
    doubt = guards.no_answer(key) or guards.echo(words, compiled)
    if doubt:
        return reject(doubt)
    best = _best(compiled, words)
    if best is None:
        return reject("that is not an answer we have")
    return _judge(compiled, best, words, given)


def _symbols(compiled: CompiledKey, given: str) -> Verdict:
    """Grade an answer without letters or digits: right only where the key is the same symbols."""
    bare = "".join(given.split())
    if bare:
        for answer in compiled.answers:
            for text in answer.answer.names:
                if "".join(text.split()) == bare:
                    return accept(text, f"that is '{text}'")
    return (
        Verdict("reject", 0.0, 0, 0, None, "you gave no answer")
        if not bare
        else reject("that holds no word to compare")
    )


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


def _listed(compiled: CompiledKey, words: list[str], key: str) -> Verdict | None:
    """Look the answer up in the question's own lists of near misses and of right directions."""
    for name in compiled.reject:
        if _is(name, words, key, compiled.key.fuzz):
            return reject(f"'{name.text}' is close, but it is not the answer")
    for name in compiled.prompt_on:
        if _is(name, words, key, compiled.key.fuzz):
            return ask("right direction: can you be more specific?", None)
    return None


def _is(name: Name, words: list[str], key: str, fuzz: Fuzz) -> bool:
    if key == name.key or sorted(words) == sorted(name.words):
        return True
    solid = [word for word in words if is_solid(word)] or words
    if len(solid) != len(name.solid):
        return False
    return all(slips(mine, theirs, fuzz) is not None for mine, theirs in zip(solid, name.solid, strict=True))


def _best(compiled: CompiledKey, words: list[str]) -> Fit | None:
    """Return the fit with the most matched letters, then the fewest words missing, extra and slipped."""
    best: Fit | None = None
    best_rank: tuple[float, ...] = ()
    for answer in compiled.answers:
        for name in answer.names:
            fit = _fit(name, words, compiled.key.fuzz)
            if fit is None:
                continue
            rank = (
                -len(_solid(fit.missing, compiled)) - len(_solid(fit.extra, compiled)),
                len(fit.matched),
                -fit.edits,
            )
            if best is None or rank > best_rank:
                best, best_rank = fit, rank
    return best


def _solid(words: tuple[str, ...], compiled: CompiledKey) -> list[str]:
    """Return the words that count when they are missing or extra: not the question's, no honorific."""
    return [
        word
        for word in words
        if is_solid(word) and word not in compiled.question and word not in lexicon.HONORIFICS
    ]


def _fit(name: Name, words: list[str], fuzz: Fuzz) -> Fit | None:
    """Pair the typed words with the name's, equal ones first, then those within a few slips."""
    extra = [word for word in words if word not in name.words]
    missing = [word for word in name.words if word not in words]
    matched = [word for word in name.words if word in words]
    edits = 0
    for wanted in list(missing):
        near = [
            (count, word)
            for word in extra
            if (count := slips(word, wanted, fuzz)) is not None and not entities.distinct(word, wanted)
        ]
        if near:
            count, word = min(near)
            extra.remove(word)
            missing.remove(wanted)
            matched.append(wanted)
            edits += count
    if missing and extra and (count := _joined(extra, missing, fuzz)) is not None:
        matched += missing
        edits += count
        missing, extra = [], []
    elif missing and name.person and matched and extra:
        for wanted in list(missing):
            alike = next((word for word in extra if same_given_name(word, wanted)), None)
            if alike is not None:
                extra.remove(alike)
                missing.remove(wanted)
                matched.append(wanted)
    if not matched:
        return None
    return Fit(name, edits, tuple(matched), tuple(missing), tuple(extra))


def _joined(extra: list[str], missing: list[str], fuzz: Fuzz) -> int | None:
    """Compare what is left on both sides as one word, for words joined or split: "hua wei"."""
    mine, theirs = "".join(extra), "".join(missing)
    if mine == theirs:
        return 0
    if len(extra) == len(missing) or any(char.isdigit() for char in mine + theirs):
        return None
    allowed = min(budget(len(theirs), fuzz), 2)
    distance = OSA.distance(mine, theirs, score_cutoff=allowed)
    return distance if distance <= allowed else None


def _judge(compiled: CompiledKey, fit: Fit, words: list[str], given: str) -> Verdict:
    """Turn the best fit into a verdict."""
    name = fit.name.text
    missing, extra = _solid(fit.missing, compiled), _solid(fit.extra, compiled)
    if objection := guards.objection(given, words, fit.extra, fit.name.words):
        return reject(objection)
    solid_match = [word for word in fit.matched if is_solid(word)]
    if entities.distinct(" ".join(words), fit.name.key):
        return reject(f"that is another one than '{name}'")
    negated = any(word in lexicon.NEGATIONS for word in fit.missing)
    if not missing and not extra and (solid_match or not fit.missing) and not negated:
        return accept(name, _slip_note(fit), 1.0 if not fit.edits else 0.95)
    if not any(word.isalpha() for word in solid_match):
        return reject("that is not an answer we have")
    if any(word[0].isdigit() for word in missing) and not extra:
        return ask("which one? A number is missing", name)
    if any(word[0].isdigit() for word in (*missing, *extra)):
        return reject("a number differs")
    if not extra and solid_match:
        return _part(fit, missing)
    if not missing and solid_match:
        return _more(fit, extra)
    return reject("that is not an answer we have")


def _part(fit: Fit, missing: list[str]) -> Verdict:
    """Judge an answer that is a part of the name: a last name is enough, a first name is not."""
    name = fit.name
    if name.person:
        family = name.solid[0] if entities.family_first(name.solid[0]) else name.solid[-1]
        if family in fit.matched or len(fit.matched) >= 2:
            return accept(name.text, f"the last name of '{name.text}' is enough")
        return ask("which one? A first name alone is not enough", name.text)
    covered = sum(len(word) for word in fit.matched)
    if covered >= 2 * sum(len(word) for word in missing):
        return accept(name.text, f"enough of '{name.text}'", 0.9)
    return ask("that is a part of it: can you be more specific?", name.text)


def _more(fit: Fit, extra: list[str]) -> Verdict:
    """Judge an answer that says more than the name."""
    name = fit.name
    if len(extra) <= 3 and len(extra) <= 2 * len(name.solid) + 1:
        return accept(name.text, f"that holds '{name.text}'", 0.95)
    return reject("that says too much besides the answer")


def _slip_note(fit: Fit) -> str:
    name = fit.name.text
    if not fit.edits:
        return f"that is '{name}'"
    letters = "one letter" if fit.edits == 1 else f"{fit.edits} letters"
    return f"{letters} off '{name}', which is allowed for a word of its length"


def fits(compiled: CompiledKey, words: list[str]) -> list[str]:
    """Return, for the explanation, how the words fit each accepted name."""
    lines: list[str] = []
    for answer in compiled.answers:
        for name in answer.names:
            fit = _fit(name, words, compiled.key.fuzz)
            if fit is None:
                lines.append(f"{name.text}: no word in common")
                continue
            parts = [f"{fit.edits} letters off"] if fit.edits else []
            parts += [f"missing {' '.join(fit.missing)}"] if fit.missing else []
            parts += [f"besides {' '.join(fit.extra)}"] if fit.extra else []
            lines.append(f"{name.text}: {', '.join(parts) or 'the same words'}")
    return lines
