"""Figures of which another account may give others: a question for one of them names whose figure it asks for.

Accounts are lined up fact by fact where a rule knows the slot. Everywhere else two figures of one
thing stand in sentences that are worded differently ("120 kilometres per hour", "doing 87 mph"),
and which belong together cannot be told for sure. Naming the outlet is right in either case, so a
little likeness is enough.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from broadsheet.articles.model import UNNAMED_OUTLET, Collection, Span
from broadsheet.facts.gazetteer import is_known, is_role
from broadsheet.facts.model import Mention
from broadsheet.facts.tags import NUMBER_WORDS
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import common_words
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.draft import names
from broadsheet.quiz.model import Question
from broadsheet.quiz.story import stems

EXACT = frozenset({"number", "money", "percent", "date"})
EVERYWHERE = 0.12
"""Share of all sentences from which a stem tells nothing of what a figure counts: who the story is about."""
FEWEST_SENTENCES = 10
"""Sentences of a collection below which no stem is everywhere."""
FEWEST_SHARED, FEWEST_OF_ONE_UNIT = 2, 1
"""Telling stems that two sentences share whose figures may be of one thing, and of figures with the same unit."""
UNSURE = 0.6
"""Quality of a question whose outlet has no name to give; it is not shown."""

_UNITS = {
    **dict.fromkeys(
        """people person persons man men woman women child children passengers participants patients volunteers victims
        residents protesters soldiers workers employees students girls boys fans firefighters officers others dead killed population inhabitants
        injured wounded hurt survivors casualties fatalities deaths""".split(), "people"),
    **dict.fromkeys("kph mph km/h kmh kilometres kilometers km miles metres meters feet".split(), "length"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Figure:
    article: str
    kind: str
    value: str
    unit: str
    around: frozenset[str]


class Rivals:
    """The figures and dates of a collection, each with the telling words of its sentence."""

    def __init__(
        self, collection: Collection, mentions: Iterable[Mention], sentences: Iterable[Span]
    ) -> None:
        self._texts = {article.id: article for article in collection.articles}
        spans = list(sentences)
        told = [stems(self._texts[span.article].quote(span)) for span in spans]
        counts = Counter(stem for words in told for stem in words)
        most = max(EVERYWHERE * len(spans), FEWEST_SENTENCES * EVERYWHERE)
        everywhere = {stem for stem, count in counts.items() if count > max(most, 2)}
        self._figures: dict[Span, list[_Figure]] = {span: [] for span in spans}
        self._of_kind: dict[str, list[_Figure]] = {}
        exact = sorted((m for m in mentions if m.type in EXACT), key=lambda m: m.span)
        around = {span: words - everywhere for span, words in zip(spans, told, strict=True)}
        at = 0
        for span in sorted(spans):
            while at < len(exact) and (exact[at].span.article, exact[at].span.start) < (
                span.article,
                span.start,
            ):
                at += 1
            while at < len(exact) and span.contains(exact[at].span):
                figure = self._figure(exact[at], around[span])
                self._figures[span].append(figure)
                self._of_kind.setdefault(figure.kind, []).append(figure)
                at += 1

    def _figure(self, mention: Mention, around: frozenset[str]) -> _Figure:
        text = self._texts[mention.span.article].text
        following = re.match(
            r"[\s-]*([\w/]+)(?:\s+([a-z]+))?", text[mention.span.end : mention.span.end + 40]
        )
        words = [word.lower() for word in following.groups() if word] if following else []
        unit = next((_UNITS[word] for word in words if word in _UNITS), words[0] if words else "")
        return _Figure(mention.span.article, mention.type, mention.name, unit, around - stems(mention.text))

    def differ(self, span: Span, asked: Sequence[str], besides: Iterable[str]) -> bool:
        """Say whether an article not in `besides` may give another figure for one that stands in a sentence.

        `asked` are the figures in question, in any form; without any, all of the sentence are.
        """
        others = set(besides)
        wanted = {folded(name) for name in asked}
        own = self._figures.get(span, [])
        named = [figure for figure in own if folded(figure.value) in wanted] or own
        return any(self._has_rival(figure, others) for figure in named)

    def likes(self, span: Span, article: str) -> bool:
        """Say whether an article has a figure that may be of the same thing as one of a sentence's, right or not."""
        return any(
            other.article == article and (_may_be_one(figure, other) or _is_nearly(figure, other))
            for figure in self._figures.get(span, [])
            for other in self._of_kind[figure.kind]
        )

    def _has_rival(self, figure: _Figure, besides: set[str]) -> bool:
        confirmed = set(besides)
        rivals: set[str] = set()
        for other in self._of_kind.get(figure.kind, []):
            if other.article in confirmed or not _may_be_one(figure, other):
                continue
            (confirmed if other.value == figure.value else rivals).add(other.article)
        return bool(rivals - confirmed)


