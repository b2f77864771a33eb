"""One thing that keys do on one screen, as the registry has it."""

import re
from dataclasses import dataclass
from typing import Literal

ScreenName = Literal[
    "app",
    "reader",
    "matrix",
    "export",
    "library",
    "packs",
    "quiz",
    "modes",
    "results",
    "scores",
    "curate",
    "edit",
    "host",
    "join",
    "help",
    "small",
]


@dataclass(frozen=True, slots=True)
class Key:
    """One thing that keys do on one screen."""

    screen: ScreenName
    action: str
    """The action that is run, in Textual's form: "step_fact(1)"."""
    keys: tuple[str, ...]
    """The keys that run it, in Textual's names."""
    label: str
    """Two or three words for footer and palette."""
    help: str
    """One sentence for the help screen and the palette."""
    shown: str = ""
    """The keys as people write them."""
    footer: int = 0
    """Rank in the footer, 1 first; 0 is left out. A narrow footer drops the highest numbers."""
    labels: tuple[tuple[str, str], ...] = ()
    """(state, label) for a key that does not do the same, or anything, in every state of its screen:
    the footer leaves it out in states not named here. Empty for a key that always counts."""
    priority: bool = False
    """Heard even while an answer is being typed."""

    @property
    def name(self) -> str:
        """The name by which settings call the action: its label in small letters, "next-fact"."""
        return "-".join(re.findall(r"\w+", self.label.lower()))

    @property
    def id(self) -> str:
        """The name among the actions of all screens: "reader.next-fact"."""
        return f"{self.screen}.{self.name}"
