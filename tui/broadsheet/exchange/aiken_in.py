"""Imports Aiken: a line that asks, choices under letters, and a line "ANSWER: B"."""

import re

from broadsheet.exchange.model import Draft, Input, Note, Read
from broadsheet.exchange.shapes import Marked, Part, multiple
from broadsheet.exchange.text_input import text_of

_CHOICE = re.compile(r"\s*([A-Za-z])\s?[.)]\s+(.*\S)")
_ANSWER = re.compile(r"\s*ANSWER\s*:\s*([A-Za-z])\s*$", re.IGNORECASE)
_FEEDBACK = re.compile(r"\s*FEEDBACK\s*:\s*(.*\S)", re.IGNORECASE)


def read(source: Input) -> Read:
    """Return a choice for each question; Refusal with the line where the answer is no choice or missing."""
    drafts: list[Draft] = []
    notes: list[Note] = []
    prompt: list[str] = []
    choices: list[tuple[str, str]] = []
    first = 0
    said = ""
    for number, line in enumerate(text_of(source).split("\n"), 1):
        answer, choice, feedback = _ANSWER.match(line), _CHOICE.match(line), _FEEDBACK.match(line)
        if answer:
            if not choices:
                raise source.refusal(number, "an answer without choices above it; write them as A. and B.")
            if answer[1].upper() not in [letter for letter, _ in choices]:
                raise source.refusal(number, f"the answer {answer[1]} is none of the choices above it.")
            parts = [Part(text, 100.0 if letter == answer[1].upper() else 0.0) for letter, text in choices]
            shaped = multiple(Marked("", " ".join(prompt), said), parts, single=True)
            drafts += [Draft(one, first) for one in shaped.questions]
            prompt, choices, said = [], [], ""
        elif feedback and choices:
            said = feedback[1]
        elif choice and prompt:
            choices.append((choice[1].upper(), choice[2]))
        elif line.strip():
            if choices:
                raise source.refusal(number, "the question above it has no line ANSWER; add one.")
            if not prompt:
                first = number
            prompt.append(line.strip())
    if choices or (prompt and not drafts):
        raise source.refusal(first, "the question that begins here has no line ANSWER; add one.")
    if prompt:
        notes.append(Note(first, "left out: text without choices at the end"))
    return Read(tuple(drafts), tuple(notes))
