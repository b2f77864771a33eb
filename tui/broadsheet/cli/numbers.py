"""Numbers as options take them, and a seed where none was given."""

import argparse


def fresh_seed() -> int:
    """Return a seed that nobody asked for."""
    import secrets

    return secrets.randbelow(2**31)


def positive(text: str) -> int:
    """Return a number from 1 up, for an option's type."""
    value = whole(text)
    if value < 1:
        raise argparse.ArgumentTypeError("give a number from 1 up")
    return value


def whole(text: str) -> int:
    """Return a whole number from 0 up of at most 18 digits, for an option's type."""
    if not text.isdecimal() or len(text) > 18:
        raise argparse.ArgumentTypeError(f"{text[:40]!r} is not a whole number from 0 up")
    return int(text)
