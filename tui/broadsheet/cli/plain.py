"""A quiz line by line: no colour, no boxes, no cursor movement, one item a line.

Made for screen readers, pipes and scripts that answer. A line that begins with a slash is a command.
"""

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from broadsheet.articles.model import Article
from broadsheet.cli import plain_words as words
from broadsheet.cli.lines import one_line, read_line
from broadsheet.cli.output import say
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.trainer.drill import Drill
from broadsheet.trainer.hints import COST
from broadsheet.trainer.judging import LONGEST_ANSWER
from broadsheet.trainer.model import Attempt, Event
from broadsheet.trainer.turns import Turn

HOW_TO = "Type an answer and press Enter. An empty line passes, ? lists the commands. Ctrl-D ends the quiz."
LONGEST_LINE = LONGEST_ANSWER * 8

_UNDONE = {
    "answer": "the answer",
    "override": "the corrected verdict",
    "flag": "the flag",
    "suspend": "the suspension",
    "bury": "the delay",
    "hint": "the hint",
}


class _Ended(Exception):
    """Raised where the input ends, or says that it does."""


@dataclass
class Player:
    """One quiz at one keyboard."""

    drill: Drill
    others: words.Others
    articles: Sequence[Article] = ()
    """What /read shows, where the book is open."""
    recorded: bool = True
    """Whether the drill's events are kept, for the words at the end."""

    def play(self) -> int:
        """Ask every question and say how it went; returns the exit code.

        The end of the input and Ctrl-C both end it with the result so far.
        """
        code = 0
        try:
            while (question := self.drill.current) is not None:
                words.ask(self.drill, question)
                self._take_answers()
                if self.drill.answered:
                    if self.drill.position + 1 == self.drill.total:
                        self._last_word()
                    if self.drill.answered:
                        self.drill.next()
            if not self._feedback:
                words.review(self.drill, self.others)
                self._last_word()
        except _Ended:
            say()
            say("The quiz ends here.")
            if not self._feedback:
                words.review(self.drill, self.others)
        except KeyboardInterrupt:
            say()
            say("The quiz was interrupted.")
            code = 130
        self.drill.end()
        words.tell_result(self.drill, recorded=self.recorded)
        return code

    @property
    def _feedback(self) -> bool:
        return self.drill.session.rules.feedback

    def _take_answers(self) -> None:
        """Take lines until the question is closed, or is another one."""
        question = self.drill.current
        while self.drill.current is question and not self.drill.answered:
            say("Your answer:")
            self.drill.shown()
            line = _line()
            if self._command(line):
                continue
            attempt = self._recorded(line)
            if not self._feedback:
                say("Noted.")
                return
            words.tell_verdict(attempt, retry=self.drill.retry)
            if self.drill.retry:
                say("You have one more try.")
            else:
                words.tell_rest(attempt, self.others)

    def _recorded(self, given: str) -> Attempt:
        """Judge an answer, an empty one as a pass; where it cannot be recorded, let a person try again.

        Without a person at a terminal the Refusal passes through: the next line of a script is
        meant for the next question.
        """
        while True:
            try:
                return self.drill.answer(given)
            except Refusal as refusal:
                if not _at_terminal():
                    raise
                say(str(refusal))
                say("Your answer is not lost. Press Enter to record it again, or Ctrl-D to stop.")
                _line()

    def _last_word(self) -> None:
        """Let a person at a terminal correct the last verdict before the result; a script is not waited for."""
        while _at_terminal() and (self.drill.answered or self.drill.current is None):
            say("Press Enter for the result, or type a command; ? lists them.")
            line = read_line(LONGEST_LINE)
            if not line or not self._command(line):
                return

    # -- commands

    def _command(self, line: str) -> bool:
        """Do what a line says, if it is a command, and say what came of it."""
        name, _, rest = line.strip().partition(" ")
        if name == "?":
            for command in self._commands():
                say(f"{command}: {COMMANDS[command]}")
            return True
        if name not in self._commands():
            if name in COMMANDS or not re.fullmatch(r"/[a-z]+", line.rstrip()):
                return False
            say(f"There is no command {name}; ? lists them. To answer with it, put a space before it.")
            return True
        try:
            _DO[name](self, rest.strip())
        except Refusal as refusal:
            if not _at_terminal():
                raise
            say(str(refusal))
        return True

    def _commands(self) -> Sequence[str]:
        """Return the commands that do something here: what is kept for later needs a log."""
        return [name for name in COMMANDS if self.recorded or name not in _FOR_LATER]

    def _hint(self, _: str) -> None:
        if not self._feedback:
            say("There are no hints in an exam.")
        elif not self.drill.hints_left:
            say("There is no hint left.")
        else:
            say(f"Hint, which costs {words.number(COST)} of the answer: {one_line(self.drill.hint())}")

    def _flag(self, rest: str) -> None:
        turn, reason = self._meant(rest)
        self.drill.flag(clean_line(reason, 200), turn)
        say("Flagged as a bad question.")

    def _override(self, to: str, rest: str) -> None:
        turns = self.drill.turns
        at = int(rest) if rest.isdecimal() and len(rest) < 6 else 0
        turn = turns[at - 1] if 0 < at <= len(turns) else self.drill.judged
        if turn is None or self.drill.overridable(turn) != to:
            say("There is no verdict to correct that way.")
            return
        attempt = self.drill.override(turn)
        say(f"Kept beside the verdict; it counts as {words.number(attempt.score)} of 1 now.")

    def _undo(self, _: str) -> None:
        event = self.drill.undo()
        say(_taken_back(event) if event is not None else "There is nothing to take back.")

    def _suspend(self, rest: str) -> None:
        self.drill.suspend(self._meant(rest)[0])
        say("It will not be asked again in learn; /undo takes that back.")

    def _later(self, rest: str) -> None:
        tomorrow = self.drill.now().astimezone().date() + timedelta(days=1)
        self.drill.bury(tomorrow.isoformat(), self._meant(rest)[0])
        say("It will not come up in learn before tomorrow.")

    def _skip(self, _: str) -> None:
        if self.drill.current is None or self.drill.answered:
            say("There is no question to skip.")
            return
        attempt = self._recorded("")
        if not self._feedback:
            say("Noted.")
            return
        words.tell_verdict(attempt)
        words.tell_rest(attempt, self.others)

    def _read(self, rest: str) -> None:
        if not self.drill.session.rules.open_book and self.drill.current is not None:
            say("The book is closed; --open-book opens it.")
            return
        at = int(rest) if rest.isdecimal() and len(rest) < 6 else 0
        if 0 < at <= len(self.articles):
            article = self.articles[at - 1]
            say(f"{one_line(article.outlet)}: {one_line(article.title or article.stem)}")
            for start, end in article.kept or ((0, len(article.text)),):
                say(one_line(article.text[start:end]))
            return
        for number, article in enumerate(self.articles, 1):
            say(f"/read {number}: {one_line(article.outlet)}, {one_line(article.title or article.stem)}")

    def _quit(self, _: str) -> None:
        raise _Ended

    def _meant(self, rest: str) -> tuple[Turn | None, str]:
        """Return the question that is meant, the one before where "last" is said, and the words left."""
        first, _, after = rest.partition(" ")
        return (self.drill.judged, after) if first == "last" else (None, rest)


