"""The weights that answers may have in Moodle: it takes nothing of a file that has others."""

FRACTIONS = (
    5, 10, 11.11111, 12.5, 14.28571, 16.66667, 20, 25, 30, 33.33333, 40, 50, 60, 66.66667, 70, 75, 80, 83.33333, 90, 100,
)  # fmt: skip
"""Percent of the marks that an answer may give or cost (Moodle's question_bank::fraction_options_full)."""

MOST = 20
"""Right answers that can share the marks: each has 5 percent at least, and together they must have 100."""


def shares(count: int) -> list[float]:
    """Return the weights in percent of so many right answers, from 1 to MOST, which come to 100.

    From 11 to 19 there is none that all could have, so some count 10 and the rest 5.
    """
    if count <= MOST // 2 or count == MOST:
        return [_nearest(100 / count)] * count
    return [10.0] * (MOST - count) + [5.0] * (2 * count - MOST)


def cost(percent: float) -> float:
    """Return the cost of a wrong answer nearest to this one; only where that is 0 may all be ticked for free."""
    return _nearest(percent) if percent > 0 else 0.0


def written(weight: float) -> str:
    """Return percent as Moodle writes them: five digits after the point at most."""
    return f"{round(weight, 5) + 0.0:.5f}".rstrip("0").rstrip(".")


def _nearest(percent: float) -> float:
    return float(min(FRACTIONS, key=lambda one: abs(one - percent)))
