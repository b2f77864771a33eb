"""What the screens say: short texts made from facts, questions and verdicts, and their signs."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from broadsheet.articles.model import UNNAMED_OUTLET, Article, Collection, outlet_names
from broadsheet.language.width import clip

if TYPE_CHECKING:
    from broadsheet.facts.model import Fact, Status
    from broadsheet.grading.model import VerdictName
    from broadsheet.quiz.accounts import Account
    from broadsheet.quiz.model import Question
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.model import Attempt, Event
    from broadsheet.trainer.play import Result
    from broadsheet.trainer.scope import Tally

STATUS_SIGN: dict["Status", str] = {"agree": "=", "differ": "≠", "single": "·"}
STATUS_WORD: dict["Status", str] = {"agree": "agree", "differ": "differ", "single": "only here"}
VERDICT_SIGN: dict["VerdictName", str] = {"accept": "✓", "partial": "~", "prompt": "?", "reject": "✗"}
VERDICT_WORD: dict["VerdictName", str] = {
    "accept": "Right",
    "partial": "Partly right",
    "prompt": "Be more specific",
    "reject": "Not right",
}
TOO_SMALL = "Make the window at least {0} × {1}, or quit with q."


def day(when: date | None) -> str:
    """Return a date as "6 Jun 2019", the same in every locale; nothing where there is none."""
    months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
    return f"{when.day} {months[when.month - 1]} {when.year}" if when else ""


def count_of(number: int, noun: str) -> str:
    """Return a counted noun: "1 fact", "12 facts"."""
    plural = noun + ("zes" if noun.endswith("z") else "s")
    return f"{number:,} {noun if number == 1 else plural}"


def headline(article: Article) -> str:
    """Return the article's title; where neither it nor an outlet is known, its file's name."""
    title = article.title or (article.stem if article.outlet == UNNAMED_OUTLET else "")
    return f"{title} (in {article.language}: no facts)".strip() if article.language else title


def fact_label(fact: "Fact") -> str:
    """Return what a fact is about, in words: its subject and relation; a quotation comes last."""
    from broadsheet.facts.labels import heading

    return heading(fact)


def fact_words(fact: "Fact", collection: Collection) -> list[tuple[str, str]]:
    """Return (outlet, what it says) for each claim of a fact, in the collection's order."""
    shown = outlet_names(collection.articles)
    order = {article.id: index for index, article in enumerate(collection.articles)}
    claims = sorted(
        (claim for claim in fact.claims if claim.span.article in order),
        key=lambda claim: (order[claim.span.article], claim.span.start),
    )
    words: list[tuple[str, str]] = []
    for claim in claims:
        value = ", ".join(claim.items) or claim.value
        pair = (shown[claim.span.article], value)
        if pair not in words:
            words.append(pair)
    return words


def kind_hint(question: "Question") -> str:
    """Return how a question wants to be answered: "name 4, with commas between"."""
    if question.kind == "set":
        return f"name {question.need or len(question.answers)}, with commas between"
    return {
        "order": "in order, with commas between",
        "number": "a number",
        "date": "a date",
        "cloze": "the missing words",
        "text": "a few words",
        "poll": "no answer is wrong",
    }.get(question.kind, "pick one")


def answer_line(question: "Question") -> str:
    """Return the accepted answer as one line: items of a set with commas, else the first alternative."""
    if question.kind == "order":
        return ", then ".join(answer.text for answer in question.answers)
    if question.kind == "set":
        return ", ".join(answer.text for answer in question.answers)
    return question.answers[0].text if question.answers else ""


def bar(share: float, width: int) -> str:
    """Return a bar of `width` cells, full as far as `share` (0 to 1) says."""
    full = round(max(0.0, min(share, 1.0)) * width)
    return "█" * full + "░" * (width - full)


