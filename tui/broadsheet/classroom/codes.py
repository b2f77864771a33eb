"""Join codes: short enough to type from a projector, too many to guess in a lesson."""

LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""32 signs without I, O, 0 and 1, which are taken for one another."""
LENGTH = 6
"""Signs of a code: 32**6 is 1.07e9, so that ten guesses a minute for an hour find one room in 1.8 million."""


def code_of(number: int) -> str:
    """Return the code for a number from 0 up; those beyond 32**6 come round again."""
    signs = []
    for _ in range(LENGTH):
        number, at = divmod(number, len(LETTERS))
        signs.append(LETTERS[at])
    return "".join(signs)


def typed_code(text: str) -> str:
    """Return what a typed code means: capitals, without spaces and hyphens; empty where it can be none."""
    bare = "".join(sign for sign in text[:40].upper() if sign not in " -\t")
    return bare if len(bare) == LENGTH and all(sign in LETTERS for sign in bare) else ""
