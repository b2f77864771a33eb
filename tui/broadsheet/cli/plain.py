"""A quiz line by line: no colour, no boxes, no cursor movement, one item a line.

Made for screen readers, pipes and scripts that answer.
"""

import sys
import time

from broadsheet.cli.lines import one_line, read_line
from broadsheet.cli.output import say
from broadsheet.home.refusal import Refusal
from broadsheet.language.clean import clean_line
from broadsheet.quiz.choices import named, offered
from broadsheet.quiz.model import Question
from broadsheet.trainer.drill import LONGEST_ANSWER, Drill
from broadsheet.trainer.model import Attempt

HOW_TO = "Type an answer and press Enter. An empty line passes. Ctrl-D ends the quiz."

_HEADS = {"accept": "Right", "partial": "Partly right", "prompt": "Not quite yet", "reject": "Not right"}


def play(drill: Drill, *, recorded: bool = True) -> int:
    """Ask every question of the drill and say how it went; returns the exit code.

    `recorded` says whether the drill's events are kept, for the words at the end. The end of the input and Ctrl-C both end it with the result so far.
    """
    code = 0
    try:
        while (question := drill.current) is not None:
            _ask(drill, question)
            if not _answered(drill, question):
                say()
                say("The quiz ends here.")
                break
            drill.next()
    except KeyboardInterrupt:
        say()
        say("The quiz was interrupted.")
        code = 130
    _result(drill, recorded)
    return code


def _ask(drill: Drill, question: Question) -> None:
    say()
    say(f"Question {drill.position + 1} of {drill.total}.")
    say(one_line(question.prompt))
    for number, choice in enumerate(offered(question), 1):
        say(f"{number}) {one_line(choice)}")
    if question.kind == "set":
        say(f"Answers asked for: {question.need or len(question.answers)}. Separate them with commas.")
    elif question.kind == "order":
        say("Answer with the numbers in their right order.")


def _answered(drill: Drill, question: Question) -> bool:
    """Take answers until the question is closed; False where the input ended first."""
    while not drill.answered:
        say("Your answer:")
        asked = time.monotonic()
        line = read_line(LONGEST_ANSWER * 8)
        if line is None:
            return False
        ms = round((time.monotonic() - asked) * 1000)
        attempt = _recorded(drill, named(question, clean_line(line, LONGEST_ANSWER)), ms)
        if attempt is None:
            return False
        _verdict(attempt, question)
        if drill.retry:
            say("You have one more try.")
    _after(drill.attempts[-1], question)
    return True


def _recorded(drill: Drill, given: str, ms: int) -> Attempt | None:
    """Judge an answer, an empty one as a pass; where it cannot be recorded, let a person try again.

    Without a person at a terminal the Refusal passes through: the next line of a script is
    meant for the next question.
    """
    while True:
        try:
            return drill.answer(given, ms) if given else drill.skip()
        except Refusal as refusal:
            if sys.stdin is None or not sys.stdin.isatty():
                raise
            say(str(refusal))
            say("Your answer is not lost. Press Enter to record it again, or Ctrl-D to stop.")
            if read_line(LONGEST_ANSWER * 8) is None:
                return None


def _verdict(attempt: Attempt, question: Question) -> None:
    verdict = attempt.verdict
    head = "Noted" if question.kind == "poll" else _HEADS[verdict.verdict]
    if verdict.verdict == "partial":
        head += f", {_number(verdict.score)} of 1"
    say(f"{head}: {one_line(verdict.why).rstrip('.')}.")


def _after(attempt: Attempt, question: Question) -> None:
    """Say what a learner gets once the question is closed: the answer, the reason, the words it rests on."""
    if question.kind != "poll" and attempt.verdict.verdict != "accept":
        say(f"Accepted: {_accepted(question)}")
    if question.explanation:
        say(f"Explanation: {one_line(question.explanation)}")
    for item in question.evidence:
        say(f"Evidence, {one_line(item.source)}: {one_line(item.quote)}")


def _accepted(question: Question) -> str:
    texts = [one_line(answer.text) for answer in question.answers]
    if question.kind == "set" and question.need and question.need < len(texts):
        return f"any {question.need} of {'; '.join(texts)}"
    if question.kind == "order":
        return "; then ".join(texts)
    return "; ".join(texts) if question.kind == "set" else " or ".join(texts)


def _result(drill: Drill, recorded: bool) -> None:
    result = drill.result()
    say()
    if not result.attempts:
        say("Nothing was answered.")
        return
    if result.total:
        say(f"You answered {result.answered} of {result.total} questions.")
        say(f"Result: {result.right} right, {result.partial} partly right, {result.wrong} not right.")
        say(f"Score: {_number(result.points)} of {result.answered}.")
    if recorded:
        say("Every answer is kept: see broadsheet scores.")


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
