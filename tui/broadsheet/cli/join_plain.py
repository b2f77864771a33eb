"""A class line by line: no colour, no boxes, no cursor movement; for screen readers, pipes and old terminals."""

import asyncio
import sys
from typing import Any

from broadsheet.classroom.model import Refused
from broadsheet.classroom.seat import Seat, played
from broadsheet.cli.lines import one_line
from broadsheet.cli.output import say
from broadsheet.cli.typed_lines import typed_lines
from broadsheet.language.clean import clean_line

VERDICTS = {"accept": "Right", "partial": "Partly right", "prompt": "Not quite", "reject": "Not right"}
LONGEST = 1_000

View = dict[str, Any]


class Lines:
    """Says what changed from one view to the next."""

    def __init__(self) -> None:
        self._last: View = {}

    def __call__(self, view: View) -> None:
        """Say what is new in a view."""
        last, self._last = self._last, view
        if not last:
            say(f"{one_line(view['title'])}. You are {one_line(view['name'])}.")
            if view["team"]:
                say(f"Your team: {one_line(view['team'])}.")
        elif view["team"] != last["team"]:
            say(f"Your team: {one_line(view['team'])}.")
        if view["paused"] != last.get("paused", False):
            say("The teacher has paused the class." if view["paused"] else "The class goes on.")
        step = (view["phase"], view["round"])
        if step != (last.get("phase"), last.get("round")):
            {"lobby": self._lobby, "asking": _asking, "revealed": _revealed, "ended": _ended}[view["phase"]](
                view
            )
        if view["phase"] == "asking" and view["mine"] != last.get("mine") and view["mine"]["given"]:
            _mine(view["mine"])
        sys.stdout.flush()

    @staticmethod
    def _lobby(_: View) -> None:
        say("You are in. The class begins soon.")


def _asking(view: View) -> None:
    question = view["question"]
    say()
    say(f"Question {view['round'] + 1} of {view['rounds']}{', asked again' if question['again'] else ''}.")
    say(one_line(question["prompt"]))
    for number, choice in enumerate(question["choices"], 1):
        say(f"{number}) {one_line(choice)}")
    if question["kind"] == "set":
        say(f"Answers asked for: {question['need']}. Separate them with commas.")
    elif question["kind"] == "order":
        say("Answer with the numbers in their right order.")
    if view.get("left") is not None:
        say(f"Seconds: {view['left']:g}.")
    if view["mine"]["open"]:
        say("Your answer:")


def _mine(mine: View) -> None:
    if mine["open"]:
        say(f"Not quite yet: {one_line(mine['why']).rstrip('.')}.")
        say("You have one more try.")
        say("Your answer:")
    else:
        say(f"Your answer is in: {one_line(mine['given'][-1]) or '(passed)'}")


def _revealed(view: View) -> None:
    reveal = view["reveal"]
    mine = reveal["mine"]
    if reveal["skipped"]:
        say("This question does not count.")
    elif "poll" in reveal:
        say("What the class said:")
        for choice, count in reveal["poll"]:
            say(f"{one_line(choice)}: {count}")
        return
    elif mine is None:
        say("You gave no answer.")
    else:
        share = f", {mine['score']:g} of 1" if mine["verdict"] == "partial" else ""
        say(f"{VERDICTS[mine['verdict']]}{share}: {one_line(mine['why']).rstrip('.')}.")
    say(f"Answer: {one_line(reveal['answer'])}")
    if reveal["explanation"]:
        say(f"Explanation: {one_line(reveal['explanation'])}")
    for item in reveal["evidence"]:
        say(f"Evidence, {one_line(item['source'])}: {one_line(item['quote'])}")
    for item in reveal["told"]:
        say(f"Nearest in {one_line(item['outlet'])}: {one_line(item['words'])}")
    _standing(view)


def _standing(view: View) -> None:
    say(f"Your points: {view['points']:g}.")
    if "rank" in view:
        say(f"You are number {view['rank']} of {view['ranked']}.")
    for place, row in enumerate(view.get("board", []), 1):
        say(f"Place {place}: {one_line(row['name'])}, {row['points']:g}")


def _ended(view: View) -> None:
    say()
    say("The class is over.")
    _standing(view)


async def play(seat: Seat) -> int:
    """Take part, reading answers from standard input, until the class ends; returns the exit code.

    The input's end gives no more answers, but the class is still told to its end.
    """
    lines = typed_lines(LONGEST)
    over = asyncio.Event()
    shown = Lines()

    def seen(view: View) -> None:
        shown(view)
        if view["phase"] == "ended":
            over.set()

    playing = asyncio.create_task(played(seat, seen, say_now))
    ended = asyncio.create_task(over.wait())
    typing = asyncio.create_task(_answers(seat, lines))
    try:
        await asyncio.wait([playing, ended], return_when=asyncio.FIRST_COMPLETED)
        if playing.done():
            say_now(playing.result())
        return 0 if seat.view else 1
    finally:
        for task in (playing, ended, typing):
            task.cancel()
        await asyncio.gather(playing, ended, typing, return_exceptions=True)


async def _answers(seat: Seat, lines: "asyncio.Queue[str | None]") -> None:
    while (line := await lines.get()) is not None:
        await _typed(seat, clean_line(line, LONGEST))


async def _typed(seat: Seat, line: str) -> None:
    if seat.view.get("phase") != "asking":
        say_now("No question is being asked.")
        return
    if not line:
        say_now("Type an answer.")
        return
    try:
        await seat.answer(line)
    except (Refused, ConnectionError) as error:
        say_now(f"Not taken: {str(error).rstrip('.')}.")


def say_now(text: str) -> None:
    """Say a line at once."""
    say(text)
    sys.stdout.flush()
