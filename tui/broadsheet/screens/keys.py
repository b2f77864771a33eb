"""Every key in one place: what it does, where, and how it is told. Footer, help and palette read this."""

from dataclasses import replace

from broadsheet.screens.class_keys import CLASS_KEYS
from broadsheet.screens.curate_keys import CURATE_KEYS
from broadsheet.screens.key import Key
from broadsheet.screens.matrix_keys import MATRIX_KEYS, list_keys
from broadsheet.screens.packs_keys import PACKS_KEYS
from broadsheet.screens.reader_keys import READER_KEYS
from broadsheet.screens.trainer_keys import MODES_KEYS, QUIZ_KEYS, RESULTS_KEYS, SCORES_KEYS

APP_ACTIONS = frozenset({"quit_softly", "help", "toggle_theme", "command_palette", "choose_mode"})
"""Actions of the app, which its screens have keys for too."""

KEYS: tuple[Key, ...] = (
    Key("reader", "start_quiz", ("enter", "a"), "Quiz me", "Answer questions on these articles.", "Enter", 1),
    Key(
        "reader",
        "step_fact(1)",
        ("full_stop", "f"),
        "Next fact",
        "Go to the next fact in every column.",
        ".",
        2,
    ),
    Key("reader", "step_fact(-1)", ("comma", "F"), "Previous fact", "Go back to the fact before.", ","),
    Key(
        "reader",
        "step_difference(1)",
        ("d",),
        "Next difference",
        "Go to the next fact on which the articles differ.",
        "d",
        3,
    ),
    Key(
        "reader",
        "step_difference(-1)",
        ("D",),
        "Previous difference",
        "Go back to the difference before.",
        "D",
    ),
    Key(
        "reader",
        "focus_column(1)",
        ("right", "l", "tab"),
        "Next column",
        "Move to the column on the right.",
        "→",
        7,
    ),
    Key(
        "reader",
        "focus_column(-1)",
        ("left", "h", "shift+tab"),
        "Previous column",
        "Move to the column on the left.",
        "←",
    ),
    Key(
        "reader",
        "shift_view(1)",
        ("right_square_bracket",),
        "Next article",
        "Bring the next article into view.",
        "]",
    ),
    Key(
        "reader",
        "shift_view(-1)",
        ("left_square_bracket",),
        "Previous article",
        "Bring the article before into view.",
        "[",
    ),
    *(
        Key(
            "reader",
            f"show_article({number})",
            (str(number),),
            f"Article {number}",
            f"Go to article {number}.",
            str(number),
        )
        for number in range(1, 10)
    ),
    Key("reader", "scroll_lines(1)", ("down", "j"), "Down", "Scroll down one line.", "↓"),
    Key("reader", "scroll_lines(-1)", ("up", "k"), "Up", "Scroll up one line.", "↑"),
    Key("reader", "scroll_pages(1)", ("pagedown", "space"), "Page down", "Scroll down one page.", "PgDn"),
    Key("reader", "scroll_pages(-1)", ("pageup", "b"), "Page up", "Scroll up one page.", "PgUp"),
    Key("reader", "scroll_edge(-1)", ("home", "g"), "Top", "Go to the beginning of the article.", "Home"),
    Key("reader", "scroll_edge(1)", ("end", "G"), "End", "Go to the end of the article.", "End"),
    Key(
        "reader",
        "choose_mode",
        ("M",),
        "Modes",
        "Choose a mode: learn, exam, mistakes, survival.",
        "M",
    ),
    *READER_KEYS,
    Key("reader", "scores", ("s",), "Scores", "See what you answered and how it went.", "s", 4),
    Key(
        "reader",
        "curate",
        ("c",),
        "Judge questions",
        "Go through the questions made from these articles, and save the good ones as a pack.",
        "c",
        8,
    ),
    Key(
        "reader", "packs", ("P",), "Packs", "Look through the packs of questions, edit and play them.", "P", 9
    ),
    Key("reader", "quit_softly", ("Q",), "Quit", "Leave Broadsheet.", "Q", 5),
    Key("reader", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 6),
    *PACKS_KEYS,
    *QUIZ_KEYS,
    *RESULTS_KEYS,
    *SCORES_KEYS,
    *MODES_KEYS,
    *MATRIX_KEYS,
    *list_keys("export", "Save", "Save in the way under the cursor."),
    *list_keys("library", "Open", "Open the collection under the cursor."),
    *CURATE_KEYS,
    *CLASS_KEYS,
    Key("help", "back", ("escape", "enter", "q", "question_mark"), "Close", "Close this list.", "Esc", 1),
    Key("small", "quit_softly", ("q", "escape"), "Quit", "Leave Broadsheet.", "q", 1),
    Key(
        "app",
        "toggle_theme",
        ("t", "f2"),
        "Theme",
        "Go on to the next theme: dark, light, black, white (the last two with the highest contrast).",
        "t",
    ),
    Key(
        "app",
        "command_palette",
        ("ctrl+p",),
        "Commands",
        "Find any command by typing a part of its name.",
        "Ctrl+P",
    ),
    Key(
        "app",
        "quit_softly",
        ("ctrl+q",),
        "Quit",
        "Leave Broadsheet; every answer given is kept.",
        "Ctrl+Q",
        priority=True,
    ),
)


