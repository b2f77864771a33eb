"""Under which other names an answer is right: countries, people, numbers, dates, companies."""

import re
from datetime import date
from functools import cache

from broadsheet.facts.gazetteer import country_of, is_family_name_first, surface_forms
from broadsheet.facts.quantity_values import number_of
from broadsheet.grading.model import Answer
from broadsheet.quiz.dates import MONTHS

_SUFFIX = re.compile(
    r",?\s+(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LLP|PLC|Plc|AG|Group|Holdings|Co|Company|PJSC)\.?$"
)
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split()


_PARTICLES = frozenset(
    "de van von der den ter ten da di del della du le la los bin ibn al el dos das zu zur".split()
)
"""What a family name may begin with: "De Wachter"."""
LONGEST_GIVEN = 7
"""Letters of a Chinese or Korean given name written as one word: "Jinping", "Zhengfei"."""


_GIVEN_LAST = re.compile(r"[A-Z][a-z]+-[a-z]+")
"""A Chinese or Korean given name of two syllables, which stands behind the family's."""
_REGNAL = re.compile(r"[IVX]+")


def person(name: str) -> Answer:
    """Return a person's answer: the full name, and the family name alone."""
    words = name.split()
    if len(words) < 2:
        return Answer(name)
    if len(words) == 2 and all(map(is_family_name_first, words)):
        return Answer(name, (words[1], words[0]))  # "Tong Zhao": either may be the family's
    if len(words) > 2 and _GIVEN_LAST.fullmatch(words[-1]):
        return Answer(name, (words[-2], " ".join(words[:-1]), " ".join(words[-2:])))  # "Charles Wong Kit-lun"
    if not is_family_name_first(words[0]):
        first = len(words) - 1
        if _REGNAL.fullmatch(words[-1]):
            return Answer(name)  # "VI" is no family's name
        while first > 1 and words[first - 1].casefold() in _PARTICLES:
            first -= 1
        return Answer(name, tuple(dict.fromkeys((" ".join(words[first:]), words[-1]))))
    if len(words) == 2 and len(words[1]) > LONGEST_GIVEN and "-" not in words[1]:
        return Answer(
            name, (words[-1],)
        )  # "Lai Mohammed": no given name that stands after a family's is so long
    return Answer(name, (words[0],))


TERRITORIES = frozenset(
    """Hong Kong;Macau;Puerto Rico;Greenland;Gibraltar;Bermuda;Guam;New Caledonia;French Polynesia;Réunion;Martinique;Guadeloupe
    ;Cayman Islands;Falkland Islands;Isle of Man;Jersey;Guernsey;Faroe Islands;Aruba;Curaçao;American Samoa;Palestinian Territories
    ;French Guiana;Mayotte;Åland Islands;British Virgin Islands;U.S. Virgin Islands;Northern Mariana Islands""".replace(
        "\n    ", ""
    ).split(";")
)
"""What the table of countries has besides countries."""


def place(name: str) -> Answer:
    """Return a place's answer; a country under all its names, a seat of government for its country too."""
    country = country_of(name)
    if country is None:
        return Answer(name)
    if name == country.name:
        return Answer(country.name, tuple(form for form in country.aliases if form not in _OF_OLD))
    return Answer(name)


_OF_OLD = frozenset(
    {
        "West Germany",
        "Soviet Union",
        "USSR",
        "U.S.S.R.",
        "European Community",
        "EC",
        "EEC",
        "Zaire",
        "Ceylon",
        "Persia",
    }
)
"""Names of a country in another time, which no question of today's is answered with."""


@cache
def demonyms(name: str) -> frozenset[str]:
    """Return the words for a country's people and things: "Croatian", "Croatians"; empty for other names."""
    country = country_of(name)
    if country is None:
        return frozenset()
    return frozenset(
        form
        for form, (meaning, kind) in surface_forms().items()
        if kind in ("adjective", "people") and meaning == country.name
    )


