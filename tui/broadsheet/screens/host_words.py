"""What stands on the teacher's screen, made from a view of the room; pure functions of view and width."""

from collections.abc import Sequence
from typing import Any

from textual.content import Content

from broadsheet.language.width import cell_len, clip
from broadsheet.screens.big_type import big_lines, qr_lines
from broadsheet.screens.layout import shown

VERDICTS = {"accept": "right", "partial": "partly", "prompt": "asks for more", "reject": "not right"}
LOOKS = {"accept": "$agree", "partial": "$accent", "prompt": "$accent", "reject": "$differ"}

View = dict[str, Any]


def one_line(text: str) -> str:
    """Return a text from outside on one line, safe to draw."""
    return " ".join(shown(text).split())


def number(value: float) -> str:
    """Return points as people write them."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def state_of(view: View, panel: str) -> str:
    """Return the state of the screen that its footer tells the keys of."""
    if panel:
        return panel
    if view["phase"] == "revealed" and view["round"] + 1 >= view["rounds"]:
        return "last"
    return str(view["phase"])


def note_of(view: View) -> str:
    """Return what stands on the right of the header."""
    parts = ["paused"] if view["paused"] else []
    parts += ["locked"] if view["locked"] else []
    if view["phase"] in ("asking", "revealed"):
        parts.append(f"question {view['round'] + 1} of {view['rounds']}")
    parts.append(f"{view['present']} in the room")
    parts.append(f"code {view['code']}")
    return " · ".join(parts)


def lobby(view: View, address: str, local: bool, width: int, height: int) -> Content:
    """Return how to join, in type for the back row, with the QR code beside it where there is room."""
    code = view["code"]
    spaced = f"{code[:3]} {code[3:]}"
    left = [
        Content.assemble("In a browser: ", (address, "bold")),
        Content.assemble(("or in a terminal:", "$dim")),
        Content.assemble((f"broadsheet join {address.removeprefix('http://')} {code}", "$dim")),
        Content(""),
        Content("The code:"),
        *(Content.assemble((row, "bold $accent")) for row in big_lines(spaced, width) or [spaced]),
        Content(""),
    ]
    qr = [] if local else qr_lines(f"{address}/#{code}")
    side = max(cell_len(row.plain) for row in left) + 2
    beside = bool(qr) and len(qr) <= height and side + cell_len(qr[0]) <= width
    if local:
        alone = "Only this machine can join; `--listen lan` opens the class to the network."
        left += [Content.assemble((alone, "$differ")), Content("")]
    if beside:
        side = min(width - cell_len(qr[0]), 60)
    names = [one_line(one["name"]) for one in view["students"] if not one["kicked"]]
    here = f"{len(names)} here" + (": " if names else "; the first names will stand here.")
    left += _wrapped(here + ", ".join(names), side - 2 if beside else width, max(height - len(left), 1))
    if not beside:
        return Content("\n").join(left)
    drawn: list[Content] = []
    for at in range(max(len(left), len(qr))):
        text = left[at] if at < len(left) else Content("")
        drawn.append(
            Content.assemble(text, " " * (side - cell_len(text.plain)), qr[at] if at < len(qr) else "")
        )
    return Content("\n").join(drawn)


def _wrapped(text: str, width: int, most: int) -> list[Content]:
    from broadsheet.language.width import wrap

    rows = [text[start:end] for start, end in wrap(text, max(width, 10))]
    if len(rows) > most:
        rows = [*rows[: most - 1], clip(f"{rows[most - 1]} …", width)] if most > 1 else rows[:1]
    return [Content(row) for row in rows]


def question(view: View, width: int, height: int) -> Content:
    """Return the question as large as it fits, with its choices; never its answer."""
    asked = view["question"]
    words = one_line(asked["prompt"])
    choices = [f"{place}) {one_line(choice)}" for place, choice in enumerate(asked["choices"], 1)]
    room = height - len(choices) - 3
    sizes = (
        [big_lines(words, width), big_lines(words, width, close=True)] if view["phase"] == "asking" else []
    )
    large = next((rows for rows in sizes if rows is not None and len(rows) <= room), None) or [words]
    head = [Content.assemble((row, "bold")) for row in large]
    lines = [*head, Content(""), *(Content(choice) for choice in choices)]
    if asked["kind"] == "set":
        lines.append(Content.assemble((f"Answers asked for: {asked['need']}", "$dim")))
    if asked["kind"] == "poll":
        lines.append(Content.assemble(("A poll: no answer is right or wrong.", "$dim")))
    return Content("\n").join(lines)


def counting(view: View, left: float | None) -> Content:
    """Return how many have answered, and the time."""
    words = f"{view['answered']} of {view['present']} have answered"
    if left is None:
        return Content.assemble((words, "bold $accent"))
    time = f"{left:.0f} seconds left" if left > 0 else "time is up"
    return Content.assemble((words, "bold $accent"), (f"   {time}", "$dim"))


def reveal(view: View) -> Content:
    """Return the answer, what it rests on, what the others say, and how the answers went."""
    told = view["reveal"]
    lines: list[Content] = []
    if told["skipped"]:
        lines.append(Content.assemble(("This question does not count.", "$differ")))
    if "poll" in told:
        total = max(sum(count for _, count in told["poll"]), 1)
        for choice, count in told["poll"]:
            lines.append(
                Content.assemble(
                    (f"{count:>4}  ", "bold"),
                    one_line(choice),
                    ("  " + "█" * round(30 * count / total), "$single"),
                )
            )
        return Content("\n").join([*lines, *_explained(told)])
    lines.append(Content.assemble(("Answer: ", "$dim"), (one_line(told["answer"]), "bold $agree")))
    lines += _explained(told)
    for item in told["evidence"]:
        lines.append(
            Content.assemble((f"{one_line(item['source'])}: ", "$dim"), f"“{one_line(item['quote'])}”")
        )
    if told["told"]:
        lines += [Content(""), Content.assemble(("Nearest in the other accounts", "bold $accent"))]
    for item in told["told"]:
        lines.append(Content.assemble((f"{one_line(item['outlet'])}: ", "$dim"), one_line(item["words"])))
    return Content("\n").join(lines)


def _explained(told: View) -> list[Content]:
    return [Content(one_line(told["explanation"]))] if told["explanation"] else []


def groups(rows: Sequence[View], cursor: int, width: int) -> Content:
    """Return the groups of answers, the largest first, the one under the cursor marked."""
    if not rows:
        return Content.assemble(("Nobody has answered.", "$dim"))
    lines = [Content.assemble(("Answers, the most frequent first", "bold $accent"))]
    for at, row in enumerate(rows):
        verdict = row["ruled"] or row["verdict"]
        told = VERDICTS.get(verdict, str(verdict)) + (" (you decided)" if row["ruled"] else "")
        words = clip(one_line(row["shown"]) or "(passed)", max(width - 30, 12))
        mark = "▶" if at == cursor else " "
        lines.append(
            Content.assemble(
                (f"{mark}{row['count']:>4}  ", "bold"), words, (f"  {told}", LOOKS.get(verdict, ""))
            )
        )
    return Content("\n").join(lines)


def students(rows: Sequence[View], cursor: int) -> Content:
    """Return everybody in the room, the one under the cursor marked."""
    if not rows:
        return Content.assemble(("Nobody has joined yet.", "$dim"))
    lines = [Content.assemble(("Students", "bold $accent"))]
    for at, row in enumerate(rows):
        how = "sent out" if row["kicked"] else "" if row["here"] else "not connected"
        team = f"  {one_line(row['team'])}" if row["team"] else ""
        mark = "▶ " if at == cursor else "  "
        lines.append(Content.assemble(mark, one_line(row["name"]), (team, "$dim"), (f"  {how}", "$differ")))
    return Content("\n").join(lines)


def board(view: View) -> Content:
    """Return the leaderboard as it may be shown to all."""
    rows = view.get("board")
    if not rows:
        return Content("")
    lines = [Content(""), Content.assemble(("The first three", "bold $accent"))]
    lines += [
        Content(f"{place}  {one_line(row['name'])}  {number(row['points'])}")
        for place, row in enumerate(rows, 1)
    ]
    return Content("\n").join(lines)


def ended(view: View) -> Content:
    """Return how the class did as a whole."""
    told = view["summary"]
    return Content("\n").join(
        [
            Content.assemble(("The class is over.", "bold")),
            Content(
                f"Questions: {told['asked']}. Students: {told['students']}. Points on the average: {number(told['mean'])} of {told['scored']}."
            ),
            Content.assemble(
                ("w saves the results, m asks the most missed questions again, q leaves.", "$dim")
            ),
        ]
    )
