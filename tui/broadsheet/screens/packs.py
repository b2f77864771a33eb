"""The packs at hand: looked through, switched on and off, edited and played; read again when a file changes."""

import os
from dataclasses import replace
from typing import ClassVar

from textual import events
from textual.app import ComposeResult, SuspendNotSupported
from textual.binding import BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from broadsheet.home.refusal import Refusal
from broadsheet.quiz import shelf
from broadsheet.quiz.pack_files import set_enabled
from broadsheet.quiz.shelf import Shelved
from broadsheet.screens import packs_words as words
from broadsheet.screens.ask_line import AskLine
from broadsheet.screens.background import in_background
from broadsheet.screens.bars import KeyBar, Masthead, bindings
from broadsheet.screens.desk import Desk
from broadsheet.screens.plan import Plan

LOOK_AGAIN = 1.0
"""Seconds between looks at the files; a look at twenty takes 0.2 ms."""
LIST = 34
"""Cells of the list in a wide window."""
WIDEST = 100
"""Cells of a line of the preview."""
NARROW = 90
"""Cells; in a narrower window the list stands above the preview."""


BUNDLED = "Bundled: the next version undoes changes; copy it to keep them."


class PackList(Static):
    """The list; a click goes to a pack."""

    ALLOW_SELECT = False

    async def on_click(self, event: events.Click) -> None:
        """Go to the pack under the mouse."""
        await self.screen.run_action(f"screen.go({event.y})")


