"""The keys of the screen of packs."""

from broadsheet.screens.key import Key

PACKS_KEYS: tuple[Key, ...] = (
    Key("packs", "play", ("enter",), "Play", "Answer questions of the pack under the cursor.", "Enter", 1),
    Key("packs", "switch", ("space",), "On, off", "Switch the pack on or off.", "Space", 3),
    Key("packs", "edit", ("e",), "Edit", "Open the pack in your editor ($VISUAL, else $EDITOR).", "e", 4),
    Key(
        "packs", "findings", ("f",), "Findings", "Show what lint finds in it, or its questions again.", "f", 5
    ),
    Key("packs", "ask", ("slash",), "Search", "Show the packs that hold some words.", "/", 6),
    Key("packs", "move(1)", ("down", "j"), "Down", "Go to the next pack.", "↓"),
    Key("packs", "move(-1)", ("up", "k"), "Up", "Go to the pack before.", "↑"),
    Key("packs", "page(1)", ("pagedown",), "Read on", "Scroll the preview down.", "PgDn"),
    Key("packs", "page(-1)", ("pageup",), "Read back", "Scroll the preview up.", "PgUp"),
    Key("packs", "back", ("escape", "P"), "Back", "Show all packs again, then go back.", "Esc", 2),
    Key("packs", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 7),
)
