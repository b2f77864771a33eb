"""Join codes: short enough to type from a projector, too many to guess in a lesson."""

LETTERS = "ABCDEFGHJKLMNPQRSTUWXYZ23456789"
"""31 signs without I, O, V, 0 and 1, which are taken for one another, on paper or in big type."""
LENGTH = 6
"""Signs of a code: 31**6 is 8.9e8, so that ten guesses a minute find a room in an hour once in 1.5 million times."""
CODES = len(LETTERS) ** LENGTH
"""How many codes there are."""


def code_of(number: int) -> str:
    """Return the code for a number from 0 up; those from CODES up come round again."""
    signs = []
    for _ in range(LENGTH):
        number, at = divmod(number, len(LETTERS))
        signs.append(LETTERS[at])
    return "".join(signs)


def typed_code(text: str) -> str:
    """Return what a typed code means: capitals, without spaces and hyphens; empty where it can be none."""
    bare = "".join(sign for sign in text[:40].upper() if sign not in " -\t")
    return bare if len(bare) == LENGTH and all(sign in LETTERS for sign in bare) else ""
