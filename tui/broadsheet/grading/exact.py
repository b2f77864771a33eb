"""Answers that need no comparing word by word: symbols, and names to the letter."""

from broadsheet.grading import entities, guards, lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.model import Verdict
from broadsheet.grading.names import in_any_order
from broadsheet.grading.symbols import SIGNS_OF_MONEY, blood_group
from broadsheet.grading.verdicts import accept, ask, reject
from broadsheet.grading.words import initials, words_of
from broadsheet.language import dictionary


def as_it_stands(compiled: CompiledKey, given: str, words: list[str], key: str) -> Verdict | None:
    """Grade an answer that needs no comparing word by word: symbols, or a name to the letter."""
    if (unit := compiled.exact.get(_SIGNS_OF_UNITS.get(given.strip(), ""))) is not None:
        return accept(unit, f"that is the sign of '{unit}'")
    if compiled.blood and (group := blood_group(given)) is not None:
        return _blood(compiled, group)
    if not key:
        return _symbols(compiled, given)
    if guards.asked_short_form(key, compiled):
        return reject("that only repeats the question")
    exact = exactly(compiled, words, key)
    if exact is None:
        return None
    if (
        guards.asks_every_word(compiled)
        and 1 < len(words) < len(wanted := words_of(exact))
        and "".join(words) != "".join(wanted)
    ):
        if initials(wanted) not in compiled.question:
            return accept(exact, f"that is '{exact}'")
        return ask("what does each letter stand for?", exact)
    if key in compiled.families:
        return ask("which one of the family?", exact)
    if guards.shared_name(key, exact):
        return ask("which of those of the name?", exact)
    return accept(exact, f"that is '{exact}'")


_SIGNS_OF_UNITS = {"\u03a9": "ohm", "\u2126": "ohm"}
"""Signs of units that are letters of another alphabet."""


def _blood(compiled: CompiledKey, group: str) -> Verdict:
    """Grade a blood group, whose sign is no mark to be dropped: "O-"."""
    if group not in compiled.blood:
        return reject("that is another blood group")
    name = compiled.answers[0].answer.text
    return accept(name, f"that is '{name}'")


def _symbols(compiled: CompiledKey, given: str) -> Verdict:
    """Grade an answer without letters or digits: right only where the key is the same symbols, or their name."""
    bare = "".join(given.split())
    if not bare:
        return Verdict("reject", 0.0, 0, 0, None, "you gave no answer")
    for name in SIGNS_OF_MONEY.get(bare.strip("\"'“”‘’().!?…"), ()):
        if (found := compiled.exact.get(name)) is not None:
            return accept(found, f"'{bare}' is the sign of '{found}'")
    for answer in compiled.answers:
        for text in answer.answer.names:
            if "".join(text.split()) == bare:
                return accept(text, f"that is '{text}'")
    return reject("that holds no word to compare")


def exactly(compiled: CompiledKey, words: list[str], key: str) -> str | None:
    """Return the name that the folded words are to the letter, joined, in any order, or as its initials."""
    table = compiled.exact
    found = table.get(key)
    if found is None and "0" in key and len(key) < 8:
        found = table.get(key.replace("0", "o"))  # "c02"
    if found is None and len(words) == 2 and words[0] in _FOREIGN_ARTICLES:
        found = table.get(words[1])  # "der Rhein"
    if found is None and len(words) > 1:
        found = table.get("".join(words)) or table.get(in_any_order(words))
        if found is not None and turned_round(words, words_of(found)):
            return None
        if found is None and words[-1] in _NUMERALS:  # "space x"
            found = table.get("".join((*words[:-1], _NUMERALS[words[-1]])))
        if found is None:
            short = initials([word for word in words if word not in lexicon.SMALL])
            if (
                len(short) > 2
                and (name := table.get(short)) is not None
                and name.replace(".", "").casefold() == short
            ):
                found = name
    return found


def without_size(compiled: CompiledKey, words: list[str]) -> str | None:
    """Return the thing that is named after a word that only says how great it was: "a massive quake"."""
    at = next((at for at, word in enumerate(words) if word not in HOW_GREAT), 0)
    exact = compiled.exact.get(" ".join(words[at:]))
    whole = " ".join(words[at - 1 :])
    if (
        exact is None
        or entities.known(whole)
        or entities.also_called(whole)
        or dictionary.kinds(whole) is not None
    ):
        return None  # "big apple", "great bear"
    if exact.islower():
        return exact
    titled = not compiled.question.isdisjoint(_OF_THEIR_OWN)
    return exact if len(words) == at + 1 and entities.ordinary(exact.casefold()) and not titled else None


_OF_THEIR_OWN = frozenset(
    (
        "band film movie novel book song album team series opera musical painting magazine newspaper sitcom group company brand "
        "show play game club"
    ).split()
)
"""In a question, what may have such a word in its name: "Massive Attack"."""


HOW_GREAT = frozenset(
    (
        "massive huge enormous giant gigantic tremendous devastating violent severe terrible horrible big large major powerful "
        "strong bad awful nasty really very"
    ).split()
)


_ORDERING = frozenset("until till before after than without over under".split())
"""Words between two sides of a saying, which is another one with its sides exchanged."""


def turned_round(words: list[str], wanted: list[str]) -> bool:
    """Say whether an answer has the words of a saying on the other sides of the word that orders them, or figures in another order."""
    if len(words) > 1 and all(map(str.isdecimal, words)):
        return words != wanted
    at = next((i for i, word in enumerate(words) if word in _ORDERING), None)
    its = next((i for i, word in enumerate(wanted) if word in _ORDERING), None)
    if at is None or its is None or not 0 < its < len(wanted) - 1:
        return False
    return bool(set(words[:at]) & set(wanted[its + 1 :])) and bool(set(words[at + 1 :]) & set(wanted[:its]))


_NUMERALS = {"1": "i", "5": "v", "6": "vi", "10": "x"}
"""What `words_of` takes for a Roman numeral at the end."""


_FOREIGN_ARTICLES = frozenset("der die das le la les el los las il lo gli het".split())
