"""Chooses what is shown of all that could be asked: sure enough, varied, and nothing twice."""

import re
from collections import Counter
from collections.abc import Sequence

from broadsheet.articles.model import Span
from broadsheet.facts.model import Dropped
from broadsheet.language.normal import folded
from broadsheet.quiz.model import GAP, HERO, Question
from broadsheet.quiz.placing import core
from broadsheet.quiz.story import stems

SHOWN_QUALITY = 0.66
"""A question of less quality is kept but not shown unless it is asked for by --count."""

_THRESHOLDS = {"cloze": 0.66, "choice": 0.6, "truefalse": 0.62}
TWO_IN_PLACE = 0.55
"""Quality of two names that are asked for in a whole sentence, from which it is shown: of 12 that readers judged 10 were good."""
FIGURES_CUT_OUT = 0.75
"""Quality of a figure or date that is asked for in words cut out of a sentence, from which it is shown: none, unless a
slot of its own asks. Of 33 that readers judged 17 were good and 9 bad; of 68 that ask in a whole sentence 44 and 8.
"""
FEWEST = 8
"""Where fewer are sure enough, the best of the rest fill up to so many, so that a short text makes a quiz too."""

FILL_QUALITY = 0.61
AT_LEAST, LAST_RESORT = 3, 0.4
"""So many are shown of a text of a few sentences, down to this quality, lest it have no quiz."""

CHANGED = 0.7
"""Quality of a statement to judge in which a figure or a word was exchanged; others have less."""

SHORT, LONG, VERY_LONG = 10, 20, 26
"""Words of a sentence that can be asked about once at most, and of those that can be asked about three and four times."""
MOST_FOR_ANSWER, MOST_FOR_FIGURE = 6, 1
"""Shown questions with one answer; a sum, a share or a long figure is of one thing in most stories, however it is told."""
MOST_FOR_HERO = 2
"""Shown gaps for one name that most accounts or a headline have."""
MOST_AGES = 2
"""Shown questions how old somebody was: of 12 that readers judged all were good, but a story names every passer-by's."""
MOST_FROM_OUTLET = 3
"""Shown questions of which one outlet is the answer."""
MOST_GAPS = 14
"""Shown cloze questions an article."""

MOST_OUTLETS = 2
"""Shown questions that ask the same of one outlet after the other."""

MOST_QUOTED = 4
"""Shown "who said" questions a speaker."""

FEWEST_TOLD = 4
"""Stems in a prompt, from which prompts of different answers are compared."""

ALIKE = 0.7
"""Share of common words from which two prompts with one answer are the same question."""


def rank(questions: Sequence[Question]) -> list[Question]:
    """Return the questions by quality, the best first; ids settle ties, so that the order is always the same."""
    return sorted(questions, key=lambda question: (-question.quality, question.id))


def unambiguous(questions: Sequence[Question], dropped: list[Dropped]) -> list[Question]:
    """Return the questions without those whose very words another one asks with another answer."""
    answers: dict[tuple[str, str], set[str]] = {}
    asked = [(_words(question), question) for question in questions]
    for words, question in asked:
        answers.setdefault(words, set()).add(folded(question.answers[0].text))
    kept = []
    for words, question in asked:
        if len(answers[words]) > 1:
            span = question.evidence[0].span if question.evidence else None
            dropped.append(Dropped(question.prompt, span, "the same words have another answer too"))
        else:
            kept.append(question)
    return kept


def _words(question: Question) -> tuple[str, str]:
    # A gap's words are an article's own: they are the same to the letter or not at all.
    return question.kind, question.prompt if question.kind == "cloze" else folded(question.prompt)


def choose(ranked: Sequence[Question]) -> list[Question]:
    """Return the shown questions of a ranked list, the best first."""
    shelf = _Shelf()
    held_to = [(question, _threshold(question)) for question in ranked]
    for question, threshold in held_to:
        if question.quality >= threshold:
            shelf.offer(question)
    for fewest, quality in ((FEWEST, FILL_QUALITY), (AT_LEAST, LAST_RESORT)):
        for question, threshold in held_to:
            if len(shelf.shown) >= fewest or question.quality < quality:
                break
            if threshold < FIGURES_CUT_OUT or (fewest == AT_LEAST and threshold == MARKED_DOWN):
                shelf.offer(question)
    return shelf.shown


_ASKED_LAST = re.compile(
    r"\b(?:which [\w' -]{1,30}|what(?: kind of [\w -]{1,20}| [a-z]+)?|how (?:many|much)(?: [\w -]{1,30})?|whom|where|who)\?$"
)
_VAGUE_BODY = re.compile(r"\b[Ww]hich organisation\b")
MARKED_DOWN = 0.9
"""Quality from which a question is shown whose like readers marked down every second time: none but the surest.

Asked in place, of those that ask at their end 13 of 16 were good, at their start 7 of 12, in their middle 3 of 19; "a delegate at
which organisation?" 6 of 19, by the kind of body 16 of 19, "which organisation" anywhere 15 of 42 (whatever was taken for one); what open clauses ask outright ("what recorded 232 litres?") 13 of 27.
"""


def _is_marked_down(question: Question) -> bool:
    if question.about == "fact" and question.kind != "cloze" and _VAGUE_BODY.search(question.prompt):
        return True
    if question.kind not in ("text", "set") or question.about != "fact":
        return False
    tags = question.tags[:3]
    if "in place" in tags:
        return _ASKED_LAST.search(question.prompt) is None
    return tags[1:2] == ("events",) and tags[:1] != ("sentence",)


