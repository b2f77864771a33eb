"""The teacher's screen, for the projector: how to join, the question without its answer, the answer with its evidence."""

import asyncio
import time
from collections.abc import Callable
from typing import Any, ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from broadsheet.classroom.client import Client, connected
from broadsheet.classroom.model import Refused
from broadsheet.home.refusal import Refusal
from broadsheet.screens import host_words as words
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.class_app import ClassApp

MISSED = 3
"""Questions that "most missed" asks again."""
TIMES = {1.0: 1.5, 1.5: 2.0}
"""A student's factor of time -> the next one; after the last comes everybody's."""
BOARDS = {"off": "top", "top": "own", "own": "off"}

Save = Callable[[dict[str, Any]], str]


class HostScreen(Screen[None]):
    """One more client of the hub, with the teacher's token; every key is a message to it."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("host")
    AUTO_FOCUS = ""
    keys_name = "host"
    DEFAULT_CSS = """
    HostScreen #page { padding: 1 3; scrollbar-size-vertical: 1; scrollbar-background: $background;
        scrollbar-color: $rule; }
    HostScreen #page Static { width: 100%; }
    HostScreen #count, HostScreen #list { margin-top: 1; }
    """

    def __init__(self, local: str, address: str, token: str, save: Save) -> None:
        super().__init__()
        self._local, self._address, self._token, self._save = local, address, token, save
        self._client: Client | None = None
        self._view: words.View = {}
        self._panel, self._cursor = "", 0
        self._groups: list[words.View] = []
        self._ends: float | None = None

    def compose(self) -> ComposeResult:
        """Lay out header, page and footer."""
        yield Masthead("Class")
        with VerticalScroll(id="page", can_focus=False):
            yield Static("", id="main", markup=False)
            yield Static("", id="count", markup=False)
            yield Static("", id="list", markup=False)
        yield KeyBar("host", "lobby")

    def on_mount(self) -> None:
        """Connect to the hub, and let the clock run."""
        self.run_worker(self._talk(), exit_on_error=True)
        self.set_interval(1.0, self._tick)

    def on_resize(self) -> None:
        """Draw anew for another size."""
        self._draw()

    async def _talk(self) -> None:
        async with connected(self._local, self._seen) as client:
            await client.ask("host", token=self._token)
            self._client = client
            await client.ended.wait()

    def _seen(self, view: words.View) -> None:
        step = (view["phase"], view["round"])
        if step != (self._view.get("phase"), self._view.get("round")):
            # Answers stand on the wall only once they may.
            self._panel, self._cursor = ("groups" if view["phase"] == "revealed" and self._panel else ""), 0
        self._view = view
        left = view.get("left")
        self._ends = None if left is None else time.monotonic() + left
        self._draw()

    # -- drawing

    def _tick(self) -> None:
        if self._view.get("phase") == "asking" and not self._view["paused"] and not self._panel:
            self._count()

    def _count(self) -> None:
        left = None if self._ends is None else max(self._ends - time.monotonic(), 0.0)
        self.query_one("#count", Static).update(words.counting(self._view, left))

    def _draw(self) -> None:
        view = self._view
        if not view or not self.is_mounted:
            return
        width, height = max(self.size.width - 7, 20), max(self.size.height - 5, 5)
        self.query_one(Masthead).say(view["title"], words.note_of(view))
        self.query_one(KeyBar).say(words.state_of(view, self._panel))
        main, count, rows = Content(""), Content(""), Content("")
        if self._panel == "students":
            main = words.students(view["students"], self._cursor)
        elif view["phase"] == "lobby":
            local = "127.0.0.1" in self._address or "localhost" in self._address
            main = words.lobby(view, self._address, local, width, height)
        elif view["phase"] == "ended":
            main, rows = words.ended(view), words.board(view)
        else:
            main = words.question(view, width, height)
            if view["phase"] == "revealed":
                count = words.reveal(view)
                rows = Content("\n").join(
                    [words.groups(self._rows(), self._shown_cursor(), width), words.board(view)]
                )
            elif self._panel == "groups":
                rows = words.groups(self._rows(), self._cursor, width)
        self.query_one("#main", Static).update(main)
        self.query_one("#count", Static).update(count)
        self.query_one("#list", Static).update(rows)
        if view["phase"] == "asking" and self._panel != "students":
            self._count()

    def _shown_cursor(self) -> int:
        return self._cursor if self._panel == "groups" else -1

    def _rows(self) -> list[words.View]:
        if self._panel == "students":
            return list(self._view["students"])
        if self._view["phase"] == "revealed":
            return list(self._view.get("groups", ()))
        return self._groups

    # -- keys

    def _ask(self, do: str, **fields: Any) -> None:
        self.run_worker(self._asked(do, fields), exit_on_error=False)

    async def _asked(self, do: str, fields: dict[str, Any]) -> dict[str, Any]:
        if self._client is None:
            return {}
        try:
            return await self._client.ask(do, **fields)
        except (Refused, ConnectionError) as error:
            self.notify(str(error), severity="warning")
            return {}

    def action_go_on(self) -> None:
        """Ask, show the answer, or end; once the class is over, nothing."""
        if self._view and self._view["phase"] != "ended":
            self._ask("act", what="next")

    def action_act(self, what: str) -> None:
        """Do a thing that needs no more words."""
        self._ask("act", what=what)

    def action_pause(self) -> None:
        """Pause, or go on."""
        self._ask("act", what="resume" if self._view.get("paused") else "pause")

    def action_lock(self) -> None:
        """Lock the room, or open it."""
        self._ask("act", what="unlock" if self._view.get("locked") else "lock")

    def action_board(self) -> None:
        """Change the leaderboard."""
        board = BOARDS[self._view.get("board_mode", "off")]
        self.notify(
            {"off": "No leaderboard", "top": "The first three are shown", "own": "Each sees their own rank"}[
                board
            ]
        )
        self._ask("board", board=board)

    async def action_panel(self, panel: str) -> None:
        """Open or close a list."""
        self._panel, self._cursor = ("" if self._panel == panel else panel), 0
        if self._panel == "groups" and self._view.get("phase") == "asking":
            self._groups = (await self._asked("act", {"what": "groups"})).get("groups", [])
        self._draw()

    def action_move(self, by: int) -> None:
        """Move in the list that is open, else scroll."""
        if self._panel:
            self._cursor = min(max(self._cursor + by, 0), max(len(self._rows()) - 1, 0))
            self._draw()
        else:
            self.query_one("#page", VerticalScroll).scroll_relative(y=2 * by, animate=False)

    async def action_rule(self, to: str) -> None:
        """Accept or refuse the answers under the cursor."""
        if self._panel != "groups" or not self._rows():
            self.notify("Open the answers first (g).")
            return
        row = self._rows()[self._cursor]
        await self._asked("rule", {"question": row["question"], "form": row["form"], "to": to or None})
        if self._view.get("phase") == "asking":
            self._groups = (await self._asked("act", {"what": "groups"})).get("groups", [])
            self._draw()

    def action_kick(self) -> None:
        """Send the student under the cursor out, or let them in."""
        if self._panel != "students" or not self._rows():
            self.notify("Open the list of students first (u).")
            return
        row = self._rows()[self._cursor]
        self._ask("let_in" if row["kicked"] else "kick", student=row["id"])

    async def action_more_time(self) -> None:
        """Give the student under the cursor the next factor of time; says the same whatever it is."""
        if self._panel != "students" or not self._rows():
            self.notify("Open the list of students first (u).")
            return
        student = self._rows()[self._cursor]["id"]
        told = (await self._asked("act", {"what": "students"})).get("students", [])
        extra = next((one["extra"] for one in told if one["id"] == student), 1.0)
        await self._asked("extra", {"student": student, "factor": TIMES.get(extra, 1.0)})
        self.notify("Noted.")

    async def action_move_team(self) -> None:
        """Put the student under the cursor into the next team; after the last comes the first."""
        if self._panel != "students" or not self._rows():
            self.notify("Open the list of students first (u).")
            return
        row, teams = self._rows()[self._cursor], self._view["teams"]
        if not teams or teams == [row["team"]]:
            few = "There is only one team." if teams else "This class has no teams."
            self.notify(f"{few} broadsheet host --teams Red,Blue makes some.", markup=False)
            return
        at = teams.index(row["team"]) + 1 if row["team"] in teams else 0
        await self._asked("assign", {"student": row["id"], "team": teams[at % len(teams)]})

    def action_replay(self) -> None:
        """Ask the most missed questions again."""
        self._ask("replay", count=MISSED)

    async def action_save(self) -> None:
        """Write the results."""
        reply = await self._asked("act", {"what": "results"})
        if "results" not in reply:
            return
        try:
            place = await asyncio.to_thread(self._save, reply["results"])
        except Refusal as refusal:
            self.notify(str(refusal), severity="error")
            return
        self.notify(f"Saved in {place}", timeout=15)


async def run_host(local: str, address: str, token: str, save: Save) -> int:
    """Show the teacher's screen until it is left; returns the exit code."""
    app = ClassApp(HostScreen(local, address, token, save))
    await app.run_async()
    return app.return_code or 0
