"""What a quiz line by line says: questions, verdicts, what they rest on, and the result."""

from collections.abc import Callable

from broadsheet.cli.lines import one_line
from broadsheet.cli.output import say
from broadsheet.quiz.accounts import Account
from broadsheet.quiz.choices import offered
from broadsheet.quiz.model import Question
from broadsheet.trainer.drill import Drill
from broadsheet.trainer.model import Attempt
from broadsheet.trainer.play import Result

Others = Callable[[Question], list[Account]]
"""Gives what the accounts say that are no evidence of a question."""

_HEADS = {"accept": "Right", "partial": "Partly right", "prompt": "Not quite yet", "reject": "Not right"}


def ask(drill: Drill, question: Question) -> None:
    """Say the question with its choices, whose turn it is and how long there is."""
    say()
    turn = drill.turn
    again = ", once more" if turn is not None and turn.again else ""
    say(f"Question {drill.position + 1} of {drill.total}{again}.")
    if turn is not None and turn.team is not None:
        say(f"It is the turn of {turn.team}.")
    if (left := drill.time_left) is not None:
        say(f"Time left: {seconds(left)}.")
    say(one_line(question.prompt))
    for number, choice in enumerate(offered(question), 1):
        say(f"{number}) {one_line(choice)}")
    if question.kind == "set":
        say(f"Answers asked for: {question.need or len(question.answers)}. Separate them with commas.")
    elif question.kind == "order":
        say("Answer with the numbers in their right order.")


def tell_verdict(attempt: Attempt, *, retry: bool = False) -> None:
    """Say the verdict with its reason, and what hints took off; `retry`: one more try is open."""
    verdict = attempt.verdict
    named = "reject" if verdict.verdict == "prompt" and not retry else verdict.verdict
    head = "Noted" if attempt.question.kind == "poll" else _HEADS[named]
    if verdict.verdict == "partial":
        head += f", {number(verdict.score)} of 1"
    say(f"{head}: {one_line(verdict.why).rstrip('.')}.")
    if attempt.cost and verdict.score:
        say(f"With the hints that is worth {number(attempt.score)} of 1.")


def tell_rest(attempt: Attempt, others: Others) -> None:
    """Say what a learner gets once the question is closed: the answer, the words it rests on, and the others'."""
    question = attempt.question
    missed = question.kind != "poll" and attempt.verdict.verdict != "accept"
    if missed:
        say(f"Accepted: {accepted(question)}")
    if question.explanation:
        say(f"Explanation: {one_line(question.explanation)}")
    for item in question.evidence:
        say(f"Evidence, {one_line(item.source)}: {one_line(item.quote)}")
    for other in others(question) if missed else ():
        said = f"says {one_line(other.value)}" if other.value else "nearest words"
        say(f"{one_line(other.outlet)}, {said}: {one_line(other.words)}")


def accepted(question: Question) -> str:
    """Return the accepted answers as one line."""
    texts = [one_line(answer.text) for answer in question.answers]
    if question.kind == "set" and question.need and question.need < len(texts):
        return f"any {question.need} of {'; '.join(texts)}"
    if question.kind == "order":
        return "; then ".join(texts)
    return "; ".join(texts) if question.kind == "set" else " or ".join(texts)


def review(drill: Drill, others: Others) -> None:
    """Say every question of an exam with what was answered and the verdict on it."""
    for at, turn in enumerate(drill.turns, 1):
        if not turn.attempts:
            continue
        attempt = turn.attempts[-1]
        say()
        say(f"Question {at}: {one_line(turn.question.prompt)}")
        say(f"You said: {one_line(attempt.given) or '(passed)'}")
        tell_verdict(attempt)
        tell_rest(attempt, others)


def tell_result(drill: Drill, *, recorded: bool = True) -> None:
    """Say how it went, for each team where there are teams, and whether it is kept."""
    result = drill.result()
    say()
    if not result.attempts:
        say("Nothing was answered.")
        return
    if result.total:
        say(f"You answered {result.answered} of {result.total} questions.")
        _score(result)
    for team in drill.session.rules.teams:
        own = drill.result(team)
        say(f"{team}: {own.right} right of {own.answered}, {number(own.points)} points.")
    if recorded:
        say("Every answer is kept: see broadsheet scores.")


def _score(result: Result) -> None:
    say(f"Result: {result.right} right, {result.partial} partly right, {result.wrong} not right.")
    say(f"Score: {number(result.points)} of {result.answered}.")


def number(value: float) -> str:
    """Return a number with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def seconds(left: float) -> str:
    """Return a time left as "20 seconds" or "2 minutes 5 seconds"."""
    minutes, rest = divmod(round(left), 60)
    parts = [f"{n} {unit}{'' if n == 1 else 's'}" for n, unit in ((minutes, "minute"), (rest, "second")) if n]
    return " ".join(parts) or "none"
