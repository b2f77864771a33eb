"""What one run of the app works on, and everything slower that is made from it when asked for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from broadsheet.articles.model import Collection

if TYPE_CHECKING:
    from broadsheet.facts.find import Findings


def find_facts(collection: Collection) -> "Findings":
    """Return what the articles say; imports the finder, which no first frame waits for."""
    from broadsheet.facts.find import find

    return find(collection)


@dataclass
class Desk:
    """One collection and what is made from it; the slow properties are for `in_background`."""

    collection: Collection
    finder: Callable[[Collection], "Findings"] = field(default=find_facts)

    @cached_property
    def findings(self) -> "Findings":
        """The facts, found once."""
        return self.finder(self.collection)
