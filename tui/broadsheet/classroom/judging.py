"""Judges the answers of a class with the one grader; each wording of an answer is judged once."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from broadsheet.classroom.deeds import Draft, open_for
from broadsheet.classroom.forms import form_of
from broadsheet.classroom.model import Refused
from broadsheet.classroom.room import Room, elapsed_ms
from broadsheet.grading.model import Verdict
from broadsheet.language.clean import visible
from broadsheet.quiz.choices import named
from broadsheet.quiz.model import Question
from broadsheet.trainer.payloads import answer_payload
from broadsheet.trainer.play import Session
from broadsheet.trainer.turns import Turn

LONGEST_GIVEN = 1_000
"""Characters of an answer in class; what a longer one has beyond them is neither judged nor kept."""
REMEMBERED = 20_000
"""Wordings whose verdicts are kept, so that a class that types the same is judged once."""
PASSED = Verdict("reject", 0.0, 0, 0, None, "you passed")
NOTED = Verdict("accept", 0.0, 0, 0, None, "a poll has no right answer")


class Judge:
    """The grader with its compiled keys."""

    def __init__(self) -> None:
        self._keys: dict[str, Any] = {}
        self._known: dict[tuple[str, str], Verdict] = {}

    def __call__(self, question: Question, given: str) -> Verdict:
        """Return the verdict on an answer; the same whenever asked."""
        if not given:
            return PASSED
        if question.kind == "poll":
            return NOTED
        key = (question.id, given)
        if key not in self._known:
            from broadsheet.grading.grade import grade

            if len(self._known) >= REMEMBERED:
                self._known.clear()
            self._known[key] = grade(self.prepared(question), given)
        return self._known[key]

    def prepared(self, question: Question) -> Any:
        """Return the compiled key of a question, compiling it where that was not done yet."""
        if question.id not in self._keys:
            from broadsheet.grading.compile import compile_key

            self._keys[question.id] = compile_key(question.answer_key())
        return self._keys[question.id]


def tidied(question: Question, given: str) -> str:
    """Return an answer as it is judged and kept: one cleaned line, a choice's number as its text."""
    line = " ".join(visible(given[:LONGEST_GIVEN]).split())
    return named(question, line)[:LONGEST_GIVEN]


def answer(
    room: Room,
    student: str,
    number: int,
    given: str,
    now: datetime,
    judge: Callable[[Question, str], Verdict],
) -> list[Draft]:
    """Take a student's answer to round `number`; Refused where that is not open to them."""
    if number != room.at:
        raise Refused("that question is over")
    if why := open_for(room, student, now):
        raise Refused(why)
    asked = room.round
    if asked is None:
        raise Refused("no question is being asked")
    question = room.item_of(asked).question
    text = tidied(question, given)
    ms = elapsed_ms(asked, now)
    attempt = len(asked.replies.get(student, ())) + 1
    return [answer_draft(room, student, number, text, judge(question, text), ms, attempt)]


def answer_draft(
    room: Room, student: str, number: int, given: str, verdict: Verdict, ms: int, attempt: int
) -> Draft:
    """Return the event of an answer, with what the trainer keeps of any answer."""
    setup = room.setup
    asked = room.rounds[number]
    question = room.item_of(asked).question
    session = Session(setup.room, student, "", setup.pack, setup.seed, "class")
    turn = Turn(question, room.students[student].team or None, asked.again)
    payload = answer_payload(session, turn, given, verdict, ms=ms, cost=0.0, late=False, attempt=attempt)
    return Draft(
        "answer", payload | {"round": number, "form": form_of(question, given)}, student, question.id
    )
