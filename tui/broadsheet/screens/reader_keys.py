"""The reader's keys for columns, searching, highlights and what is opened from there."""

from broadsheet.screens.key import Key


def _key(action: str, keys: tuple[str, ...], label: str, told: str, shown: str, footer: int = 0) -> Key:
    return Key("reader", action, keys, label, told, shown, footer)


READER_KEYS: tuple[Key, ...] = (
    _key("matrix", ("m",), "Claims", "See every claim in one table: facts down, accounts across.", "m", 4),
    _key(
        "one_account",
        ("o",),
        "Only this one",
        "See what this account alone says, and what it leaves out.",
        "o",
    ),
    _key(
        "ask_fact",
        ("q",),
        "Quiz on this fact",
        "Answer questions on the fact in focus, with the articles open.",
        "q",
    ),
    _key("open_other", ("O",), "Other articles", "Open another collection.", "O"),
    _key("step_paragraph(1)", ("right_curly_bracket",), "Next paragraph", "Go to the next paragraph.", "}"),
    _key(
        "step_paragraph(-1)", ("left_curly_bracket",), "Paragraph before", "Go to the paragraph before.", "{"
    ),
    _key("ask('paragraph')", ("colon", "p"), "Go to paragraph", "Go to a paragraph by its number.", ":"),
    _key(
        "ask('find')", ("slash",), "Search", "Look for words in every article, with a count for each.", "/", 5
    ),
    _key("step_hit(1)", ("n",), "Next place found", "Go to the next place that was found.", "n"),
    _key("step_hit(-1)", ("N",), "Place found before", "Go back to the place found before.", "N"),
    _key(
        "clear", ("escape",), "Let go", "Let go of what was searched for, then of the fact in focus.", "Esc"
    ),
    _key(
        "toggle_link",
        ("u",),
        "Link or unlink",
        "Scroll the columns together by what they tell, or each alone.",
        "u",
    ),
    _key("add_column", ("plus",), "Add a column", "Put one more article beside the others.", "+"),
    _key("drop_column", ("x", "minus"), "Drop this column", "Take this article out of view.", "x"),
    _key(
        "swap_column",
        ("w",),
        "Swap this column",
        "Put the next article out of view in place of this one.",
        "w",
    ),
    _key(
        "move_column(-1)",
        ("less_than_sign", "shift+left"),
        "Move left",
        "Move this article to the left.",
        "<",
    ),
    _key(
        "move_column(1)",
        ("greater_than_sign", "shift+right"),
        "Move right",
        "Move this article to the right.",
        ">",
    ),
    _key(
        "toggle_kinds", ("i",), "Names and numbers", "Mark names, numbers and quotations, or leave them.", "i"
    ),
    _key(
        "copy",
        ("y",),
        "Copy",
        "Copy the sentence of the fact in focus, or the paragraph read, with its source.",
        "y",
    ),
)
