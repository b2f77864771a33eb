"""Brings a table into its shape however much is wrong with it, so that lint can tell all of it and look at the rest."""

from collections.abc import Sequence
from typing import Any

from broadsheet.quiz.pack_checks import Finding
from broadsheet.quiz.pack_words import shape_finding
from broadsheet.quiz.positions import Path

MOST = 50
"""Wrong keys of one table that are told; after them it is given up."""


def repaired(shape: type, data: dict[str, Any], within: Path) -> tuple[Any, list[Finding]]:
    """Return `data` in its shape without what is wrong in it (None if that is hopeless), and what that was.

    `within` leads to the table in the pack. `data` is changed.
    """
    import msgspec

    found: list[Finding] = []
    for _ in range(MOST):
        try:
            return msgspec.convert(data, shape), found
        except msgspec.ValidationError as error:
            finding = shape_finding(str(error), within)
            removed = {one.path for one in found}
            if (*finding.path, finding.message.partition(" ")[0]) in removed:
                break  # it is only missing because its value was wrong
            found.append(finding)
            if "missing required" in str(error) or not _remove(data, finding.path[len(within) :]):
                break
    return None, found


def _remove(data: Any, path: Sequence[str | int]) -> bool:
    """Take what `path` leads to out of `data`; False where the way is lost."""
    try:
        for part in path[:-1]:
            data = data[part]
        del data[path[-1]]
    except (KeyError, IndexError, TypeError):
        return False
    return True