COMMANDS = {
    "/hint": f"a hint, which costs {words.number(COST)} of the answer",
    "/skip": "pass on this question, as an empty line does",
    "/right": "I was right: correct the last verdict; /right 3 that on question 3",
    "/wrong": "I was wrong: correct the last verdict; /wrong 3 that on question 3",
    "/undo": "take back the last thing done, as often as you like",
    "/flag": "this is a bad question; a reason may follow; /flag last means the one before",
    "/later": "do not ask this before tomorrow; /later last means the one before",
    "/suspend": "do not ask this again; /suspend last means the one before",
    "/read": "list the articles, or read one: /read 2; where the book is open",
    "/quit": "end the quiz",
}
"""Every command with what it does."""
_FOR_LATER = ("/flag", "/later", "/suspend")

_DO: dict[str, Callable[[Player, str], None]] = {
    "/hint": Player._hint,
    "/skip": Player._skip,
    "/right": lambda player, rest: player._override("accept", rest),
    "/wrong": lambda player, rest: player._override("reject", rest),
    "/undo": Player._undo,
    "/flag": Player._flag,
    "/later": Player._later,
    "/suspend": Player._suspend,
    "/read": Player._read,
    "/quit": Player._quit,
}


def _line() -> str:
    line = read_line(LONGEST_LINE)
    if line is None:
        raise _Ended
    return line


def _taken_back(event: Event) -> str:
    what = _UNDONE.get(event.kind, event.kind)
    given = one_line(str(event.payload.get("given", "")))[:80]
    prompt = one_line(str(event.payload.get("prompt", "")))[:120]
    return f"Taken back: {what}{f' {given!r}' if given else ''}{f' to {prompt!r}' if prompt else ''}."


def _at_terminal() -> bool:
    return sys.stdin is not None and sys.stdin.isatty()
