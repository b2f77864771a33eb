"""Two themes of our own, night and paper; every pair of text and ground has a contrast of 4.5 or more."""

from textual.theme import Theme

DARK = "broadsheet-night"
LIGHT = "broadsheet-paper"

_NIGHT = {
    "dim": "#9aa3b2",
    "rule": "#3a414d",
    "agree": "#9ccf8f",
    "differ": "#ff9e7a",
    "single": "#8fb8e8",
    "name": "#b7cdf0",
    "number": "#d9c48f",
    "quotation": "#b9d3c6",
    "found": "#f0c36d",
    "claim-ground": "#3d3520",
    "claim-text": "#ffe2a0",
}
_PAPER = {
    "dim": "#5d5a52",
    "rule": "#c9c2b4",
    "agree": "#2c6a2f",
    "differ": "#a8341a",
    "single": "#1f568f",
    "name": "#1f4a80",
    "number": "#7a5200",
    "quotation": "#2f5a49",
    "found": "#8a4a00",
    "claim-ground": "#f6e3a6",
    "claim-text": "#2b2100",
}

DEFAULTS = _NIGHT
"""What our own colour names mean under a theme that is not ours."""


def themes() -> tuple[Theme, Theme]:
    """Return the dark and the light theme."""
    night = Theme(
        name=DARK,
        primary="#8fb8e8",
        accent="#f0c36d",
        foreground="#e3e6eb",
        background="#14171c",
        surface="#1b1f26",
        panel="#242a33",
        success=_NIGHT["agree"],
        warning="#f0c36d",
        error=_NIGHT["differ"],
        dark=True,
        variables=_NIGHT,
    )
    paper = Theme(
        name=LIGHT,
        primary="#1f568f",
        accent="#8a4a00",
        foreground="#23262b",
        background="#faf7f0",
        surface="#f2ede2",
        panel="#e9e2d4",
        success=_PAPER["agree"],
        warning="#8a4a00",
        error=_PAPER["differ"],
        dark=False,
        variables=_PAPER,
    )
    return night, paper
