"""What day, month or year it was: "In which year did Vantor close its yard?"."""

import re
from collections.abc import Iterator

from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import day
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.sheet import Sheet, first_word_keeps, sentence_draft
from broadsheet.quiz.pieces import Statement
from broadsheet.quiz.verbs import turned

FULL_DATE = 10
"""Letters of an ISO date that names the day."""


def days(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Ask for the day, month or year: "In which year was it that …?", which turns no verb round."""
    for index, piece in enumerate(statement.pieces):
        mention = piece.mention
        if (
            mention is None
            or mention.type != "date"
            or not re.fullmatch(r"\d{4}(?:-\d{2}){0,2}", mention.name)
        ):
            continue
        before, after = statement.before(index), statement.after(index)
        lead = re.search(r"(?:^|\s)(?:on|in)\s+$", before, re.IGNORECASE)
        if (
            lead is None
            or re.match(r"[\w'-]", after)
            or re.search(r"\b(?:early|late|mid)\s+(?:on|in)\s+$", before, re.IGNORECASE)
        ):
            continue
        rest = (
            f"{before[: lead.start()]}{after}"
            if before[: lead.start()].strip()
            else re.sub(r"^,?\s+", "", after)
        )
        words = " ".join(re.sub(r"\s+([,.])", r"\1", rest).split()).rstrip(".")
        opens = not before[: lead.start()].strip()
        if not opens and (not _at_end(after) or _OTHER_VERB.search(before)):
            continue  # the date may be that of something else in the sentence
        if re.search(
            r"\b(?:has|have|had|is|are|reports|begins|opens|starts|ends|goes|comes|takes|expires)\b", words
        ):
            continue
        if (
            re.search(r"\b(?:will|would|expects?|plans?|may|could)\b|\b\d{4}\b", words)
            or words.count(",") > 1
            or ",," in words
        ):
            continue
        if not first_word_keeps(words, statement):
            words = words[0].lower() + words[1:]
        unit = {4: "In which year", 7: f"In which month of {mention.name[:4]}", 10: "On which day"}[
            len(mention.name)
        ]
        year = statement.article.published.year if statement.article.published else None
        if (
            len(mention.name) == FULL_DATE
            and sheet.story.several_events is False
            and year == int(mention.name[:4])
        ):
            quality = 0.6
        else:
            quality = 0.74 if len(mention.name) == 4 else 0.7
        question = _turned(sheet, statement, words)
        yield sentence_draft(
            sheet,
            statement,
            "when",
            "date",
            f"{unit} {question or f'was it that {words}'}?",
            date_answer(piece.text, mention.text, mention.name),
            quality if question else NOT_TURNED,
            explanation=f"It was {'on' if len(mention.name) == FULL_DATE else 'in'} {piece.text} that {words}.",
        )


NOT_TURNED = 0.6
"""Quality of "in which year was it that", where no verb could be turned round its subject."""
LONGEST_SUBJECT = 10
"""Words of a subject round which a verb is turned."""


def _turned(sheet: Sheet, statement: Statement, words: str) -> str | None:
    """Return a statement with its verb before its subject: "did Vantor buy 12 boats"; None where that is not sure."""
    for clause in sheet.clauses.get(statement.span, ()):
        group = " ".join(clause.context.replace("\u2019", "'").split())
        subject, found, rest = words.partition(f" {group} ")
        if (
            not found
            or "," in subject
            or len(subject.split()) > LONGEST_SUBJECT
            or _OTHER_VERB.search(subject)
        ):
            continue
        plural = clause.part("finite") == "VBP"
        question = turned(group, subject, plural=plural)
        if question is not None:
            return f"{question} {rest}"
    return None


_OTHER_VERB = re.compile(
    r"\b(?:who|which|that|when|where|whose|as|since|after|before|while|because|says?|said|told|and)\b"
)


def _at_end(after: str) -> bool:
    return not after.strip(" .") or bool(
        re.match(r",? (?:after|when|as|in|at|with|during|following)\b", after)
    )


def date_answer(full: str, text: str, iso: str) -> Answer:
    """Return the answer of a date that stands in a question as `full` and in its article as `text`."""
    known = day(text, iso)
    return Answer(
        full,
        tuple(
            name
            for name in dict.fromkeys((*known.names, iso))
            if name != full
            and re.search(r"\d|day$|^[A-Z][a-z]+$", name)
            and not re.match(r"(?:last|this|next)\b", name)
        ),
    )