def keys_of(screen: str, keys: tuple[Key, ...] = KEYS) -> tuple[Key, ...]:
    """Return the keys of one screen ("app": those of all), in the order they are told."""
    return tuple(key for key in keys if key.screen == screen)


def shown_of(identity: str, keys: tuple[Key, ...] = KEYS) -> str:
    """Return the key of an action, by its id ("reader.next-fact"), as people write it."""
    return next(key.shown for key in keys if key.id == identity)


def footer_of(screen: str, width: int, state: str = "", keys: tuple[Key, ...] = KEYS) -> list[Key]:
    """Return the keys that a footer of `width` cells has room for, in the order of their rank.

    `state` is what the screen waits for; each key is labelled with what it does in it.
    """
    ranked = [_in_state(key, state) for key in keys_of(screen, keys) if key.footer and _counts(key, state)]
    ranked.sort(key=lambda key: key.footer)
    # The two blanks behind the last label need no room.
    while ranked and sum(len(key.shown) + len(key.label) + 4 for key in ranked) - 2 > width:
        ranked.remove(min(ranked, key=lambda key: (_worth(key), -key.footer)))
    return ranked


def _worth(key: Key) -> int:
    """Return how long a key stays in a footer that grows narrower."""
    if key.action == "help":
        return 3  # the way to all the others
    if key.footer == 1:
        return 2
    return 1 if key.action in ("quit_softly", "leave", "back") else 0


def _counts(key: Key, state: str) -> bool:
    return not (state and key.labels) or state in dict(key.labels)


def _in_state(key: Key, state: str) -> Key:
    return replace(key, label=dict(key.labels).get(state, key.label))


def told(keys: tuple[Key, ...]) -> list[tuple[str, str]]:
    """Return (keys, what they do) for the help screen; the digits are told in one line."""
    lines: list[tuple[str, str]] = []
    for key in keys:
        if key.shown.isdecimal():
            if key.shown == "1":
                lines.append(("1 … 9", key.help.replace(" 1.", " by its number.")))
            continue
        names = [key.shown, *(_NAMES.get(name, name) for name in key.keys)]
        lines.append(("  ".join(dict.fromkeys(names)), key.help))
    return lines


def key_shown(name: str) -> str:
    """Return a key as people write it: "." for full_stop."""
    return _NAMES.get(name, name)


_NAMES = {
    "equals_sign": "=",
    "enter": "Enter",
    "escape": "Esc",
    "tab": "Tab",
    "shift+tab": "Shift+Tab",
    "space": "Space",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "home": "Home",
    "end": "End",
    "full_stop": ".",
    "comma": ",",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "question_mark": "?",
    "slash": "/",
    "colon": ":",
    "plus": "+",
    "minus": "-",
    "less_than_sign": "<",
    "greater_than_sign": ">",
    "left_curly_bracket": "{",
    "right_curly_bracket": "}",
    "shift+left": "Shift+←",
    "shift+right": "Shift+→",
    "f1": "F1",
    "f2": "F2",
    "ctrl+b": "Ctrl+B",
    "ctrl+g": "Ctrl+G",
    "ctrl+n": "Ctrl+N",
    "ctrl+r": "Ctrl+R",
    "ctrl+t": "Ctrl+T",
    "ctrl+z": "Ctrl+Z",
    "ctrl+p": "Ctrl+P",
    "ctrl+q": "Ctrl+Q",
    "ctrl+s": "Ctrl+S",
    "backspace": "Backspace",
}
