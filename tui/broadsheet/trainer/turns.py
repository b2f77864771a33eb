"""The askings of a drill one after the other, and whose turn each is."""

from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.trainer.asking import Asking
from broadsheet.trainer.play import Rules


@dataclass(slots=True)
class Turn(Asking):
    """One asking in a drill."""

    team: str | None = None
    flagged: bool = False
    shown: bool = False
    """It was there to be read, so its time runs."""


def whose_turn(rules: Rules, turns: Sequence[Turn]) -> tuple[str | None, bool]:
    """Return the team that is next (None without teams), and whether the drill is lost for all."""
    missed: dict[str | None, int] = {}
    for turn in turns:
        missed[turn.team] = missed.get(turn.team, 0) + turn.missed
    names: tuple[str | None, ...] = rules.teams or (None,)
    left = [name for name in names if rules.lives is None or missed.get(name, 0) < rules.lives]
    if not left:
        return None, True
    if not turns or turns[-1].team not in names:
        return left[0], False
    after = names.index(turns[-1].team) + 1
    order = (*names[after:], *names[:after])
    return next(name for name in order if name in left), False
