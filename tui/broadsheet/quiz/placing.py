"""Chooses the headline that says which story a question is of: its own article's, else the shortest that tells nothing asked."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.articles.model import Collection, outlet_names
from broadsheet.facts.date_values import DAYS_IN_WORDS
from broadsheet.facts.quantity_values import number_of
from broadsheet.language.normal import folded
from broadsheet.quiz.aliases import demonyms
from broadsheet.quiz.headlines import has_figure_like, headline
from broadsheet.quiz.model import Question
from broadsheet.quiz.story import Story, stems

FEWEST_TELLING = 2
"""Stems of a headline that the story goes on about; with fewer it is a play on words."""
MOST_WITH_STORY = 62
"""Words of a question with its story's headline; more are not taken in."""
MOST_WITH_LEAD = 84
"""The same with the sentence before, which is read and not asked about."""
MOST_ASKED_WITH_STORY = 44
"""The same for a question that is no statement."""
_NAMES_OUTLET = re.compile(r"^According to ")
"""A question that names an outlet: another one's headline beside it would be taken for that outlet's. A statement to judge
or fill in has "coverage of" before another's headline, which tells the two apart.
"""
TOLD = 0.5
"""Share of a prompt's stems that stand in a headline from which the headline tells what is asked."""
STATED = ("truefalse", "cloze")
"""Kinds of questions that hold a statement behind a colon."""
ALONE = re.compile(r"^Which outlet\b")
"""A question that asks whose account alone has something."""


class Headlines:
    """The headlines of a collection that say what its story is."""

    def __init__(self, collection: Collection, story: Story) -> None:
        telling = story.nouns | story.themes | stems(" ".join(story.names))
        titles = {article.id: headline(article) for article in collection.articles}
        self._titles = {
            key: title
            for key, title in titles.items()
            if title and len(stems(title) & telling) >= FEWEST_TELLING
        }
        self._shortest = sorted(self._titles.values(), key=lambda title: (len(title), title))
        self._read = {title: _read(title) for title in self._titles.values()}
        self._outlets = outlet_names(collection.articles)
        self._several = story.several_events

    def __len__(self) -> int:
        return len(self._titles)

    def placing(self, question: Question) -> str | None:
        """Return the headline to name the story by: of an article it rests on, else the shortest."""
        # Whose account it is, is asked: any headline but always the same one, which points to nobody.
        titles = [] if ALONE.match(question.prompt) else self.own(question)
        # Where the articles tell of events weeks apart, another's headline is another event's.
        others = () if self._several or _NAMES_OUTLET.search(question.prompt) else self._shortest
        words = len(question.prompt.split()) + len(question.lead.split())
        most = (
            MOST_WITH_LEAD
            if question.lead
            else MOST_WITH_STORY
            if question.kind in STATED
            else MOST_ASKED_WITH_STORY
        )
        fitting = [title for title in (*titles, *others) if words + len(title.split()) + 3 <= most]
        if not fitting:
            return None
        told, hidden = stems(core(question)), _hidden(question)
        return next(
            (title for title in fitting if not _tells(self._read[title], question, told, hidden)), None
        )

    def own(self, question: Question) -> list[str]:
        """Return the headlines of the articles that a question rests on, or of the one whose account it asks about."""
        own = self._asked_of(question) or [item.span.article for item in question.evidence if item.span]
        return [self._titles[article] for article in dict.fromkeys(own) if article in self._titles]

    def _asked_of(self, question: Question) -> list[str]:
        """Return the article whose account a question asks about: its own headline names it, no other outlet's."""
        asked = re.match(r"True, false or not stated in the account by ([^:(]+?)(?: \(|:)", question.prompt)
        return [key for key, outlet in self._outlets.items() if asked and outlet == asked[1]]


def core(question: Question) -> str:
    """Return what a prompt says, without the words that ask."""
    return question.prompt.partition(":")[2].strip() if question.kind in STATED else question.prompt


@dataclass(frozen=True, slots=True)
class _Title:
    """A headline as questions are held against it."""

    text: str
    words: frozenset[str]
    stems: frozenset[str]
    numbers: frozenset[float]
    digits: frozenset[str]


def _read(title: str) -> _Title:
    words = frozenset(folded(title).split())
    numbers = frozenset(
        number for word in words if (number := DAYS_IN_WORDS.get(word) or number_of(word)) is not None
    )  # "after sixth child dies" tells of six
    return _Title(title, words, stems(title), numbers, frozenset(_digits(title)))


def _hidden(question: Question) -> list[str]:
    """Return what no headline beside a question may have: its answers, or the figure that a false statement exchanged."""
    if question.kind == "truefalse":
        return [question.explanation.removeprefix("The article has ")] if question.explanation else []
    if ALONE.match(question.prompt):
        return []
    return [name for answer in question.answers for name in (*answer.names, *demonyms(answer.text))]


def _tells(title: _Title, question: Question, told: frozenset[str], hidden: Sequence[str]) -> bool:
    """Say whether a headline has the answer, or most of what is asked, of which `told` are the stems."""
    if hidden and (figure := number_of(hidden[0].lower())) is not None and figure in title.numbers:
        return True  # "Fourteen dead", where 14 is asked for
    if hidden and _digits(hidden[0]) & title.digits:
        return True  # "Sh200bn" or "45m", where the article has Sh200 billion or 45 million
    if question.kind in ("number", "cloze") and hidden and has_figure_like(title.text, hidden[0], told):
        return True  # its figure may be another account's, or the one that is asked for
    for name in hidden:
        words = folded(name).split()
        own = {word for word in words if len(word) > 2 or re.search(r"\d", word)} or set(words)
        own = {word for word in own if re.search(r"\d", word)} or own
        if own & title.words:
            return True
    return len(told & title.stems) >= TOLD * max(len(told), 1)


def _digits(text: str) -> set[str]:
    return {found.replace(",", "") for found in re.findall(r"\d[\d.,]*\d|\d", text)}
