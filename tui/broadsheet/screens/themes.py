"""Four themes of our own: night, paper, and both with the highest contrast.

Every pair of text and ground has a contrast of 4.5 or more (WCAG 2, AA); of 7 or more (AAA) in
black and white.
"""

from textual.theme import Theme

from broadsheet.screens.palette import GROUNDS

DARK = "broadsheet-night"
LIGHT = "broadsheet-paper"
NAMES = {"dark": DARK, "light": LIGHT, "black": "broadsheet-black", "white": "broadsheet-white"}
"""The themes as settings call them, in the order in which the theme key goes through them."""

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
_BLACK = {
    "dim": "#d0d0d0",
    "rule": "#8a8a8a",
    "agree": "#7dff7d",
    "differ": "#ffb38a",
    "single": "#9fd0ff",
    "name": "#bfe0ff",
    "number": "#ffe08a",
    "quotation": "#c8f0dc",
    "found": "#ffd75f",
    "claim-ground": "#ffff5f",
    "claim-text": "#000000",
}
_WHITE = {
    "dim": "#3a3a3a",
    "rule": "#6a6a6a",
    "agree": "#00560a",
    "differ": "#8a1500",
    "single": "#003a7a",
    "name": "#003a7a",
    "number": "#5a3a00",
    "quotation": "#00463a",
    "found": "#6a2f00",
    "claim-ground": "#1a1a1a",
    "claim-text": "#ffffff",
}
_LAYERS = {
    "dark": ("#1b1f26", "#242a33", "#f0c36d", "#8fb8e8"),
    "light": ("#f2ede2", "#e9e2d4", "#8a4a00", "#1f568f"),
    "black": ("#0a0a0a", "#1c1c1c", "#ffd75f", "#9fd0ff"),
    "white": ("#f4f4f4", "#e6e6e6", "#6a2f00", "#003a7a"),
}
"""Surface, panel, accent and primary colour of each."""
COLOURS = {"dark": _NIGHT, "light": _PAPER, "black": _BLACK, "white": _WHITE}

DEFAULTS = _NIGHT
"""What our own colour names mean under a theme that is not ours."""


def themes() -> list[Theme]:
    """Return the themes."""
    return [_theme(name) for name in NAMES]


def _theme(name: str) -> Theme:
    text, ground = GROUNDS[name]
    surface, panel, accent, primary = _LAYERS[name]
    colours = COLOURS[name]
    return Theme(
        name=NAMES[name],
        primary=primary,
        accent=accent,
        foreground=text,
        background=ground,
        surface=surface,
        panel=panel,
        success=colours["agree"],
        warning=accent,
        error=colours["differ"],
        dark=name in ("dark", "black"),
        variables=colours,
    )
