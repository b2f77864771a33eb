"""A student's screen in a terminal: the question, an answer, and at the reveal what it was worth and why."""

from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Input, Static

from broadsheet.classroom.model import Refused
from broadsheet.classroom.seat import Seat, played
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.choices import Choices
from broadsheet.screens.class_app import ClassApp
from broadsheet.screens.host_words import LOOKS, number, one_line

HEADS = {"accept": "Right", "partial": "Partly right", "prompt": "Not quite", "reject": "Not right"}

View = dict[str, Any]


class JoinScreen(Screen[None]):
    """One seat in a class."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("join")
    AUTO_FOCUS = ""
    keys_name = "join"
    DEFAULT_CSS = """
    JoinScreen #page { padding: 1 3; scrollbar-size-vertical: 1; scrollbar-background: $background;
        scrollbar-color: $rule; }
    JoinScreen #page Static { width: 100%; max-width: 90; }
    JoinScreen #status { color: $dim; margin-bottom: 1; }
    JoinScreen #prompt { text-style: bold; margin-bottom: 1; }
    JoinScreen Input, JoinScreen Input:focus { border: none; height: 1; padding: 0 1; background: $panel; max-width: 90; }
    JoinScreen #more { margin-top: 1; }
    """

    def __init__(self, seat: Seat) -> None:
        super().__init__()
        self._seat = seat
        self._view: View = {}

    def compose(self) -> ComposeResult:
        """Lay out header, question, answer and what follows it."""
        yield Masthead("Class")
        with VerticalScroll(id="page", can_focus=False):
            yield Static("Joining …", id="status", markup=False)
            yield Static("", id="prompt", markup=False)
            yield Choices()
            yield Input(placeholder="Type your answer", compact=True)
            yield Static("", id="more", markup=False)
        yield KeyBar("join")

    def on_mount(self) -> None:
        """Take the seat."""
        self.query_one(Input).display = False
        self.query_one(Choices).display = False
        self.run_worker(self._take_part(), exit_on_error=True)

    async def _take_part(self) -> None:
        ended = await played(self._seat, self._seen, self._say)
        self._say(ended)
        self.query_one(Input).display = self.query_one(Choices).display = False
        self.query_one(KeyBar).say("closed")

    def _say(self, text: str) -> None:
        self.query_one("#status", Static).update(one_line(text))

    def _seen(self, view: View) -> None:
        fresh = (view["phase"], view["round"]) != (self._view.get("phase"), self._view.get("round"))
        self._view = view
        self.query_one(Masthead).say(
            view["title"], " · ".join(one_line(one) for one in (view["name"], view["team"]) if one)
        )
        self._say(_status(view))
        asked = view.get("question")
        self.query_one("#prompt", Static).update(one_line(asked["prompt"]) if asked else "")
        self._ask(view, fresh)
        self.query_one("#more", Static).update(_more(view))
        is_open = view["phase"] == "asking" and view["mine"]["open"] and not view["paused"]
        self.query_one(KeyBar).say("open" if is_open else "closed")

    def _ask(self, view: View, fresh: bool) -> None:
        asked = view.get("question")
        choices, line = self.query_one(Choices), self.query_one(Input)
        is_open = view["phase"] == "asking" and view["mine"]["open"] and not view["paused"]
        picks = bool(asked and asked["choices"] and asked["kind"] != "order")
        choices.display = bool(asked and asked["choices"])
        line.display = is_open and not picks
        if fresh and asked:
            choices.offer([one_line(choice) for choice in asked["choices"]], picks)
            line.value = ""
        choices.pickable = picks and is_open
        if is_open:
            (choices if picks else line).focus()

    # -- keys

    def action_submit(self) -> None:
        """Give the choice under the cursor."""
        self.query_one(Choices).pick()

    def on_choices_picked(self, _: Choices.Picked) -> None:
        """Give a choice as the answer."""
        index = self.query_one(Choices).cursor
        self._give(str(self._view["question"]["choices"][index]))

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Give what was typed."""
        if event.value.strip():
            self._give(event.value)

    def _give(self, given: str) -> None:
        self.run_worker(self._given(given), exit_on_error=False)

    async def _given(self, given: str) -> None:
        try:
            await self._seat.answer(given)
            self.query_one(Input).value = ""
        except (Refused, ConnectionError) as error:
            self.notify(f"Not taken: {error}", severity="warning")

    def on_key(self, event: Any) -> None:
        """Move in the choices, and pick one by its number."""
        choices = self.query_one(Choices)
        if not choices.display or not choices.pickable:
            return
        if event.key in ("up", "down"):
            choices.move(1 if event.key == "down" else -1)
        elif event.key.isdecimal() and event.key != "0":
            choices.pick(int(event.key) - 1)


