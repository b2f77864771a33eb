"""The keys of the screens about playing and scores, for the registry."""

from broadsheet.screens.key import Key

_PARTS = (
    ("learner", "l", "learner"),
    ("pack", "c", "collection"),
    ("topic", "o", "topic"),
    ("outlet", "u", "outlet"),
    ("kind", "k", "kind"),
)

SCORES_KEYS: tuple[Key, ...] = (
    Key("scores", "back", ("enter", "escape"), "Back", "Go back to where you were.", "Esc", 1),
    *(
        Key(
            "scores",
            f"narrow('{part}')",
            (letter,),
            f"By {name}",
            f"Tell of the next {name} alone; after the last one, of all.",
            letter,
            4 + number,
        )
        for number, (part, letter, name) in enumerate(_PARTS)
    ),
    Key("scores", "widen", ("x",), "All", "Tell of everything again.", "x", 9),
    Key("scores", "quit_softly", ("q",), "Quit", "Leave Broadsheet.", "q", 3),
    Key("scores", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 2),
)

_JUDGED = ("judged", "known", "passed")
_LAST = tuple(f"{state}-last" for state in _JUDGED)


def _after(label: str) -> tuple[tuple[str, str], ...]:
    return tuple((state, label) for state in (*_JUDGED, *_LAST))


QUIZ_KEYS: tuple[Key, ...] = (
    Key(
        "quiz",
        "submit",
        ("enter",),
        "Answer, go on",
        "Give the answer; after the verdict, go on.",
        "Enter",
        1,
        (
            ("asking", "Answer"),
            ("exam", "Answer"),
            *((state, "Next question") for state in _JUDGED),
            *((state, "Results") for state in _LAST),
        ),
    ),
    Key("quiz", "next", ("n",), "Next question", "After the verdict, go on to the next question.", "n"),
    Key(
        "quiz", "pass", ("ctrl+n",), "Pass", "Leave this question unanswered and see its answer.", "Ctrl+N", 3,
        (("asking", "Pass"), ("exam", "Pass")), priority=True,
    ),
    Key(
        "quiz", "hint", ("ctrl+t",), "Hint", "Take a hint; each costs a quarter of the answer.", "Ctrl+T", 4,
        (("asking", "Hint (−¼)"),), priority=True,
    ),
    Key(
        "quiz", "override", ("o", "i"), "I was right", "Correct the verdict: you were right after all, or you were not.",
        "o", 2,
        (("judged", "I was right"), ("judged-last", "I was right"), ("known", "I was wrong"), ("known-last", "I was wrong")),
    ),
    Key(
        "quiz", "override", ("ctrl+r",), "I was right: last verdict",
        "Correct the last verdict, also while the next answer is typed.", "Ctrl+R", priority=True,
    ),
    Key("quiz", "undo", ("u",), "Undo", "Take back the last thing done, as often as you like.", "u", 5, _after("Undo")),
    Key(
        "quiz", "undo", ("ctrl+z",), "Undo, while typing", "Take back the last thing done, also while typing.", "Ctrl+Z", 6,
        (("asking", "Undo"), ("exam", "Undo")), priority=True,
    ),
    Key("quiz", "flag", ("f",), "Bad question", "Flag this question as a bad one.", "f", 6, _after("Bad question")),
    Key(
        "quiz", "flag", ("ctrl+g",), "Bad question, while typing",
        "Flag this question as a bad one, also while typing.", "Ctrl+G", priority=True,
    ),
    Key("quiz", "bury", ("b",), "Not today", "Learn does not ask this question before tomorrow.", "b"),
    Key("quiz", "suspend", ("x",), "Never again", "Learn does not ask this question again.", "x"),
    Key(
        "quiz", "book", ("ctrl+b",), "Articles", "Bring up the next article, where the book is open.", "Ctrl+B",
        priority=True,
    ),
    Key(
        "quiz", "move(1)", ("down", "j"), "Down", "Go down the choices; after the verdict, scroll the article.", "↓"
    ),
    Key(
        "quiz", "move(-1)", ("up", "k"), "Up", "Go up the choices; after the verdict, scroll the article back.", "↑"
    ),
    *(
        Key("quiz", f"choose({number})", (str(number),), f"Choice {number}", f"Pick choice {number}.", str(number))
        for number in range(1, 10)
    ),
    Key(
        "quiz", "step_evidence(1)", ("right", "tab"), "Next article",
        "Show the next article that the answer rests on.", "→",
    ),
    Key("quiz", "step_evidence(-1)", ("left", "shift+tab"), "Article before", "Show the article before.", "←"),
    Key(
        "quiz", "scroll_evidence(1)", ("pagedown",), "Read on", "Scroll the article down one page.", "PgDn",
        priority=True,
    ),
    Key(
        "quiz", "scroll_evidence(-1)", ("pageup",), "Read back", "Scroll the article up one page.", "PgUp",
        priority=True,
    ),
    Key("quiz", "leave", ("escape",), "Leave", "Leave the quiz; every answer given is kept.", "Esc", 7),
    Key("quiz", "help", ("f1",), "Keys", "Show every key of this screen, also while typing.", "F1", 8),
)  # fmt: skip

RESULTS_KEYS: tuple[Key, ...] = (
    Key("results", "back", ("enter", "escape"), "Articles", "Go back to the articles.", "Enter", 1),
    Key("results", "retry", ("r",), "Retry wrong ones", "Answer again what was not right.", "r", 2),
    Key("results", "step(1)", ("j", "n"), "Next answer", "Mark the next answer.", "j"),
    Key("results", "step(-1)", ("k", "p"), "Answer before", "Mark the answer before.", "k"),
    Key(
        "results", "override", ("o", "i"), "I was right", "Correct the verdict on the marked answer.", "o", 4
    ),
    Key("results", "undo", ("u",), "Undo", "Take back the last thing done, as often as you like.", "u", 5),
    Key("results", "flag", ("f",), "Bad question", "Flag the marked question as a bad one.", "f"),
    Key("results", "choose_mode", ("M",), "Modes", "Choose how to play next.", "M"),
    Key("results", "scores", ("s",), "Scores", "See what you answered and how it went.", "s", 3),
    Key("results", "quit_softly", ("q",), "Quit", "Leave Broadsheet.", "q", 7),
    Key("results", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 6),
)

MODES_KEYS: tuple[Key, ...] = (
    Key("modes", "play", ("enter",), "Play", "Play the mode that is marked.", "Enter", 1),
    Key("modes", "move(1)", ("down", "j"), "Down", "Mark the next mode.", "↓"),
    Key("modes", "move(-1)", ("up", "k"), "Up", "Mark the mode before.", "↑"),
    *(
        Key("modes", f"play({number})", (str(number),), f"Mode {number}", f"Play mode {number}.", str(number))
        for number in range(1, 6)
    ),
    Key("modes", "count(1)", ("plus", "equals_sign"), "More", "Ask more questions.", "+", 3),
    Key("modes", "count(-1)", ("minus",), "Fewer", "Ask fewer questions.", "-"),
    Key("modes", "clock", ("c",), "Clock", "Set the time for a question, or none.", "c", 4),
    Key("modes", "book", ("o",), "Book", "Open the book while answering, or close it.", "o", 5),
    Key("modes", "learner", ("l",), "Learner", "Let the next learner play.", "l", 6),
    Key("modes", "back", ("escape",), "Back", "Go back to where you were.", "Esc", 2),
    Key("modes", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 7),
)
