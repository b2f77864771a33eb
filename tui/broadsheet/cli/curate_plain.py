"""Judging line by line: no colour, no boxes, no cursor movement, one item a line."""

import sys
from pathlib import Path

from broadsheet.articles.model import Collection
from broadsheet.cli.lines import one_line, read_line
from broadsheet.cli.output import say
from broadsheet.home.refusal import Refusal
from broadsheet.quiz.accounts import Accounts, foremost, quality_reasons
from broadsheet.quiz.choices import offered
from broadsheet.quiz.model import Question
from broadsheet.quiz.paragraphs import around
from broadsheet.quiz.records import answers_line, choices_line, revised
from broadsheet.trainer.curated_pack import save_curated
from broadsheet.trainer.curating import Curation
from broadsheet.trainer.judgements import JudgementName
from broadsheet.trainer.log_judgements import JudgementLog

HOW_TO = (
    "Type g for good, f for flawed, b for bad, e to edit, s to skip, u to take the last one back, q to stop; "
    "a cause may follow f or b. Every judgement is kept."
)
LONGEST_LINE = 20_000
VERDICTS: dict[str, JudgementName] = {"g": "good", "f": "flawed", "b": "bad", "s": "skipped"}
WORDS = {"good": "g", "flawed": "f", "bad": "b", "skip": "s", "edit": "e", "undo": "u", "quit": "q"}


def judge_all(
    curation: Curation, accounts: Accounts, collection: Collection, log: JudgementLog, path: Path
) -> int:
    """Go through the queue until it or the input ends, then save the pack; returns the exit code."""
    code = 0
    if notice := log.notice():
        say(notice)
    say(f"{collection.title}. Questions: {curation.total}. Judge: {curation.judging.judge}.")
    if curation.judged:
        say(f"Judged before: {progress(curation)}.")
    say(HOW_TO)
    try:
        while (question := curation.current) is not None:
            _show(curation, question, accounts, collection)
            if not _judged(curation, question):
                break
        else:
            say()
            say("Every question has been judged or passed over.")
    except KeyboardInterrupt:
        say()
        say("Interrupted.")
        code = 130
    say()
    say(f"{progress(curation)[0].upper()}{progress(curation)[1:]}.")
    saved = save_curated(curation, path, collection, log.read())
    if saved is None:
        say("No pack was saved: no question was judged good so far.")
    else:
        say(saved.told)
        say(f"Play it: {saved.play}")
    return code


def progress(curation: Curation) -> str:
    """Return how far a session is: "12 of 40 judged, 9 good, 1 edited, 2 flawed, 0 bad"."""
    counts = ", ".join(f"{curation.count(name)} {name}" for name in ("good", "edited", "flawed", "bad"))
    return f"{curation.judged} of {curation.total} judged, {counts}"


def _show(curation: Curation, question: Question, accounts: Accounts, collection: Collection) -> None:
    say()
    say(f"Question {curation.number} of {curation.total}. Good so far: {curation.count('good')}.")
    say(one_line(question.prompt))
    for number, choice in enumerate(offered(question), 1):
        say(f"{number}) {one_line(choice)}")
    for answer in question.answers:
        also = f" (also {', '.join(map(one_line, answer.aliases))})" if answer.aliases else ""
        say(f"Answer: {one_line(answer.text)}{also}")
    for item in question.evidence:
        say(f"Evidence, {one_line(item.source)}: {one_line(item.quote)}")
        if item.span is not None:
            whole = around(collection.article(item.span.article), item.span)
            before, after = one_line(whole.before), one_line(whole.after)
            if before:
                say(f"Before it: {before}")
            if after:
                say(f"After it: {after}")
    others = accounts.others(question)
    for other in foremost(others):
        said = f"says {one_line(other.value)}" if other.value else "nearest words"
        say(f"{other.outlet}, {said}: {one_line(other.words)}")
    if silent := accounts.silent(question, others):
        say(f"Nothing found in: {', '.join(silent)}.")
    say(f"Quality {question.quality:.2f}: {'; '.join(quality_reasons(question, others))}.")


def _judged(curation: Curation, question: Question) -> bool:
    """Take lines until one judges or goes back; False where the input ends or says so."""
    while True:
        say("Your judgement:")
        line = read_line(LONGEST_LINE)
        if line is None:
            return False
        word, _, rest = line.strip().partition(" ")
        letter = WORDS.get(word.casefold(), word.casefold())
        try:
            if letter in VERDICTS:
                curation.judge(VERDICTS[letter], rest if letter in "fb" else "")
                return True
            if letter == "u":
                if curation.undo() is not None:
                    return True
                say("There is nothing to take back.")
            elif letter == "q":
                return False
            elif letter == "e":
                if _edited(curation, question):
                    return True
            else:
                say(HOW_TO)
        except Refusal as refusal:
            if sys.stdin is None or not sys.stdin.isatty():
                raise
            say(f"{refusal} Nothing was recorded; judge it again.")


def _edited(curation: Curation, question: Question) -> bool:
    """Ask for the parts of the question; True where it was kept."""
    fields = [("prompt", question.prompt), ("answers", answers_line(question.answers))]
    if question.choices:
        fields.append(("choices", choices_line(question.choices)))
    say("An empty line keeps what is there. Answers: a semicolon between two, a bar before an alias.")
    typed = {"choices": ""}
    for name, now in fields:
        say(f"{name.capitalize()} now: {now}")
        say(f"New {name}:")
        line = read_line(LONGEST_LINE)
        if line is None:
            return False
        typed[name] = line.strip() or now
    from broadsheet.quiz.records import faults

    edited = revised(question, typed["prompt"], typed["answers"], typed["choices"])
    if wrong := faults(edited):
        say(f"Not kept: {' '.join(wrong)}")
        return False
    curation.edit(edited)
    return True
