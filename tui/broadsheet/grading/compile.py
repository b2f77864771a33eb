"""Answer keys compiled once per question: names, their words, numbers and dates, exact look-up tables."""

import re
from dataclasses import dataclass, field

from broadsheet.grading import lexicon
from broadsheet.grading.model import Answer, AnswerKey
from broadsheet.grading.words import initials, umlauts_written_out, words_of
from broadsheet.language.dates import PartialDate, parse_date
from broadsheet.language.numbers import Quantity, readings

TYPED_KINDS = frozenset({"text", "cloze", "number", "date"})
MOST_NAMES = 200
"""Names of one answer that are compiled; hand-made keys have a handful."""


@dataclass(frozen=True, slots=True)
class Name:
    """One accepted name, ready to be compared."""

    text: str
    words: tuple[str, ...]
    solid: tuple[str, ...]
    """Words that say which one is meant: no honorific, company suffix, small or generic word."""
    key: str
    joined: str
    person: bool
    """Looks like the full name of a person: two to four capitalised words."""


@dataclass(frozen=True, slots=True)
class CompiledAnswer:
    """One right answer with everything that can be prepared before an answer is given."""

    answer: Answer
    names: tuple[Name, ...]
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[PartialDate, ...] = ()


@dataclass(frozen=True, slots=True)
class CompiledKey:
    """A question's key, compiled."""

    key: AnswerKey
    answers: tuple[CompiledAnswer, ...]
    exact: dict[str, str]
    """Every folded form that is accepted as it stands -> the accepted name it stands for."""
    question: frozenset[str]
    """The question's words."""
    reject: tuple[Name, ...]
    prompt_on: tuple[Name, ...]
    items: tuple["CompiledKey", ...] = field(default=())
    """For a set or an order, each item compiled as a question of its own."""


def compile_key(key: AnswerKey) -> CompiledKey:
    """Compile an answer key; the result can be graded against any number of times."""
    question = frozenset(words_of(key.prompt)) - lexicon.SMALL if key.prompt else frozenset()
    answers = tuple(_answer(answer, key) for answer in key.answers)
    items: tuple[CompiledKey, ...] = ()
    if key.kind in {"set", "order"}:
        items = tuple(compile_key(_item_key(key, answer)) for answer in key.answers)
    return CompiledKey(
        key=key,
        answers=answers,
        exact=_exact(answers),
        question=question,
        reject=tuple(_name(text) for text in key.reject),
        prompt_on=tuple(_name(text) for text in key.prompt_on),
        items=items,
    )


def _item_key(key: AnswerKey, answer: Answer) -> AnswerKey:
    return AnswerKey("text", (answer,), key.prompt, language=key.language, fuzz=key.fuzz)


def _answer(answer: Answer, key: AnswerKey) -> CompiledAnswer:
    names: list[Name] = []
    for text in answer.names[:MOST_NAMES]:
        for form in _forms(text):
            name = _name(form, text)
            if name.words and name not in names:
                names.append(name)
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[PartialDate, ...] = ()
    if key.kind in TYPED_KINDS:
        quantities = tuple(q for text in answer.names if (q := _quantity(text, answer, key)) is not None)
        dates = tuple(d for text in answer.names if (d := _date(text, quantities, key)) is not None)
    return CompiledAnswer(answer, tuple(names), quantities, dates)


_LABEL = re.compile(r"\d+[A-Z][A-Za-z]?")


def _quantity(text: str, answer: Answer, key: AnswerKey) -> Quantity | None:
    """Read an answer as a number. Labels such as "5G" are words, however much they look like five grams."""
    if key.kind != "number" and _LABEL.fullmatch(text.strip()) and text.strip()[-1] not in "MBK":
        return None
    whole = f"{text} {answer.unit}" if answer.unit and not re.search(r"[^\W\d]", text) else text
    found = readings(whole)
    if not found or (key.kind == "text" and len(found[0].tail.split()) > 2):
        return None
    return found[0]


def _date(text: str, quantities: tuple[Quantity, ...], key: AnswerKey) -> PartialDate | None:
    found = parse_date(text, key.language)
    if not found or key.kind == "number":
        return None
    reading = found[0]
    if key.kind == "date":
        return reading
    # In free text a date is what no bare number is: it has a month, a decade or an era, or it is a year.
    if reading.month is not None and (reading.day is not None or reading.year is not None):
        return reading
    if reading.span > 1 or (reading.year is not None and reading.year < 0):
        return reading
    return reading if reading.year is not None and 1000 <= reading.year <= 2100 and quantities else None


_BRACKETS = re.compile(r"[(\[][^()\[\]]*[)\]]")
_BRACKET_MARKS = re.compile(r"[()\[\]]")


def _forms(text: str) -> list[str]:
    """Return the ways of writing one name: brackets kept or left out, umlauts written out."""
    forms = [text]
    if _BRACKETS.search(text):
        outside = _BRACKETS.sub(" ", text)
        forms += [outside, _BRACKET_MARKS.sub("", text)]
        inside = " ".join(match[0][1:-1] for match in _BRACKETS.finditer(text))
        if inside.isupper() and len(inside) > 1 and inside.casefold() == initials(words_of(outside)):
            forms.append(inside)
    written_out = umlauts_written_out(text)
    if written_out != text.casefold() and any(char in "äöüåø" for char in text.casefold()):
        forms.append(written_out)
    return forms


_CAPITAL_WORD = re.compile(r"[^\W\d_a-z][\w'’.-]*")


def _name(form: str, text: str | None = None) -> Name:
    words = tuple(words_of(form))
    solid = tuple(word for word in words if is_solid(word)) or words
    raw = [part for part in form.split() if part.casefold() not in lexicon.SMALL]
    named = [part for part in raw if _CAPITAL_WORD.fullmatch(part.strip(",\"'"))]
    person = (
        2 <= len(solid) <= 4
        and len(named) == len(raw)
        and not set(words) & lexicon.GENERIC
        and not set(words) & lexicon.COMPANY
    )
    return Name(
        form if text is None else text,
        words,
        solid,
        " ".join(words),
        "".join(words),
        person and not any(w.isdigit() for w in words),
    )


def is_solid(word: str) -> bool:
    """Say whether a word tells which one is meant."""
    return not (
        word in lexicon.SMALL
        or word in lexicon.GENERIC
        or word in lexicon.HONORIFICS
        or word in lexicon.COMPANY
    )


def _exact(answers: tuple[CompiledAnswer, ...]) -> dict[str, str]:
    """Every form that is right as it stands: in order, sorted, joined, without trimmings, as an acronym."""
    table: dict[str, str] = {}
    for answer in answers:
        for name in answer.names:
            for form in (name.key, name.joined, " ".join(sorted(name.words)), " ".join(name.solid)):
                if form:
                    table.setdefault(form, name.text)
    for answer in answers:
        for name in answer.names:
            capitals = [word for word in name.words if word not in lexicon.SMALL]
            for short in {initials(list(name.words)), initials(capitals), initials(list(name.solid))}:
                if len(short) >= 3 and not short.isdigit():
                    table.setdefault(short, name.text)
    return table
