"""Weighs a question by where it comes from: told in passing, from a page whose date is doubted, answered by a headline."""

import re
from collections.abc import Sequence
from dataclasses import replace

from broadsheet.articles.model import Collection
from broadsheet.facts.find import Findings
from broadsheet.facts.gazetteer import country_of
from broadsheet.language.dictionary import is_word
from broadsheet.language.normal import folded
from broadsheet.quiz.aliases import demonyms
from broadsheet.quiz.choose import FILL_QUALITY
from broadsheet.quiz.dates import MONTH
from broadsheet.quiz.model import NEVER_SHOWN, NOT_SHOWN, Question
from broadsheet.quiz.story import Story


def on_story(question: Question, findings: Findings, story: Story) -> Question:
    """Return the question with too little quality to be shown where it rests on a round-up's other news, or in passing.

    In passing is a person whom the articles name once, and not for what they say or do: a head of
    state whom somebody is to meet.
    """
    spans = [item.span for item in question.evidence if item.span]
    if (question.about != "fact" and question.about != "speaker") or not spans:
        return question
    if "title" in question.tags and "people" in question.tags:
        name = question.answers[0].text
        named = (
            sum(mention.name == name for mention in findings.mentions)
            if question.prompt.startswith("Who")
            else 2
        )
        if named < 2:
            return replace(question, quality=min(question.quality, NOT_SHOWN))
    for span in spans:
        if span.article in story.devoted:
            return question
        own = [mention for mention in findings.mentions if span.contains(mention.span)]
        if story.is_about(
            span.article, " ".join(item.quote for item in question.evidence), [m.name for m in own]
        ):
            return question
    return replace(question, quality=min(question.quality, NOT_SHOWN))


def short_stems(text: str) -> frozenset[str]:
    """Return the first letters of every word, by which a headline and a question are compared."""
    return frozenset(word[:5] for word in folded(text).split() if len(word) > 2)


_BODY_ALONE = re.compile(
    r"\bthe (?:hospital|ministry|union|study|group|coalition|clip)\b(?! (?:that|which|who|for|in|at|of (?!\w+ing\b))\b)"
)
"""A body that only another sentence names: of 21 such that readers judged 9 were good, of all others three in four."""


def weighed(question: Question, titles: list[frozenset[str]]) -> Question:
    """Return the question with less quality where a headline answers it: it has the answer and most of the words."""
    if question.quality < FILL_QUALITY:
        return question  # it is never shown, and this costs more than making it
    if question.about == "fact" and not question.lead and _BODY_ALONE.search(question.prompt):
        return replace(question, quality=min(question.quality, NOT_SHOWN))
    answer, asked = short_stems(question.answers[0].text), short_stems(question.prompt) - _QUESTION_WORDS
    if not answer or not asked or question.about != "fact":
        return question
    for title in titles:
        if answer <= title and len(asked & title) >= 0.6 * len(asked):
            return replace(question, quality=round(question.quality - 0.25, 3))
    return question


_QUESTION_WORDS = frozenset(
    word[:5]
    for word in "which what who whom when where how many much did does was were has country company organisation according".split()
)


MOST_TOGETHER = 0.6
"""Share of a story's articles that lie within FAR_OFF days where all of them tell one event."""
FAR_OFF = 5
"""Days that an article's date may lie from the middle one of its story's before it is doubted: pages often give the day
on which they were last changed, from which "on Tuesday" is another Tuesday."""
_WRITTEN_OUT = re.compile(rf"\b(?:\d{{1,2}} )?{MONTH} \d{{4}}\b")


def far_off(collection: Collection) -> frozenset[str]:
    """Return the ids of the articles of one event whose date lies far from the others'."""
    dated = sorted((a.published, a.id) for a in collection.articles if a.published is not None)
    if len(dated) < 3:
        return frozenset()
    middle = dated[len(dated) // 2][0]
    near = sum(abs((day - middle).days) <= FAR_OFF for day, _ in dated)
    if near < MOST_TOGETHER * len(dated):
        return frozenset()  # each of them tells another event
    return frozenset(article for day, article in dated if abs((day - middle).days) > FAR_OFF)


def surely_dated(question: Question, doubted: frozenset[str]) -> Question:
    """Return the question with too little quality to be shown where a date in it was reckoned from a doubted one."""
    spans = [item for item in question.evidence if item.span and item.span.article in doubted]
    if not spans:
        return question
    written = _WRITTEN_OUT.findall(f"{question.prompt} {question.answers[0].text}")
    quoted = " ".join(item.quote for item in spans)
    if any(date[-4:] not in quoted for date in written):
        return replace(question, quality=min(question.quality, NEVER_SHOWN))
    return question


HEADLINES = 0.5
"""Share of the headlines from which a name in them is the story's own, and guessed without having read it; of a country
one is enough."""


def not_of_the_hero(question: Question, headlines: Sequence[str]) -> Question:
    """Return the question with too little quality to be shown where the name that most headlines have answers it.

    `headlines` are folded, with a space at both ends.
    """
    spoken = question.about == "speaker" and len(headlines) == 1
    if (
        not (question.about == "fact" or spoken)
        or question.kind not in ("text", "choice")
        or question.quality <= NOT_SHOWN
    ):
        return question
    answer = question.answers[0]
    asked = f" {folded(question.prompt)} "
    if any(f" {folded(name)} " in asked for name in demonyms(answer.text)):
        return replace(question, quality=min(question.quality, NOT_SHOWN))
    known = (*answer.names, *demonyms(answer.text), *_first_word(answer.text))
    names = {f" {folded(name)} " for name in known if len(name) > 1}
    holding = sum(any(name in title for name in names) for title in headlines)
    if holding < (1 if country_of(answer.text) else max(min(2, len(headlines)), HEADLINES * len(headlines))):
        return question
    return replace(question, quality=min(question.quality, NOT_SHOWN))


def _first_word(name: str) -> tuple[str, ...]:
    """Return the first of a name's words, by which a headline calls it, where it is no word of the language."""
    first, _, rest = name.partition(" ")
    return (first,) if rest and not is_word(first.lower()) else ()