def _may_be_one(figure: _Figure, other: _Figure) -> bool:
    if len(figure.value) != len(other.value) and figure.kind == "date":
        return False  # a year and a day
    same = figure.unit == other.unit != "" and figure.kind == "number"
    return len(figure.around & other.around) >= (FEWEST_OF_ONE_UNIT if same else FEWEST_SHARED)


FEWEST_NEARLY, NEARLY = 100, 0.15
"""From which value on, and within what share, a figure is called nearly another: "nearly 30,000", "28,000 names"."""


def _is_nearly(figure: _Figure, other: _Figure) -> bool:
    """Say whether two numbers in sentences that share a telling word differ by no more than rounding would."""
    if figure.kind != "number" or figure.around.isdisjoint(other.around):
        return False
    one, another = _value(figure), _value(other)
    return one >= FEWEST_NEARLY and abs(one - another) <= NEARLY * one


def _value(figure: _Figure) -> float:
    try:
        return float(figure.value)
    except ValueError:  # a span or a fraction, of which nothing is near
        return -1.0


def attributed(question: Question, rivals: Rivals) -> Question:
    """Return the question with its outlet named where another account may give another figure."""
    spans = [item.span for item in question.evidence if item.span]
    exact = question.kind in ("number", "date", "cloze", "truefalse") or _is_of_a_sum(question)
    if (
        question.about != "fact"
        or not exact
        or not spans
        or re.match(r"According to|[^:]*\(|[^:]* in the account by ", question.prompt)
    ):
        return question
    asked = (
        [name for answer in question.answers for name in answer.names] if question.kind != "truefalse" else []
    )
    if question.kind == "cloze" and not any(re.search(r"\d", name) for name in asked):
        return question
    if not rivals.differ(spans[0], asked, {span.article for span in spans}):
        return question
    outlets = list(dict.fromkeys(item.source for item in question.evidence))
    if UNNAMED_OUTLET in outlets:
        return replace(question, quality=min(question.quality, UNSURE))
    whose = names(outlets)
    ask, colon, rest = question.prompt.partition(":")
    if colon and question.kind in ("cloze", "truefalse"):
        return replace(question, prompt=f"{ask} in the account by {whose}:{rest}")
    return replace(question, prompt=f"According to {whose}, {lowered(question.prompt)}")


def _is_of_a_sum(question: Question) -> bool:
    """Say whether a text question is answered by a sum: "$13.6bn"."""
    return question.kind == "text" and all(
        re.match(r"\W*[A-Z]*[$\u20ac\u00a3\u00a5]\s?\d", answer.text) is not None
        for answer in question.answers
    )


_OPENERS = frozenset(
    """according the a an of to from under in on at after before some how what which who whom whose during since with for by when where
    two three four five all most more many several both about""".split()
)


_FINITE = frozenset("will would is was are were has have had can could may might".split())
_MAKES = frozenset(
    "maker manufacturer producer retailer operator giant supplier dealer seller importer exporter".split()
)
_TRADES = frozenset(
    """manager coach owner boss founder co-founder striker midfielder defender goalkeeper forward winger editor analyst lawyer
    economist spokesman spokeswoman student farmer driver teacher nurse singer actor actress director rapper author""".split()
)
"""What stands before a name in small letters, as no title does: "manager Paul Hart", "President Hart"."""


def lowered(prompt: str) -> str:
    """Return a prompt for the middle of a sentence: small at its start unless a name stands there."""
    first, second = [*prompt.split(), "", ""][:2]
    small = first.lower()
    plain = small in common_words() or small.removesuffix("s") in common_words()
    singulars = (small[:-1], f"{small[:-3]}y", small[:-2])
    plural = small.endswith("s") and is_word(small) and any(map(is_word, singulars)) and not is_known(first)
    if plural and first.istitle() and second[:1].islower():
        return prompt[0].lower() + prompt[1:]
    if second.islower() and "-" in second and not is_known(first) and small in common_words():
        return prompt[0].lower() + prompt[1:]  # "Project co-director Ada Lund"
    if small in NUMBER_WORDS and second[:1].isalpha():
        return prompt[0].lower() + prompt[1:]
    noun = plain and second[:1].islower() and ("P" in codes(small) or is_role(second) or second in _FINITE)
    noun = noun or (small in _TRADES and second[:1].isupper())
    noun = noun or (plain and second in _MAKES)  # "Paint maker Vantor"
    return prompt[0].lower() + prompt[1:] if small in _OPENERS or noun else prompt
