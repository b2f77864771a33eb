"""A place with the area that it lies in, "LA, USA", and the area alone, which asks for more."""

from broadsheet.grading import entities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.exact import exactly
from broadsheet.grading.fit import best_fit
from broadsheet.grading.model import Verdict
from broadsheet.grading.places import lies_in
from broadsheet.grading.verdicts import ask
from broadsheet.grading.words import words_of


def with_its_country(compiled: CompiledKey, given: str) -> str | None:
    """Return the place that is named before a comma and the area that it lies in: "LA, USA"."""
    head, _, area = given.partition(",")
    words = words_of(head)
    name = exactly(compiled, words, " ".join(words))
    if name is None and (fit := best_fit(compiled, words)) is not None and not fit.missing and not fit.extra:
        name = fit.name.text  # "Beiruit, Lebanon"
    return name if name and lies_in(entities.key_of(name), entities.key_of(area)) else None


def where_it_lies(compiled: CompiledKey, area: str) -> Verdict | None:
    """Ask for more where only the country or state was given in which the place lies: "California"."""
    if not entities.is_place(area):
        return None
    for answer in compiled.answers:
        for name in answer.names:
            if lies_in(name.key, area):
                return ask("where there?", name.text)
    return None
