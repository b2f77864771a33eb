"""Chooses what is shown of all that could be asked: sure enough, varied, and nothing twice."""

from collections import Counter
from collections.abc import Sequence

from broadsheet.facts.model import Dropped
from broadsheet.language.normal import folded
from broadsheet.quiz.model import Question

SHOWN_QUALITY = 0.66
"""A question of less quality is kept but not shown unless it is asked for by --count."""

_THRESHOLDS = {"cloze": 0.6, "choice": 0.6}
FEWEST = 8
"""Where fewer are sure enough, the best of the rest fill up to so many, so that a short text makes a quiz too."""

FILL_QUALITY = 0.4
FEWEST_GAPS, GAP_QUALITY = 2, 0.48
"""So many cloze questions are shown in any case, for sentences that nothing else asks about."""

MOST_FROM_SENTENCE = 2
MOST_FOR_ANSWER = 4
MOST_GAPS = 1
"""Shown cloze questions an article: the last resort."""

MOST_QUOTED = 2
"""Shown "who said" questions a speaker."""

ALIKE = 0.7
"""Share of common words from which two prompts with one answer are the same question."""


def rank(questions: Sequence[Question]) -> list[Question]:
    """Return the questions by quality, the best first; ids settle ties, so that the order is always the same."""
    return sorted(questions, key=lambda question: (-question.quality, question.id))


def unambiguous(questions: Sequence[Question], dropped: list[Dropped]) -> list[Question]:
    """Return the questions without those whose very words another one asks with another answer."""
    answers: dict[tuple[str, str], set[str]] = {}
    words = [_words(question) for question in questions]
    for its, question in zip(words, questions, strict=True):
        answers.setdefault(its, set()).add(folded(question.answers[0].text))
    kept = []
    for its, question in zip(words, questions, strict=True):
        if len(answers[its]) > 1:
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
    for question in ranked:
        if question.quality >= _THRESHOLDS.get(question.kind, SHOWN_QUALITY):
            shelf.offer(question)
    gaps = [question for question in ranked if question.kind == "cloze" and question.quality >= GAP_QUALITY]
    for question in gaps:
        if sum(each.kind == "cloze" for each in shelf.shown) >= FEWEST_GAPS:
            break
        shelf.offer(question)
    for question in ranked:
        if len(shelf.shown) >= FEWEST or question.quality < FILL_QUALITY:
            break
        shelf.offer(question)
    return shelf.shown


class _Shelf:
    """The shown questions so far, and what there is enough of."""

    def __init__(self) -> None:
        self.shown: list[Question] = []
        self._counts: Counter[tuple[str, object]] = Counter()
        self._prompts: dict[str, list[frozenset[str]]] = {}

    def offer(self, question: Question) -> None:
        """Take the question unless there is enough of its sentence, answer, speaker or kind, or its like."""
        limits = self._limits(question)
        answer = folded("; ".join(item.text for item in question.answers))
        words = frozenset(folded(question.prompt).split())
        if question in self.shown or any(self._counts[key] >= most for key, most in limits.items()):
            return
        if any(_alike(words, other) for other in self._prompts.get(answer, ())):
            return
        self._counts.update(limits.keys())
        self._prompts.setdefault(answer, []).append(words)
        self.shown.append(question)

    def _limits(self, question: Question) -> dict[tuple[str, object], int]:
        span = question.evidence[0].span if question.evidence else None
        answer = folded("; ".join(item.text for item in question.answers))
        limits: dict[tuple[str, object], int] = {
            ("sentence", span): MOST_FROM_SENTENCE,
            ("answer", answer): MOST_FOR_ANSWER,
        }
        if question.tags[:1] and question.tags[0] in ("title", "deal_with") and question.about == "fact":
            limits["fact", question.fact] = 1
        if question.kind == "cloze":
            limits["gaps", span.article if span else ""] = MOST_GAPS
        if question.about == "speaker":
            limits["speaker", answer] = MOST_QUOTED
        if question.about in ("outlet", "only"):
            limits["outlet", answer] = MOST_FOR_ANSWER
            del limits["answer", answer]
        return limits


def _alike(words: frozenset[str], other: frozenset[str]) -> bool:
    return len(words & other) >= ALIKE * min(len(words), len(other))