def _threshold(question: Question) -> float:
    if _is_marked_down(question):
        return MARKED_DOWN
    cut_out = question.tags[:1] == ("sentence",) or question.tags[1:] in (("dates",), ("events",))
    if question.kind == "set" and "in place" in question.tags and "the likes of" not in question.prompt:
        return TWO_IN_PLACE
    if question.kind in ("number", "date") and cut_out:
        return FIGURES_CUT_OUT
    return _THRESHOLDS.get(question.kind, SHOWN_QUALITY)


class _Shelf:
    """The shown questions so far, and what there is enough of."""

    def __init__(self) -> None:
        self.shown: list[Question] = []
        self._counts: Counter[tuple[str, object]] = Counter()
        self._prompts: dict[str, list[frozenset[str]]] = {}
        self._gaps: dict[str, list[frozenset[str]]] = {}
        self._asked: list[tuple[Span | None, bool]] = []
        self._told: list[tuple[Span | None, str, frozenset[str]]] = []

    def offer(self, question: Question) -> None:
        """Take the question unless there is enough of its sentence, answer, speaker or kind, or its like."""
        limits = self._limits(question)
        answer = folded("; ".join(item.text for item in question.answers))
        words = frozenset(folded(question.prompt).split())
        if question in self.shown or any(self._counts[key] >= most for key, most in limits.items()):
            return
        if any(_alike(words, other) for other in self._prompts.get(answer, ())):
            return
        gap = _around_gap(question)
        if any(gap & other for other in self._gaps.get(answer, ())):
            return
        told = stems(question.prompt)
        span = question.evidence[0].span if question.evidence else None
        if any(
            _alike(told, other)
            for its, right, other in self._told
            if "sentence" in question.tags
            and min(len(told), len(other)) >= FEWEST_TOLD
            and (its != span or right == answer)
        ):
            return
        if span is not None and any(
            its == span and (_says_it_all(question) or all_of_it) for its, all_of_it in self._asked
        ):
            return
        if question.lead and (question.evidence[-1].span, True) in self._asked:
            return  # the sentence in front of it is to be judged by itself
        self._asked.append((span, _says_it_all(question)))
        if question.lead:
            self._asked.append((question.evidence[-1].span, False))
        self._told.append((span, answer, told))
        self._counts.update(limits.keys())
        self._prompts.setdefault(answer, []).append(words)
        if gap:
            self._gaps.setdefault(answer, []).append(gap)
        self.shown.append(question)

    def _limits(self, question: Question) -> dict[tuple[str, object], int]:
        span = question.evidence[0].span if question.evidence else None
        answer = folded("; ".join(item.text for item in question.answers))
        limits: dict[tuple[str, object], int] = {
            ("sentence", span): _most_from(question),
            ("answer", answer): MOST_FOR_ANSWER,
        }
        aged = question.tags[:1] == ("age",)
        if question.kind in ("cloze", "number") and not aged and _FIGURE.search(question.answers[0].text):
            limits["figure", _SHARE.sub("", answer)] = MOST_FOR_FIGURE
        if question.kind != "truefalse" and span is not None:
            limits["place", (span, answer)] = 1
        if question.tags[:1] and question.tags[0] in ("title", "deal_with") and question.about == "fact":
            limits["fact", question.fact] = 1
        if question.kind == "cloze":
            limits["gaps", span.article if span else ""] = MOST_GAPS
        if aged:
            limits["age", ""] = MOST_AGES
        if HERO in question.tags:
            limits["hero", answer] = MOST_FOR_HERO
        if question.kind == "truefalse":
            limits.pop(("answer", answer), None)
        told_by = _TOLD_BY.match(question.prompt)
        if told_by:
            limits["by each outlet", folded(question.prompt[told_by.end() :])] = MOST_OUTLETS
        if question.about == "speaker":
            limits["speaker", answer] = MOST_QUOTED
        if question.about in ("outlet", "only"):
            named = question.prompt.partition(":")[0] if question.kind == "truefalse" else answer
            limits["outlet", named] = MOST_FROM_OUTLET
            limits.pop(("answer", answer), None)
        return limits


_FIGURE = re.compile(r"^(?!\d{4}$).*\d[\d.,]*\d|[%$\u00a3\u20ac]|per ?cent")
"""An answer that is a figure of two digits or more, but no year or date."""
_SHARE = re.compile(r" per ?cent$")


_TOLD_BY = re.compile(r"According to [^,]+, ")


NEAR_GAP = 4
"""Words on either side of a gap by which two gaps with one answer are told to ask for the same: its post, what is done there."""


def _around_gap(question: Question) -> frozenset[str]:
    """Return the stems next to a gap; none for other questions."""
    before, gap, after = core(question).partition(GAP)
    if question.kind != "cloze" or not gap:
        return frozenset()
    return stems(" ".join((*before.split()[-NEAR_GAP:], *after.split()[:NEAR_GAP])))


def _says_it_all(question: Question) -> bool:
    """Say whether a statement to judge holds its whole sentence unchanged or plainly denied: any other question repeats it."""
    return question.kind == "truefalse" and question.about == "fact" and question.quality < CHANGED


def _most_from(question: Question) -> int:
    """Return how many questions may rest on the sentence that this one rests on."""
    words = len(question.evidence[0].quote.split()) if question.evidence else LONG
    return 1 + sum(words >= bound for bound in (SHORT, LONG, VERY_LONG))


def _alike(words: frozenset[str], other: frozenset[str]) -> bool:
    return bool(words and other) and len(words & other) >= ALIKE * min(len(words), len(other))
