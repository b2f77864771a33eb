"""The keys of the classroom's screens: the teacher's and the student's."""

from broadsheet.screens.key import Key

_LAST = (("lobby", "Begin"), ("asking", "Show answer"), ("revealed", "Next question"), ("last", "End"))

CLASS_KEYS: tuple[Key, ...] = (
    Key("host", "go_on", ("enter", "n", "space"), "Go on", "Ask the next question, or show the answer.", "Enter", 1, _LAST),
    Key("host", "act('skip')", ("s",), "Skip", "Leave this question out and ask the next.", "s", 4, (("asking", "Skip"),)),
    Key("host", "pause", ("p",), "Pause", "Stop the clock and take no answers, or go on.", "p", 5),
    Key("host", "lock", ("l",), "Lock", "Let nobody new in, or let them in again.", "l", 7),
    Key("host", "board", ("b",), "Leaderboard", "Change the leaderboard: off, top three, own rank only.", "b", 8),
    Key("host", "panel('students')", ("u",), "Students", "List the students, to send one out or let one in.", "u", 6),
    Key("host", "panel('groups')", ("g",), "Answers", "List the answers given, grouped; before the reveal this shows them to all.", "g", 3, (("asking", "Answers"), ("revealed", "Answers"))),
    Key("host", "move(1)", ("down", "j"), "Down", "Go down in the list.", "↓"),
    Key("host", "move(-1)", ("up", "k"), "Up", "Go up in the list.", "↑"),
    Key("host", "rule('accept')", ("plus", "a"), "Accept answer", "Count the answers under the cursor as right.", "a", 2, (("groups", "Accept"),)),
    Key("host", "rule('reject')", ("minus", "r"), "Refuse answer", "Count the answers under the cursor as wrong.", "r", 2, (("groups", "Refuse"),)),
    Key("host", "rule('')", ("0",), "Take back", "Leave the answers under the cursor to the engine again.", "0"),
    Key("host", "kick", ("x",), "Send out", "Send the student under the cursor out, or let them in again.", "x", 2, (("students", "Send out, let in"),)),
    Key("host", "more_time", ("y",), "More time", "Give the student under the cursor half as much time more, twice as much, or everybody's again; nothing on the screen tells which.", "y"),
    Key("host", "move_team", ("c",), "Change team", "Put the student under the cursor into the next team.", "c", 3, (("students", "Next team"),)),
    Key("host", "replay", ("m",), "Most missed", "Ask the three most missed questions again.", "m", 3, (("last", "Most missed"), ("ended", "Most missed"))),
    Key("host", "act('end')", ("e",), "End class", "End the class.", "e"),
    Key("host", "save", ("w",), "Save results", "Write the results as CSV and JSON.", "w", 2, (("ended", "Save results"),)),
    Key("host", "help", ("f1", "question_mark"), "Keys", "Show every key of this screen.", "?", 9),
    Key("host", "quit_softly", ("q",), "Leave", "Leave; `broadsheet host --resume` takes the class up again.", "q", 10),
    Key("join", "submit", ("enter",), "Answer", "Give the answer.", "Enter", 1, (("open", "Answer"),)),
    Key("join", "help", ("f1",), "Keys", "Show every key of this screen.", "F1", 2),
    Key("join", "quit_softly", ("ctrl+q",), "Leave", "Leave the class; joining again with the same name is somebody new.", "Ctrl+Q", 3, priority=True),
)  # fmt: skip
"""What each key does, in the order of the help."""
