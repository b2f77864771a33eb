"""Takes the answers of a class: each is an attempt of the trainer's own engine, judged and kept as in any quiz."""

from datetime import datetime

from broadsheet.classroom.deeds import Draft, open_for
from broadsheet.classroom.forms import form_of
from broadsheet.classroom.model import Refused
from broadsheet.classroom.room import Room
from broadsheet.trainer.judging import Judge, tidied
from broadsheet.trainer.payloads import answer_payload

LONGEST_GIVEN = 1_000
"""Characters of an answer in class; what a longer one has beyond them is neither judged nor kept."""


def answer(room: Room, student: str, number: int, given: str, now: datetime, judge: Judge) -> list[Draft]:
    """Take a student's answer to round `number`; Refused where that is not open to them."""
    if number != room.at:
        raise Refused("that question is over")
    if why := open_for(room, student, now):
        raise Refused(why)
    ms = room.rounds[number].clock.ms(now.timestamp())
    return [answer_draft(room, student, number, given, judge, ms)]


def answer_draft(room: Room, student: str, number: int, given: str, judge: Judge, ms: int) -> Draft:
    """Return the event of an answer, as the trainer keeps any; raises what `Asking.judged` raises."""
    asking = room.asking_of(room.rounds[number], student)
    text = tidied(asking.question, given, LONGEST_GIVEN)
    attempt = asking.judged(text, judge, ms=ms, form=form_of(asking.question, text))
    payload = answer_payload(asking, attempt, mode="class", team=room.students[student].team or None)
    return Draft("answer", payload | {"round": number}, student, asking.question.id)
