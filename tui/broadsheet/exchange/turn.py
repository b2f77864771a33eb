"""Turns cards round: a list of words and what they mean can be asked from either side."""

from dataclasses import replace
from statistics import median
from typing import TYPE_CHECKING

from broadsheet.exchange.carry import answer_tables
from broadsheet.exchange.model import Draft, Input, Note, Read

if TYPE_CHECKING:
    from broadsheet.quiz.pack_schema import QuestionTable

LONG = 6
"""Words of an answer from which it is a definition rather than something that people type."""


def turned(source: Input, read: Read) -> Read:
    """Return the cards with their answer asked and their prompt as the answer; notes on those that cannot be.

    Refusal where that is none of them.
    """
    import msgspec

    drafts: list[Draft] = []
    notes = list(read.notes)
    count = 0
    for draft in read.drafts:
        question = draft.question
        if _is_card(question):
            (answer,) = answer_tables(question)
            question = msgspec.structs.replace(question, prompt=answer.text, answers=(question.prompt,))
            count += 1
        else:
            notes.append(Note(draft.line, "not turned round: it is no card with one answer"))
        drafts.append(Draft(question, draft.line))
    if not count:
        raise source.refusal(None, "no card in it can be turned round; import it without --swap.")
    return replace(read, drafts=tuple(drafts), notes=tuple(notes))


def which_side(read: Read, *, swapped: bool) -> Note:
    """Return a note on which column of a table without a header asks, and whether the other should."""
    if swapped:
        return Note(None, "no header: the second column asks, the first answers", lost=False)
    cards = [draft.question for draft in read.drafts if _is_card(draft.question)]
    message = "no header: the first column asks, the second answers; --swap turns them round"
    if cards and median(len(answer_tables(one)[0].text.split()) for one in cards) >= LONG:
        message += " (the answers are long to type, so that may be what you want)"
    return Note(None, message, lost=False)


def _is_card(question: "QuestionTable") -> bool:
    return (
        question.kind == "text"
        and len(question.answers) == 1
        and not answer_tables(question)[0].aliases
        and not question.reject
        and not question.prompt_on
    )
