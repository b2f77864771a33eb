"""The keys of the claim matrix, of saving it, and of choosing a collection."""

from broadsheet.screens.key import Key, ScreenName

MATRIX_KEYS: tuple[Key, ...] = (
    Key(
        "matrix", "open", ("enter",), "Show in the articles", "Bring every column to this claim.", "Enter", 1
    ),
    Key(
        "matrix",
        "step_status",
        ("f",),
        "Agree, differ",
        "Show what differs, agrees, is told once, or all.",
        "f",
        3,
    ),
    Key("matrix", "step_topic(1)", ("o",), "Topic", "Show the facts on the next topic.", "o", 4),
    Key("matrix", "step_topic(-1)", ("O",), "Topic before", "Show the facts on the topic before.", "O"),
    Key(
        "matrix",
        "step_account",
        ("v",),
        "Only this one",
        "Show what this account alone says, then what it leaves out, then all.",
        "v",
        5,
    ),
    Key("matrix", "ask", ("slash",), "Search", "Show the facts that hold some words.", "/", 6),
    Key(
        "matrix",
        "export",
        ("e",),
        "Save as a file",
        "Save as CSV, Markdown, HTML or a blank worksheet.",
        "e",
        7,
    ),
    Key("matrix", "move(1, 0)", ("down", "j"), "Down", "Go down one fact.", "↓"),
    Key("matrix", "move(-1, 0)", ("up", "k"), "Up", "Go up one fact.", "↑"),
    Key("matrix", "move(0, 1)", ("right", "l", "tab"), "Right", "Go to the next account.", "→"),
    Key("matrix", "move(0, -1)", ("left", "h", "shift+tab"), "Left", "Go to the account before.", "←"),
    Key("matrix", "page(1)", ("pagedown", "space"), "Page down", "Go down one page.", "PgDn"),
    Key("matrix", "page(-1)", ("pageup", "b"), "Page up", "Go up one page.", "PgUp"),
    Key("matrix", "edge(-1)", ("home", "g"), "Top", "Go to the first fact.", "Home"),
    Key("matrix", "edge(1)", ("end", "G"), "End", "Go to the last fact.", "End"),
    Key(
        "matrix",
        "back",
        ("escape", "m"),
        "Back",
        "Show all facts again, then go back to the articles.",
        "Esc",
        2,
    ),
    Key("matrix", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 8),
)


def list_keys(screen: ScreenName, label: str, told: str) -> tuple[Key, ...]:
    """Return the keys of a screen that is a list, of which something is picked."""
    return (
        Key(screen, "pick", ("enter",), label, told, "Enter", 1),
        Key(screen, "move(1)", ("down", "j"), "Down", "Go down the list.", "↓"),
        Key(screen, "move(-1)", ("up", "k"), "Up", "Go up the list.", "↑"),
        *(
            Key(screen, f"choose({n})", (str(n),), f"Number {n}", f"Pick number {n}.", str(n))
            for n in range(1, 10)
        ),
        Key(screen, "back", ("escape",), "Close", "Close this list.", "Esc", 2),
        Key(screen, "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 3),
    )
