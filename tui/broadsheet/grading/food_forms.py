"""Food in a list told with how it comes, or with the ending of another tongue: "tomato sauce", "basilico"."""

from broadsheet.grading import entities, person_names
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.recognised import Recognised, place_of


def by_form(compiled: CompiledKey, found: Recognised) -> None:
    """Take a food for the one item still missing that is told with how it comes: "tomato sauce", "basilico".

    Only beside right items; the latter is the item with the ending of another tongue, and no word or name of its own.
    """
    food = not compiled.question.isdisjoint(_OF_FOOD)
    for piece in list(found.wrong):
        head, _, form = piece.rpartition(" ")
        meant = [
            number
            for number, one in enumerate(compiled.items)
            if number not in found.items
            and any(
                (food and head in (name.key, f"{name.key}s", f"{name.key}es") and form in _COMES_AS)
                or (not head and _with_an_ending(piece, name.key))
                for name in one.answers[0].names
            )
        ]
        if len(meant) == 1:
            found.order[place_of(found, piece)] = meant[0]
            found.items[meant[0]] = found.wrong.pop(piece)


_OF_FOOD = frozenset(
    (
        "ingredient ingredients topping toppings filling fillings dish salad pizza sauce soup stew sandwich cocktail drink dressing "
        "recipe cake dessert pie pasta curry marinade seasoning food foods"
    ).split()
)
_COMES_AS = frozenset(
    "sauce paste puree juice cheese meat leaf leaves slice slices clove cloves sprig sprigs wedge wedges chunks pieces halves zest".split()
)
"""In what form a food comes into a dish; "oil", "milk" and "butter" make another of it."""


def _with_an_ending(piece: str, key: str) -> bool:
    """Say whether a word is an item's with one to three letters more, the last a vowel, and nothing else that is known."""
    if (
        len(key) < _LONG_ENOUGH
        or not piece.startswith(key)
        or not 0 < len(piece) - len(key) < _ENDING_TOO_LONG
    ):
        return False
    return piece[-1] in "aeio" and not (
        entities.ordinary(piece) or entities.known(piece) or person_names.person_name(piece)
    )


_LONG_ENOUGH, _ENDING_TOO_LONG = 5, 4
