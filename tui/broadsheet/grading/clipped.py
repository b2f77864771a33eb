"""A list of items that were all clipped: "eng fra ire", "fly, back, breast, free"."""

from collections.abc import Sequence

from broadsheet.grading.compile import CompiledKey

_SHORTEST, _FEWEST = 3, 3
"""Letters of a clipped item, and how many such items show that they were clipped on purpose."""


def clipped_items(items: Sequence[CompiledKey], words: Sequence[str]) -> list[tuple[str, int | None]]:
    """Return each word with the one item that begins or ends so; nothing unless every word is such a one."""
    if len(words) < _FEWEST or any(len(word) < _SHORTEST or not word.isalpha() for word in words):
        return []
    found: list[tuple[str, int | None]] = []
    for word in words:
        meant = [
            number
            for number, item in enumerate(items)
            if any(
                part.startswith(word) or part.endswith(word)
                for answer in item.answers
                for name in answer.names
                for part in name.words
            )
        ]
        if len(meant) != 1 or meant[0] in {item for _, item in found}:
            return []
        found.append((word, meant[0]))
    return found
