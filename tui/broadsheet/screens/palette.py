"""The colours of the themes, without Textual, so that the first frame has them too."""

GROUNDS = {
    "dark": ("#e3e6eb", "#14171c"),
    "light": ("#23262b", "#faf7f0"),
    "black": ("#ffffff", "#000000"),
    "white": ("#000000", "#ffffff"),
}
"""Text and ground of each theme."""
