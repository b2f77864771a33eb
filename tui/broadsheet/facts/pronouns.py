"""Whether "he" or "she" can mean somebody, by a given name that only men or only women have."""

from broadsheet.facts.gazetteer import is_family_name_first
from broadsheet.language.names import sex_of

_SEXES = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f"}


def may_mean(pronoun: str, name: str) -> bool:
    """Say whether a pronoun may stand for the person of a full name; True where the given name tells nothing.

    Of five quotations that readers found given to another on stories after real news, two were a woman's
    ("she said") and given to the man whom the story is about.
    """
    sex = _SEXES.get(pronoun.lower())
    given, space, _ = name.partition(" ")
    return sex is None or not space or is_family_name_first(given) or sex_of(given) in ("", sex)
