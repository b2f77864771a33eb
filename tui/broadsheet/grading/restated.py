"""An answer as a whole sentence that says the question again: "the capital of Mongolia is Ulan Bator"."""

import re

from broadsheet.grading import lexicon
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.words import LONGEST, words_of

_IS = re.compile(
    r"(\S.*?)\s(?:is|was|are|were|is called|was called|would be|must be)\s+(\S.*)", re.IGNORECASE | re.DOTALL
)
_SAID = lexicon.SMALL | lexicon.LEADING_WORDS - lexicon.NEGATIONS - lexicon.HEDGES


def after_question(compiled: CompiledKey, given: str) -> str | None:
    """Return what is said behind "is" where all before it is the question's; None where that says something of its own."""
    match = _IS.fullmatch(given[:LONGEST].strip())
    if match is None:
        return None
    words = words_of(match[1])
    if compiled.question.isdisjoint(words) or not (compiled.question | _SAID).issuperset(words):
        return None
    return match[2]


def after_article(given: str) -> str | None:
    """Return what follows the article of another language: "die Süddeutsche"; None where none stands before it."""
    match = _ARTICLE.fullmatch(given[:LONGEST].strip())
    return None if match is None else match[1] or match[2]


_ARTICLE = re.compile(
    r"(?:der|die|das|le|la|les|el|los|las|il|lo|gli|het|o|os)\s+(\S.*)|l[’'](\w.*)", re.IGNORECASE | re.DOTALL
)