def _status(view: View) -> str:
    if view["paused"]:
        return "The teacher has paused the class."
    if view["phase"] == "lobby":
        return "You are in. The class begins soon."
    if view["phase"] == "ended":
        return "The class is over."
    again = ", asked again" if view["question"]["again"] else ""
    return f"Question {view['round'] + 1} of {view['rounds']}{again}"


def _more(view: View) -> Content:
    lines: list[Content] = []
    if view["phase"] == "asking":
        mine, kind = view["mine"], view["question"]["kind"]
        if mine["open"] and mine["given"]:
            lines.append(Content.assemble(("Not quite yet: ", "$accent"), one_line(mine["why"])))
        elif not mine["open"]:
            lines.append(
                Content.assemble("Your answer is in: ", (one_line(mine["given"][-1]) or "(passed)", "bold"))
            )
        if mine["open"] and kind == "set":
            lines.append(
                Content.assemble(
                    (f"Answers asked for: {view['question']['need']}. Separate them with commas.", "$dim")
                )
            )
        elif mine["open"] and kind == "order":
            lines.append(Content.assemble(("Type the numbers in their right order, as in 2 1 3.", "$dim")))
        if view.get("left") is not None and mine["open"]:
            lines.append(Content.assemble((f"{view['left']:.0f} seconds from now", "$dim")))
    elif view["phase"] == "revealed":
        lines += _revealed(view["reveal"])
    if "points" in view:
        lines += [Content(""), Content.assemble("Your points: ", (number(view["points"]), "bold"))]
    if "rank" in view:
        lines.append(Content(f"You are number {view['rank']} of {view['ranked']}."))
    lines += [
        Content(f"{place}  {one_line(row['name'])}  {number(row['points'])}")
        for place, row in enumerate(view.get("board", []), 1)
    ]
    return Content("\n").join(lines)


def _revealed(told: View) -> list[Content]:
    mine = told["mine"]
    lines: list[Content] = []
    if told["skipped"]:
        lines.append(Content.assemble(("This question does not count.", "$differ")))
    if "poll" in told:
        return [
            *lines,
            *(
                Content.assemble((f"{count:>4}  ", "bold"), one_line(choice))
                for choice, count in told["poll"]
            ),
        ]
    if mine is not None:
        head = HEADS[mine["verdict"]]
        lines.append(Content.assemble((head, f"bold {LOOKS[mine['verdict']]}"), f": {one_line(mine['why'])}"))
    lines.append(Content.assemble(("Answer: ", "$dim"), (one_line(told["answer"]), "bold")))
    if told["explanation"]:
        lines.append(Content(one_line(told["explanation"])))
    for item in told["evidence"]:
        lines.append(
            Content.assemble((f"{one_line(item['source'])}: ", "$dim"), f"“{one_line(item['quote'])}”")
        )
    for item in told["told"]:
        lines.append(
            Content.assemble((f"Nearest in {one_line(item['outlet'])}: ", "$dim"), one_line(item["words"]))
        )
    return lines


def run_join(seat: Seat) -> int:
    """Show the student's screen until it is left; returns the exit code."""
    app = ClassApp(JoinScreen(seat))
    app.run()
    return app.return_code or 0
