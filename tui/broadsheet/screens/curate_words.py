"""What the judging screen says: a question with all that is needed to judge it, and how far one is."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.content import Content

from broadsheet.articles.model import Span
from broadsheet.language.width import cell_len, clip, wrap
from broadsheet.quiz.choices import offered
from broadsheet.quiz.model import Question
from broadsheet.screens.layout import shown
from broadsheet.screens.wording import count_of
from broadsheet.trainer.judgements import JudgementName

if TYPE_CHECKING:
    from broadsheet.quiz.accounts import Account
    from broadsheet.trainer.curating import Curation
    from broadsheet.trainer.judgements import Judgement

SIGN: dict[JudgementName, str] = {"good": "✓", "edited": "✓", "flawed": "~", "bad": "✗", "skipped": "·"}
LOOK: dict[JudgementName, str] = {
    "good": "$agree",
    "edited": "$agree",
    "flawed": "$accent",
    "bad": "$differ",
    "skipped": "$dim",
}
EVIDENCE = "evidence"
WIDEST_NAME = 24
"""Cells for an outlet's name in the list of accounts."""


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence that can be shown in its article: one that the question rests on, or another account's."""

    outlet: str
    span: Span | None
    words: str
    role: str
    """What it does for the question, in a few words."""
    value: str = ""


def places(question: Question, others: Sequence["Account"]) -> list[Place]:
    """Return the sentences to look at, the evidence first."""
    own = [Place(item.source, item.span, item.quote, EVIDENCE) for item in question.evidence]
    told = [
        Place(one.outlet, one.span, one.words, "says" if one.value else "nearest words", one.value)
        for one in others
    ]
    return own + told


def progress(curation: "Curation") -> str:
    """Return how far one is: "12 of 40 · 9 good"."""
    return f"{curation.number} of {curation.total} · {curation.count('good')} good"


def tally(curation: "Curation") -> str:
    """Return all counts in words: "9 good, 1 edited, 2 flawed, 0 bad"."""
    names: tuple[JudgementName, ...] = ("good", "edited", "flawed", "bad", "skipped")
    counts = {name: curation.count(name) for name in names}
    return ", ".join(f"{number} {name}" for name, number in counts.items() if number) or "nothing judged"


def question_page(
    question: Question,
    reasons: Sequence[str],
    where: Sequence[Place],
    at: int,
    silent: Sequence[str],
    width: int,
    *,
    roomy: bool,
) -> Content:
    """Return the question, its right answers, why it was thought worth asking, and the accounts, `at` in view.

    `silent` are the outlets that have nothing on it. Where it is not `roomy`, everything but the question takes one line of `width` cells.
    """
    fit = _whole if roomy else clip
    about = f"{question.kind} · quality {question.quality:.2f}: {'; '.join(reasons)}"
    lines = [
        Content.assemble((shown(question.prompt), "bold")),
        Content.assemble((fit(about, width), "$dim")),
        *([Content("")] if roomy else []),
    ]
    right = {answer.text for answer in question.answers}
    for choice in offered(question):
        sign, look = ("✓", "bold $agree") if choice in right else (" ", "")
        lines.append(Content.assemble((f"{sign} {fit(shown(choice), width - 2)}", look)))
    for answer in question.answers:
        if answer.text in offered(question) and not answer.aliases:
            continue
        text = fit(shown(answer.text), width - 2)
        also = f"   also {', '.join(answer.aliases)}" if answer.aliases else ""
        also = fit(shown(also), max(width - 2 - cell_len(text), 0))
        lines.append(Content.assemble((f"✓ {text}", "bold $agree"), (also, "$dim")))
    if question.reject:
        lines.append(Content.assemble((fit(f"✗ not {shown(', '.join(question.reject))}", width), "$dim")))
    lines.append(Content(""))
    for number, place in enumerate(where):
        lines.extend(_account_lines(place, number == at, width, roomy=roomy))
    if silent:
        lines.append(
            Content.assemble((fit(f"  nothing found in: {shown(', '.join(silent))}", width), "$dim"))
        )
    return Content("\n").join(lines)


def _whole(text: str, width: int) -> str:  # noqa: ARG001 - stands in for clip
    return text


def _account_lines(place: Place, here: bool, width: int, *, roomy: bool) -> list[Content]:
    """Return an account's name and what it says: on one line, or with its whole sentence below."""
    words = " ".join(shown(place.words).split())
    outlet = clip(shown(place.outlet), max(width // 3, min(WIDEST_NAME, width // 2)))
    sign, bold = ("▶ " if here else "  ", "$accent"), "bold" if place.role == EVIDENCE else ""
    if not roomy:
        if place.role == EVIDENCE:
            return [Content.assemble(sign, (outlet, bold), (f"  {place.role}", "$dim"))]
        lead = f"  {place.role}: "
        room = max(width - cell_len(outlet) - cell_len(lead) - 2, 8)
        said = clip(shown(place.value) or words, room)
        return [Content.assemble(sign, (outlet, bold), (lead + said, "" if place.value else "$dim"))]
    head = f"  {place.role}{': ' + shown(place.value) if place.value else ''}"
    spans = wrap(words, max(width - 2, 8))
    return [
        Content.assemble(sign, (outlet, bold), (head, "" if place.value else "$dim")),
        *(Content.assemble((f"  {words[start:end]}", "$dim")) for start, end in spans),
        Content(""),
    ]


def last_line(last: "Judgement | None", width: int) -> Content:
    """Return what was judged last, on one line; how to begin where nothing was."""
    if last is None:
        return Content.assemble(("Every judgement is kept as you give it.", "$dim"))
    sign = f"{SIGN.get(last.verdict, ' ')} {last.verdict}"
    cause = f" ({shown(last.cause)})" if last.cause else ""
    hint = "   c notes the cause" if last.verdict in ("flawed", "bad") and not last.cause else ""
    room = max(width - cell_len(sign) - cell_len(hint) - 3, 8)
    return Content.assemble(
        (sign, f"bold {LOOK.get(last.verdict, '$dim')}"),
        (f"  {clip(shown(last.prompt) + cause, room)}", "$dim"),
        (hint, "$accent"),
    )


def end_page(curation: "Curation", saved: str, play: str) -> Content:
    """Return what stands there when all are judged: the counts, the share of good ones, where the pack is."""
    judged, good = curation.judged, curation.count("good")
    lines = [
        Content.assemble(
            (f"All {count_of(curation.total, 'question')} gone through: ", "bold"), (tally(curation), "bold")
        )
    ]
    if judged:
        lines.append(
            Content.assemble((f"Good as generated: {good} of {judged}, {good / judged:.0%}.", "$dim"))
        )
    lines.append(Content(""))
    lines.append(Content(shown(saved)))
    if play:
        lines.append(Content.assemble(("Play it: ", "$dim"), (shown(play), "bold")))
    return Content("\n").join(lines)
