"""Turns a statement's verb round its subject, as a question needs it: "Nokia has signed" → "has Nokia signed"."""

from broadsheet.language.wordforms import base, codes

AUXILIARIES = frozenset("has had have is was are were will would can could may might must should".split())
LEFT_OUT = frozenset(
    "also then meanwhile however quickly already just still now even reportedly subsequently therefore".split()
)


def turned(group: str, subject: str, *, plural: bool = False) -> str | None:
    """Return the verb group turned round `subject`, or None where it cannot be done surely.

    ("has signed", "Nokia") gives "has Nokia signed"; ("revoked", "Google") "did Google revoke";
    ("pose", "they", plural) "do they pose". Negations are not turned.
    """
    words = [word for word in group.split() if word.lower() not in LEFT_OUT]
    if not words or any(word.lower() in ("not", "n't", "never") or word.endswith("n't") for word in words):
        return None
    first = words[0].lower()
    if first in AUXILIARIES and (len(words) > 1 or first in ("is", "was", "are", "were")):
        return " ".join([first, subject, *words[1:]])
    if len(words) != 1:
        return None
    its_codes, verb = codes(first), base(first)
    if "d" in its_codes and verb != first:
        return f"did {subject} {verb}"
    if "s" in its_codes and not plural:
        return f"does {subject} {verb}"
    if verb == first and plural and "b" in its_codes:
        return f"do {subject} {verb}"
    return None


def without_asides(group: str) -> str:
    """Return a verb group without "also" and the like, which point at other sentences."""
    return " ".join(word for word in group.split() if word.lower() not in LEFT_OUT)
