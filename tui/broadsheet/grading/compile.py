"""Answer keys compiled once per question: names, their words, numbers and dates, exact look-up tables."""

import re
from collections import Counter
from dataclasses import dataclass, field

from broadsheet.grading import entities, lexicon, places
from broadsheet.grading.asking import asks_for_person, asks_for_reason
from broadsheet.grading.families import shared_families
from broadsheet.grading.forms import name_forms
from broadsheet.grading.heard import spoken_forms
from broadsheet.grading.key_dates import date_language, date_of, written_order
from broadsheet.grading.key_words import KeyWords
from broadsheet.grading.model import Answer, AnswerKey
from broadsheet.grading.names import Name, accepted_forms, make_name
from broadsheet.grading.symbols import blood_group
from broadsheet.grading.words import raw_words, words_of
from broadsheet.language.dates import PartialDate
from broadsheet.language.numbers import Quantity, readings

_NEED_NO_TABLES = frozenset({"number", "date", "choice", "truefalse", "poll"})
TYPED_KINDS = frozenset({"text", "cloze", "number", "date"})
MOST_NAMES = 200
"""Names of one answer that are compiled; hand-made keys have a handful."""


@dataclass(frozen=True, slots=True)
class CompiledAnswer:
    """One right answer with everything that can be prepared before an answer is given."""

    answer: Answer
    names: tuple[Name, ...]
    """Names that are compared as words; one that is a number or a date is not among them."""
    quantities: tuple[tuple[str, Quantity], ...] = ()
    """A name and the number it is."""
    dates: tuple[tuple[str, PartialDate], ...] = ()
    """A name and the date it is."""
    rough: bool = False
    """Some name is a share that says of itself that it is rounded: "about 71%"."""