def government(seat: str) -> Answer:
    """Return the answer for a seat of government that stands for its country: either is right."""
    country = country_of(seat)
    if country is None:
        return Answer(seat)
    known = place(country.name)
    return known if seat == country.name else Answer(known.text, tuple(dict.fromkeys((seat, *known.aliases))))


def organisation(name: str) -> Answer:
    """Return an organisation's answer, with and without its legal form."""
    short = _SUFFIX.sub("", name)
    country = country_of(name)
    if country is not None and country.name == name:
        return place(name)
    forms = surface_forms()
    known = forms.get(name)
    if known is not None and known[1] == "bloc":  # "UN" is the United Nations
        same = [form for form, meaning in forms.items() if meaning == known]
        return Answer(
            name, tuple(form for form in dict.fromkeys(same) if form != name and form not in _OF_OLD)
        )
    letters = name.split()[0]
    own = (
        letters.isupper() and len(letters) > FEW_LETTERS and letters not in forms
    )  # "UAE Space Agency" is no UAE
    initials = [letters] if " " in name and own else []  # "NHK Television"
    last = name.split()[-1]
    if (
        short == name
        and " " in name
        and last.isupper()
        and len(last) > FEW_LETTERS
        and country_of(last) is None
    ):
        initials = [*initials, last]  # "Northumberland NFU"
    others = dict.fromkeys((short, *initials, *_of_united(name)))
    return Answer(name, tuple(form for form in others if form != name))


FEW_LETTERS = 2
_UNITED = (("United Nations ", ("UN ", "U.N. ")), ("United States ", ("US ", "U.S. ")))
"""How bodies of the two begin in full and in short."""


def _of_united(name: str) -> list[str]:
    """Return the other forms of "UN Security Council": "United Nations Security Council"."""
    for full, short in _UNITED:
        for begin in (full, *short):
            if name.startswith(begin):
                return [f"{other}{name[len(begin) :]}" for other in (full, *short) if other != begin]
    return []


def number(text: str) -> Answer:
    """Return a number's answer: as written, in digits and in words, a hedge optional."""
    bare = re.sub(
        r"^(?:more than|at least|less than|fewer than|about|around|over|nearly|almost|up to|some)\s+",
        "",
        text,
    )
    bare = re.sub(r"(?<=\d)-(?=(?:thousand|million|billion|trillion)\b)", " ", bare)
    value = number_of(bare.lower())
    aliases = [bare] if bare != text else []
    if value is not None and value == int(value):
        digits = str(int(value))
        aliases += [form for form in (digits, _WORDS[int(value)] if 0 <= value < len(_WORDS) else "") if form]
    return Answer(text, tuple(dict.fromkeys(alias for alias in aliases if alias != text)))


def day(text: str, iso: str) -> Answer:
    """Return a date's answer: as written, and in full where it was resolved ("2019-05-15")."""
    match = re.fullmatch(r"(\d{4})-(\d{2})(?:-(\d{2}))?", iso)
    weekday = re.match(r"(\w+day) (?:morning|afternoon|evening|night)$", text)
    if not match:
        return Answer(text, (weekday[1],) if weekday else ())
    month = MONTHS[int(match[2]) - 1]
    if match[3] is None:
        return Answer(text, tuple(form for form in (f"{month} {match[1]}", month) if form != text))
    value = date.fromisoformat(iso)
    forms: tuple[str, ...] = (
        f"{month} {value.day}, {value.year}",
        f"{value.day} {month} {value.year}",
        f"{month} {value.day}",
    )
    forms = (*forms, weekday[1]) if weekday else forms
    return Answer(text, tuple(form for form in forms if form != text))


def of_type(kind: str, name: str) -> Answer:
    """Return the answer for a name by its mention type or claim type."""
    makers = {"person": person, "place": place, "org": organisation, "number": number}
    return makers.get(kind, Answer)(name)