class PacksScreen(Screen[None]):
    """Shows a list of packs and, of the one under the cursor, what it is and its questions."""

    BINDINGS: ClassVar[list[BindingType]] = bindings("packs")
    AUTO_FOCUS = None
    keys_name = "packs"
    DEFAULT_CSS = """
    PacksScreen #shelf { width: 36; height: 1fr; padding: 1 1; scrollbar-size-vertical: 1; border-right: solid $rule; }
    PacksScreen #preview { width: 1fr; height: 1fr; padding: 1 2; overflow-y: scroll; scrollbar-size-vertical: 1; }
    PacksScreen #preview Static { width: 100%; max-width: 100; }
    PacksScreen.narrow #sides { layout: vertical; }
    PacksScreen.narrow #shelf { width: 100%; height: auto; max-height: 40%; padding: 0 1; border-right: none;
        border-bottom: solid $rule; }
    PacksScreen.narrow #preview { padding: 0 1; }
    """

    def __init__(self, desk: Desk, plan: Plan) -> None:
        super().__init__()
        self.desk, self.plan = desk, plan
        self._shelf: list[Shelved] | None = None
        self._off: frozenset[str] = frozenset()
        self._sought = ""
        self._at = 0
        self._show_findings = False
        self._told = ""
        """What the header says until the next key."""

    def compose(self) -> ComposeResult:
        """Lay out header, list, preview and footer."""
        yield Masthead("Packs")
        with Horizontal(id="sides"):
            with VerticalScroll(id="shelf", can_focus=False):
                yield PackList(id="list")
            with VerticalScroll(id="preview", can_focus=False):
                yield Static(Content("Reading the packs …"), id="words")
        yield KeyBar("packs")

    def on_mount(self) -> None:
        """Read the packs beside the first frame, and look for changes from then on."""
        self.run_worker(self._read(), exclusive=True, group="packs")
        self.set_interval(LOOK_AGAIN, self._look_again)

    def on_resize(self, event: events.Resize) -> None:
        """Put the list above the preview where there is no room beside it."""
        self.set_class(event.size.width < NARROW, "narrow")
        if self._shelf is not None:
            self.call_after_refresh(self.draw)  # once the preview has its new width

    async def _read(self, told: str = "") -> None:
        before = self._shelf or ()
        self._shelf = await in_background(lambda: shelf.shelve(before))
        self._off = shelf.switched_off()
        self.draw()
        if told:
            self.note(told)

    def _look_again(self) -> None:
        if self._shelf is not None and self.is_current and shelf.changed(self._shelf):
            self.run_worker(self._read(), exclusive=True, group="packs")

    # -- what is shown

    @property
    def _listed(self) -> list[Shelved]:
        return shelf.matching(self._shelf or (), self._sought)

    @property
    def _here(self) -> Shelved | None:
        listed = self._listed
        return listed[min(self._at, len(listed) - 1)] if listed else None

    def draw(self) -> None:
        """Draw list and preview anew."""
        listed, here = self._listed, self._here
        width = self.size.width - 4 if self.has_class("narrow") else LIST - 2
        rows = [words.row(one, one is here, one.name not in self._off, width) for one in listed]
        self.query_one("#list", Static).update(Content("\n").join(rows))
        self.query_one("#words", Static).update(Content("\n").join(self._page(here)))
        found = f", {len(listed)} with “{self._sought}”" if self._sought else ""
        self.query_one(Masthead).say(note=self._told or f"{len(self._shelf or ())} packs{found}")

    def _page(self, here: Shelved | None) -> list[Content]:
        if here is None:
            told = "No pack holds that; Esc shows all." if self._sought else "There is no pack yet."
            return [Content(told), Content("`broadsheet pack new NAME` makes one.")]
        width = min(self.query_one("#words").content_size.width or WIDEST, WIDEST) - 1
        rest = (words.findings if self._show_findings else words.questions)(here, width)
        return [*words.about(here, here.name not in self._off), *rest]

    def note(self, text: str) -> None:
        """Say something in the header, which stays there when the screen is drawn anew, as after an editor."""
        self._told = text
        self.query_one(Masthead).say(note=text)

    def on_key(self) -> None:
        """Let what was said go with the next key."""
        self._told = ""

    # -- actions

    def action_move(self, by: int) -> None:
        """Go over the list."""
        self.action_go(max(0, min(self._at + by, len(self._listed) - 1)))

    def action_go(self, number: int) -> None:
        """Go to the pack of this number, from 0."""
        if 0 <= number < len(self._listed):
            self._at = number
            self.draw()
            self.query_one("#preview").scroll_home(animate=False)
            self.query_one("#shelf").scroll_to(y=max(number - 2, 0), animate=False)

    def action_page(self, by: int) -> None:
        """Scroll the preview."""
        preview = self.query_one("#preview")
        preview.scroll_relative(y=by * max(preview.size.height - 2, 1), animate=False)

    def action_findings(self) -> None:
        """Show what lint finds, or the questions again."""
        self._show_findings = not self._show_findings
        self.draw()

    def action_switch(self) -> None:
        """Switch the pack on or off."""
        if (here := self._here) is None:
            return
        try:
            set_enabled(here.name, on=here.name in self._off)
        except Refusal as refusal:
            self.note(str(refusal))
            return
        self._off = shelf.switched_off()
        self.draw()

    def action_ask(self) -> None:
        """Ask for the words to look for."""
        if not self.query(AskLine):
            self.mount(AskLine("find", self._sought, "in names, titles and questions"))

    def on_ask_line_asked(self, message: AskLine.Asked) -> None:
        """Show the packs that hold the words typed so far."""
        if message.done:
            self.query(AskLine).remove()
            self.set_focus(None)
        self._sought, self._at = ("" if message.left else message.words.strip()), 0
        self.draw()

    def action_edit(self) -> None:
        """Open the pack in the editor, and read it again after."""
        if (here := self._here) is None:
            return
        editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
        if not editor:
            self.note("Set EDITOR to your editor's command; the file is named beside.")
            return
        try:
            with self.app.suspend():
                told = _edit(editor, str(here.path)) or ("" if here.own else BUNDLED)
        except SuspendNotSupported:
            told = "This terminal cannot be left for an editor; the file is named beside."
        self.run_worker(self._read(told), exclusive=True, group="packs")

    def action_play(self) -> None:
        """Answer questions of the pack."""
        if (here := self._here) is not None:
            self.run_worker(self._play(here), exclusive=True, group="play")

    async def _play(self, here: Shelved) -> None:
        from broadsheet.quiz.source import open_source
        from broadsheet.screens.quiz import QuizScreen

        try:
            source = await in_background(lambda: open_source(str(here.path)))
        except Refusal as refusal:
            self.note(str(refusal))
            return
        desk = replace(self.desk, source=source, ahead=None)
        self.app.push_screen(QuizScreen(desk, Plan(learner=self.plan.learner)), lambda _: desk.close())

    def action_back(self) -> None:
        """Show all packs again; then go back to where one was."""
        if self._sought:
            self._sought, self._at = "", 0
            self.draw()
        else:
            self.dismiss()


def _edit(editor: str, path: str) -> str:
    """Run the editor on the file and wait for it; returns what a person should know, if anything."""
    import shlex
    import subprocess

    try:
        done = subprocess.run([*shlex.split(editor), path], check=False)
    except (OSError, ValueError) as error:
        return f"{editor} cannot be run ({error}); set EDITOR to your editor's command."
    return "" if done.returncode == 0 else f"{editor} ended with {done.returncode}."
