"""A long word within a sentence that can be nothing but the answer, misspelt: "photosynthisis"."""

from broadsheet.grading import entities, person_names
from broadsheet.grading.fit import Fit
from broadsheet.grading.typos import slips

_OF_PLANTS = frozenset(
    "shoot shoots leaf leaves leafs stem stems bark root roots seed seeds twig twigs".split()
)
"""Parts of a plant, beside which a shorter word tells too: "bambo shoots"."""


def surely_misspelt(fit: Fit, words: list[str]) -> bool:
    """Say whether a long word within a sentence can be nothing but the answer misspelt: "photosynthisis"."""
    wanted = fit.name.solid[0]
    if fit.edits > 1 or (len(wanted) < 7 and not (len(wanted) > 5 and _OF_PLANTS.issuperset(fit.extra))):
        return False
    typed = [word for word in words if word not in fit.name.words and slips(word, wanted) is not None]
    return not any(
        entities.ordinary(word) or entities.known(word) or person_names.person_name(word) for word in typed
    )