@dataclass(frozen=True, slots=True)
class CompiledKey:
    """A question's key, compiled."""

    key: AnswerKey
    answers: tuple[CompiledAnswer, ...]
    exact: dict[str, str]
    """Every folded form that is accepted as it stands -> the accepted name it stands for."""
    raw: dict[str, str]
    """Every name in lower case, spaces apart, but else as it is written -> the accepted name it stands for."""
    question: frozenset[str]
    """The question's words."""
    reject: tuple[Name, ...]
    prompt_on: tuple[Name, ...]
    numeric: bool = False
    """Some name is a number."""
    blood: frozenset[str] = frozenset()
    """Blood groups among the names."""
    dated: bool = False
    """Some name is a date."""
    date_language: str = "en"
    """The language whose order of day and month counts, by the question's own words where they settle it."""
    date_order: str = ""
    """The English in whose order the key writes its day; empty where a language is given, or nothing tells."""
    spelt: bool = False
    """The question asks for the letters of a word."""
    rough: bool = False
    """The question asks for a rough figure: "About how many …?"."""
    items: tuple["CompiledKey", ...] = field(default=())
    """For a set or an order, each item compiled as a question of its own."""
    described: bool = False
    """Some name says in ordinary words what it is: "faulty brakes"."""
    longest: int = 1
    """Words of the longest name of an item."""
    kinds: tuple[str, ...] = ()
    """For a set, the last words of names that several items share: "open" of the US and the French Open."""
    families: frozenset[str] = frozenset()
    """Family names of its people that do not tell them from others; beside the other items of a set they do."""
    others: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    """By first letter: long other names of what is no place, which may be misspelt, and the accepted name of each."""
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Names of a key that asks for a reason, each with its words; none where no name has several."""
    spoken: dict[str, str] = field(default_factory=dict)
    """How its foreign phrases sound -> the accepted name."""
    put: KeyWords = field(default=KeyWords((), frozenset()), compare=False)
    """Its words as answers may put them."""
    item_of: dict[str, int] = field(default_factory=dict)
    """Every folded form that is accepted as it stands -> the first item that goes by it."""


def compile_key(key: AnswerKey, *, ahead: bool = True) -> CompiledKey:
    """Compile an answer key; the result can be graded against any number of times.

    The first key of a process reads the tables too, so that no answer waits for them. Without `ahead` each is read
    by the first answer that needs it, 5 ms at most, and those that no answer needs take no memory (4 MB of a class's).
    """
    if ahead and key.kind not in _NEED_NO_TABLES:
        entities.read_tables()
        places.read_tables()
    return _compile(key, alone=True)


_ASKS_SPELLING = re.compile(
    r"\bhow\b.{0,40}\bspel(?:l|led|t)\b|\bspelling of\b|\bcorrect(?:ly)? spel(?:l|led|t|ling)\b|^spell\b",
    re.IGNORECASE,
)
"""A question for the letters of a word, of which none may be another."""


def _compile(key: AnswerKey, *, alone: bool) -> CompiledKey:
    question = frozenset((*words_of(key.prompt), *raw_words(key.prompt))) - lexicon.SMALL - lexicon.ARTICLES
    if "ies" in key.prompt:
        question |= {
            f"{word[:-3]}y" for word in question if word.endswith("ies")
        }  # "party" of "Which parties …?"
    answers = tuple(_answer(answer, key, question) for answer in key.answers)
    items: tuple[CompiledKey, ...] = ()
    if key.kind in {"set", "order"}:
        items = tuple(_compile(_item_key(key, answer), alone=False) for answer in key.answers)
    names = [name for answer in answers for name in answer.names]
    exact = accepted_forms(names, question, seats=alone and _ASKS_CAPITAL.search(key.prompt) is not None)
    same = {name.text: exact[name.key] for answer in answers for name in reversed(answer.names)}
    return CompiledKey(
        key=key,
        answers=answers,
        exact=exact,
        raw={raw_form(text): same.get(text, text) for answer in key.answers for text in answer.names},
        question=question,
        reject=tuple(make_name(text) for text in key.reject),
        prompt_on=tuple(make_name(text) for text in key.prompt_on),
        numeric=any(answer.quantities for answer in answers),
        blood=frozenset(
            group for answer in key.answers for text in answer.names if (group := blood_group(text))
        ),
        dated=any(answer.dates for answer in answers),
        date_language=date_language(key),
        date_order=written_order(key),
        spelt=_ASKS_SPELLING.search(key.prompt) is not None,
        rough=_ROUGH.search(key.prompt) is not None,
        items=items,
        described=any(name.described for answer in answers for name in answer.names),
        longest=max(
            (len(name.words) for item in items for one in item.answers for name in one.names), default=1
        ),
        kinds=_kinds(items),
        families=shared_families(names, question) if alone else frozenset(),
        others=_others(answers, exact),
        reasons=_reasons(key),
        spoken=spoken_forms(names, question),
        put=KeyWords(tuple(names), question),
        item_of={form: number for number in reversed(range(len(items))) for form in items[number].exact},
    )


_ASKS_CAPITAL = re.compile(
    r"^(?!.*\b(?:seat|former|old|new|first|second|largest|official|de facto|(?:legislat|execut|judic|administrat|constitut|commerc)\w+)\b)"
    r".*\bcapital\b",
    re.IGNORECASE | re.DOTALL,
)
"""A question for a country's capital, whichever of its seats is meant."""


def _reasons(key: AnswerKey) -> tuple[tuple[str, tuple[str, ...]], ...]:
    texts = [text for one in key.answers for text in one.names][:_MOST_REASONS]
    if not asks_for_reason(key.prompt) or not any(" " in text for text in texts):
        return ()
    return tuple((text, words) for text in texts if (words := tuple(words_of(text))))


_MOST_REASONS = 6


def _others(answers: tuple[CompiledAnswer, ...], exact: dict[str, str]) -> dict[str, list[tuple[str, str]]]:
    own = {form for one in answers for name in one.names for form in (name.key, name.joined)}
    places = {name.text for one in answers for name in one.names if entities.is_place(name.key)}
    found: dict[str, list[tuple[str, str]]] = {}
    for form, name in exact.items():
        if len(form) >= _LONG and form not in own and name not in places:
            found.setdefault(form[0], []).append((form, name))
    return found


_LONG = 7
"""Letters of a name within which a slip is no other name."""


def _kinds(items: tuple["CompiledKey", ...]) -> tuple[str, ...]:
    ends = Counter(
        end
        for item in items
        for end in {name.words[-1] for name in item.answers[0].names if len(name.words) > 1}
    )
    return tuple(
        end for end, count in ends.items() if count > 1 and (end in lexicon.KINDS or entities.common(end))
    )


def raw_form(text: str) -> str:
    """Return a text in lower case with single spaces, its marks kept: "-12" is not "12"."""
    return " ".join(text.casefold().split())


def _item_key(key: AnswerKey, answer: Answer) -> AnswerKey:
    return AnswerKey("text", (answer,), key.prompt, language=key.language, fuzz=key.fuzz)


def _answer(answer: Answer, key: AnswerKey, question: frozenset[str]) -> CompiledAnswer:
    names: list[Name] = []
    quantities: list[tuple[str, Quantity]] = []
    dates: list[tuple[str, PartialDate]] = []
    who = asks_for_person(key.prompt)
    for text in answer.names[:MOST_NAMES]:
        day = date_of(text, key) if key.kind in TYPED_KINDS else None
        found = _quantity(text, answer, key, question) if key.kind in TYPED_KINDS else ()
        if day is not None:
            dates.append((text, day))
        if day is None or (day.parts == ("year",) and day.span == 1):
            quantities += [(text, number) for number in found]
        if day is None and not found:
            names += [name for form in name_forms(text) if (name := make_name(form, text, who)).words]
    rough = any(number.measure == "percent" and _SAYS_ROUGH.match(text) for text, number in quantities)
    return CompiledAnswer(answer, tuple(dict.fromkeys(names)), tuple(quantities), tuple(dates), rough)


_SAYS_ROUGH = re.compile(r"\s*(?:~|(?:about|around|roughly|approximately|approx|some|ca)\b)", re.IGNORECASE)


_LABEL = re.compile(r"\d+[A-Z][A-Za-z]?")
_SURELY_ROMAN = re.compile(r"(?=.*[IVX])[IVXLCDM]{2,}")
_HOW_MANY = frozenset(
    {"many", "much", "number", "percentage", "percent", "far", "long", "old", "tall", "high", "big", "age"}
)


def _quantity(text: str, answer: Answer, key: AnswerKey, question: frozenset[str]) -> tuple[Quantity, ...]:
    """Read an answer as a number. Labels such as "5G" are words, however much they look like five grams."""
    if key.kind != "number" and _LABEL.fullmatch(text.strip()) and text.strip()[-1] not in "MBK":
        return ()
    whole = f"{text} {answer.unit}" if answer.unit and not re.search(r"[^\W\d]", text) else text
    found = readings(whole)
    if not found:
        return ()
    if key.kind != "number" and found[0].tail and not question & _HOW_MANY:
        return ()
    # "C" and "DC" are Roman numerals only where a number is asked for; "XLII" is nothing else.
    if key.kind != "number" and found[0].form == "roman" and not _SURELY_ROMAN.fullmatch(text.strip()):
        return ()
    # "9:15" may be a time of day, a span or a score; else the usual reading is what an author means.
    return found if ":" in text else found[:1]


_ROUGH = re.compile(
    r"\b(?:about|around|approx\.?|nearly) (?:how|what|which)\b|\b(?:roughly|approximately)\b", re.IGNORECASE
)