def progress(drill: "Drill") -> str:
    """Return where a quiz stands: "question 3 of 10, 2 right", with whose turn it is and the time left."""
    parts = [f"question {min(drill.position + 1, drill.total)} of {drill.total}"]
    rules, turn = drill.session.rules, drill.turn
    if rules.teams:
        scores = "  ".join(f"{team} {points_of(drill.result(team).points)}" for team in rules.teams)
        whose = f"{turn.team} to answer" if turn is not None and turn.team else ""
        parts = [*([whose] if whose else []), *parts, scores]
    elif rules.feedback:
        parts.append(f"{drill.result().right} right")
    if (left := drill.time_left) is not None and not drill.answered:
        minutes, seconds = divmod(int(left + 0.999), 60)
        parts.insert(0, f"{minutes}:{seconds:02}")
    return "   ".join(parts)


def account_lines(others: Sequence["Account"], *, short: bool = False) -> list[str]:
    """Return what the other accounts say: "CGTN: 5 million", or that only their nearest words are known.

    Where it is to be `short`, the words are left to the article that comes up behind the evidence.
    """
    lines = []
    for other in others:
        words = " ".join(other.words.split())
        if other.value:
            lines.append(f"{other.outlet}: {other.value}" + ("" if short else f" — {words}"))
        else:
            lines.append(f"{other.outlet}, nearest: {clip(words, 100) if short else words}")
    return ["Others (→)", *lines] if lines else []


def taken_back(event: "Event") -> str:
    """Return what an undo took back, in words."""
    what = {"answer": "the answer", "override": "the corrected verdict", "bury": "the delay"}
    given = " ".join(str(event.payload.get("given", "")).split())[:60]
    prompt = " ".join(str(event.payload.get("prompt", "")).split())[:80]
    words = f"Taken back: {what.get(event.kind, f'the {event.kind}')}"
    return words + (f" “{given}”" if given else "") + (f" to “{prompt}”" if prompt else "") + "."


def verdict_lines(attempt: "Attempt", *, retry: bool, with_given: bool = False) -> list[str]:
    """Return what is said on an answer: sign and word, what was given, why, then the accepted answer."""
    verdict, question = attempt.verdict, attempt.question
    if question.kind == "poll":
        return ["Noted."]
    why = verdict.why.strip()
    named = "reject" if verdict.verdict == "prompt" and not retry else verdict.verdict
    head = f"{VERDICT_SIGN[named]} {VERDICT_WORD[named]}"
    if attempt.original is not None:
        head += f" (you say; judged: {VERDICT_WORD[attempt.original.verdict].lower()})"
        why = ""
    lines = [head]
    if with_given and attempt.given and not retry:
        lines.append(f"You said: {attempt.given}")
    if why:
        lines.append(why[0].upper() + why[1:] + ("" if why.endswith((".", "!", "?")) else "."))
    if attempt.cost and attempt.score:
        lines.append(f"With the hints: {points_of(attempt.score)} of 1 point.")
    if retry:
        return [*lines, "You have one more try."]
    if verdict.verdict != "accept" or question.kind == "set":
        lines.append(f"Answer: {answer_line(question)}")
    if question.explanation:
        lines.append(question.explanation)
    return lines


def result_line(result: "Result") -> str:
    """Return how a quiz went in words: "7 of 10 right, 1 partly"."""
    if not result.answered:
        return "Nothing was answered."
    partly = f", {result.partial} partly" if result.partial else ""
    left = result.total - result.answered
    open_ = f", {left} not asked" if left > 0 else ""
    return f"{result.right} of {result.answered} right{partly}{open_}"


def points(result: "Result") -> str:
    """Return the points of a quiz: "7.5 of 10 points"."""
    return f"{points_of(result.points)} of {result.answered} points"


def points_of(value: float) -> str:
    """Return points with at most two decimals."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def tally_line(tally: "Tally") -> str:
    """Return totals in words."""
    return (
        f"{count_of(tally.answered, 'question')} answered: {tally.right} right, "
        f"{tally.partial} partly, {tally.wrong} not right. Mean score {percent(tally.mean)}."
    )


def percent(share: float | None) -> str:
    """Return a share from 0 to 1 as "72%"; a dash where there is none."""
    return "–" if share is None else f"{round(share * 100)}%"


def clock(at: datetime) -> str:
    """Return a time on this machine's clock as "2019-06-06 08:22"."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")
