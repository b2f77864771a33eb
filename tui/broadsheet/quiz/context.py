"""Names the story in a question that cannot be understood without it: "the deal", "the trains", "the race".

A definite noun is understood where its own words tell which one is meant. Where they do not, and it is one of
the story's, a headline says what the story is; a headline that holds the answer, or says itself what is asked,
is not used. A question for which none is left is kept and not shown.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from broadsheet.articles.model import UNNAMED_OUTLET, Collection, Span, outlet_names
from broadsheet.articles.outlets import outlet_name
from broadsheet.facts.gazetteer import is_known
from broadsheet.facts.model import Fact, Mention, MentionType
from broadsheet.language.dictionary import is_word
from broadsheet.language.lexicon import is_common_word
from broadsheet.quiz.gaps import SUREST_GAP
from broadsheet.quiz.model import HERO, LEANING, NEARLY_SHOWN, NOT_SHOWN, Question
from broadsheet.quiz.placing import ALONE, STATED, Headlines, core
from broadsheet.quiz.rivals import lowered
from broadsheet.quiz.story import Story
from broadsheet.quiz.vague import leads_with_told, needs_story, opens_with_told

FEWEST_ACCOUNTS = 2
"""Articles from which an outlet's name says more than the story's."""
SHORT_STATEMENT = 12
"""Words up to which a statement hardly says what it is about."""
FEWEST_NAMES = 2
"""Names by which a short statement says what it is about."""
_NAMES = ("person", "org", "place", "product", "event")
_OF_THE_STORY = frozenset({"worth", "lasted", "toll", "deadline", "age"})
"""Relations whose questions have no name in them."""


class Context:
    """The headlines of a collection and the names in its sentences."""

    def __init__(
        self, collection: Collection, mentions: Iterable[Mention], story: Story, facts: Iterable[Fact] = ()
    ) -> None:
        """Take the facts too where an account that others contradict is to be named."""
        self._headlines, self._story = Headlines(collection, story), story
        numbered = outlet_names(collection.articles)
        self._bare = {
            numbered[article.id]: outlet_name(article.outlet)
            for article in collection.articles
            if numbered[article.id] != outlet_name(article.outlet)
        }
        self._mentions: dict[str, list[Mention]] = {}
        self._needing: dict[tuple[str, str], bool] = {}
        self._known: dict[Span, dict[tuple[str, MentionType], None]] = {}
        self._disputed = [
            (claim.span, claim.value)
            for fact in facts
            if fact.status == "differ" and fact.difference != "wording"
            for claim in fact.claims
        ]
        for mention in mentions:
            if mention.type in _NAMES:
                self._mentions.setdefault(mention.span.article, []).append(mention)

    def weighed(self, question: Question) -> Question:
        """Return the question with too little quality to be shown where it needs its story and no headline gives it."""
        alone = question.kind in STATED and question.about == "fact" and not question.lead
        if alone and opens_with_told(core(question), self._story):
            return replace(question, quality=min(question.quality, NOT_SHOWN))
        if leads_with_told(question.lead, self._story):
            return replace(question, quality=min(question.quality, NOT_SHOWN))
        if not self._is_anchored(question):
            return replace(question, quality=min(question.quality, NEARLY_SHOWN))
        if _stands_alone(question):
            return question
        hero = HERO in question.tags
        leans = hero or (
            not question.lead
            and (_needs_headline(question) or self.needs(question) or _says_little(question))
        )
        spoken = question.about == "speaker" and len(self._headlines) >= FEWEST_ACCOUNTS
        if (leans or spoken) and self._headlines.placing(question) is None:
            # Of 17 quotations of which only an outlet told the story, readers marked 9 down: "the account of what?"
            return replace(question, quality=min(question.quality, NOT_SHOWN))
        return question

    def _is_anchored(self, question: Question) -> bool:
        """Say whether a statement names enough for somebody without the article to know what it is of.

        Of 642 gaps and statements to judge that readers saw 70 in 100 were good and 6 bad; with the bounds below 82 and 3.
        """
        if question.kind not in STATED or question.about != "fact" or not self._headlines:
            return True
        text = f"{question.lead} {core(question)}".strip()
        names, words = len(anchors(text)), len(text.split())
        title = self._headlines.placing(question)
        own = title in self._headlines.own(question)
        if title is not None and not own and question.kind == "cloze" and _NAMES_ACCOUNT in question.prompt:
            return True  # of 21 figures with less, their account named and another's headline beside it, 20 were good
        if not own and (title is None or _NAMES_ACCOUNT not in question.prompt):
            return names >= NAMELESS
        enough, nearly = OWN_HEADLINE if own else OTHER_HEADLINE
        return names >= enough or (names == enough - 1 and words >= nearly) or (own and words >= LONG_ENOUGH)

    def placed(self, question: Question) -> Question:
        """Return the question with its story named where it needs that, and its outlet by its plain name."""
        title = self._headlines.placing(question) if self._is_placed(question) else None
        own = title in self._headlines.own(question) and ALONE.match(question.prompt) is None
        # What another account may tell otherwise: a figure or a day, and all that another's headline stands beside.
        disputable = question.about == "fact" and (
            question.prompt.startswith("Fill the gap with a ")
            or (
                question.kind in STATED
                and (
                    not own
                    or bool(question.lead)
                    or _FIGURE.search(core(question)) is not None
                    or self._is_disputed(question)
                )
            )
        )
        question = _with_lead(question)
        named = replace(question, prompt=self._with_outlet(question)) if title and disputable else question
        prompt = _with_story(named, title, own=own) if title else self._with_outlet(question)
        if question.about in ("fact", "speaker"):
            for numbered, bare in self._bare.items():
                prompt = prompt.replace(numbered, bare)
        return question if prompt == question.prompt else replace(question, prompt=prompt)

    def _is_disputed(self, question: Question) -> bool:
        """Say whether a statement has words that another account has otherwise: "was fourth", where one has him fifth."""
        text = core(question)
        return any(
            item.span is not None and item.span.overlaps(span) and words in text
            for span, words in self._disputed
            for item in question.evidence
        )

    def _with_outlet(self, question: Question) -> str:
        """Return a prompt with the outlet it is from where no headline places it and nothing else does."""
        sources = {item.source for item in question.evidence}
        source = sources.pop() if len(sources) == 1 else UNNAMED_OUTLET
        if (
            source == UNNAMED_OUTLET
            or len(self._headlines) < FEWEST_ACCOUNTS
            or not self._is_placed(question)
        ):
            return question.prompt
        ask, _, rest = question.prompt.partition(":")
        if question.about == "speaker" and question.prompt.startswith("Who said "):
            return f"In the account by {source}, {lowered(question.prompt)}"
        if question.about == "fact" and question.kind in STATED and re.fullmatch(r"[A-Z][\w, ]+", ask):
            return (
                f"{ask} in the account by {source}:{rest}"
                if " in the account by " not in ask
                else question.prompt
            )
        return question.prompt

    def _is_placed(self, question: Question) -> bool:
        """Say whether a question gets its story's name where a headline gives it.

        Whoever has not the articles in view knows neither which match a passer-by speaks of nor when
        a figure held; only what an outlet's own name or several accounts already place does without.
        """
        if question.about == "outlet" and question.kind == "choice":
            return False  # a headline is one outlet's, and would point to it
        return self.needs(question) or (
            question.about in ("fact", "speaker", "only")
            and question.kind != "order"
            and bool(question.evidence)
        )

    def needs(self, question: Question) -> bool:
        """Say whether a question is understood only by who knows which story it is of."""
        key = (question.prompt, question.kind)
        if key not in self._needing:
            self._needing[key] = self._leans_on_it(question)
        return self._needing[key]

    def _leans_on_it(self, question: Question) -> bool:
        if question.about == "speaker" or question.kind == "order" or not question.evidence:
            return False
        text = core(question)
        told = re.sub("\u201c[^\u201d]*\u201d", "X", text)
        whole = question.kind in STATED or "in place" in question.tags
        named = self._named(told, question)
        few = len({told[start:end] for start, end, _ in named}) < FEWEST_NAMES
        stated = question.kind in STATED
        if whole and (few or stated) and len(text.split()) <= SHORT_STATEMENT:
            return True
        if _OF_THE_STORY.intersection(question.tags[:1]):
            return True
        return needs_story(told, named)

    def _named(self, text: str, question: Question) -> list[tuple[int, int, MentionType]]:
        found: list[tuple[int, int, MentionType]] = []
        for item in question.evidence:
            for words, kind in self._names_in(item.span) if item.span else ():
                at = text.find(words)
                while at >= 0:
                    end = at + len(words)
                    if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                        found.append((at, end, kind))
                    at = text.find(words, end)
        return found

    def _names_in(self, span: Span) -> dict[tuple[str, MentionType], None]:
        known = self._known.get(span)
        if known is None:
            own = [m for m in self._mentions.get(span.article, ()) if span.contains(m.span)]
            known = dict.fromkeys(
                (words, m.type) for m in own for words in (" ".join(m.text.split()), m.name)
            )
            self._known[span] = known
        return known


_FIGURE = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?)\b")
"""What another account may tell otherwise. Of statements with a figure that readers judged 59 of 70 were good where the outlet
stood with them (82 %), 93 of 123 (76 %) where it did not."""
_NAMES_ACCOUNT = " in the account by "
NAMELESS, LONG_ENOUGH = 3, 16
"""Names in a statement that another account's headline places and nothing says whose it is, or that no headline places; words
of one that its own headline places and that names nothing. Of 168 with less that readers saw 71 in 100 were good and 6 bad: of the
40 such with three names 36, of those long enough 16 of 20; of all that are shown in the same stories 90.
"""
OWN_HEADLINE, OTHER_HEADLINE = (2, 14), (3, 20)
"""Names in a statement that its own article's headline places, and in one that has another's or none; and the words from which
one name less will do.
"""
_NAME = re.compile(r"(?<=\s)[A-Z][\w.'\u2019-]*(?: (?:of |de |the )?[A-Z][\w.'\u2019-]*)*")
_NAME_FIRST = re.compile(r"(?:The |A |An |In |On |At )?([A-Z][\w.-]+(?: [A-Z][\w.-]+)*)")
_NO_NAME_FIRST = re.compile(r"(?:The|A|An|In|On|At|It|There|About|Some|More|Nearly|Police|Officials)\b")


def _is_ordinary(word: str) -> bool:
    return not is_known(word) and (is_word(word.lower()) or is_common_word(word.lower()))


def anchors(text: str) -> set[str]:
    """Return what a statement has in capitals: names, months, nationalities; not a common word that it opens with."""
    first = _NAME_FIRST.match(text)
    found = set(_NAME.findall(text))
    if first is None or _NO_NAME_FIRST.match(first[1]) or (" " not in first[1] and _is_ordinary(first[1])):
        return found  # "Mobile internet was back", "All but one were found"
    return found | {first[1]}


def _stands_alone(question: Question) -> bool:
    """Say whether a question is a gap in a statement that stands alone: a headline helps, but it is clear without one.

    Of 12 such for which no headline could be used, all were judged good, of 8 gaps in other sentences none.
    """
    return question.kind == "cloze" and not _needs_headline(question) and question.quality > SUREST_GAP


def _needs_headline(question: Question) -> bool:
    """Say whether a question was made to be asked under a headline only: on a leaning sentence, or for the story's own name."""
    return LEANING in question.tags or HERO in question.tags


SHORT_QUOTATION = 6
"""Words of a quotation that without its story says nothing of what it is about, unless it names or counts something."""


def _says_little(question: Question) -> bool:
    quoted = re.search("\u201c(.*)\u201d", question.prompt)
    if question.about != "speaker" or quoted is None or len(quoted[1].split()) > SHORT_QUOTATION:
        return False
    return re.search(r"(?<!^)(?<![.?!] )\b(?!I\b|I')[A-Z]|\d", quoted[1]) is None


def _with_lead(question: Question) -> Question:
    """Return a question on a statement with the sentence before it in its prompt."""
    if not question.lead:
        return question
    ask, _, rest = question.prompt.partition(":")
    return replace(question, prompt=f"{ask}: {question.lead}{rest}", lead="")


def _with_story(question: Question, title: str, *, own: bool) -> str:
    """Return a prompt with a headline: its own article's is its story, another account's stands for all the coverage."""
    if question.kind in STATED:
        ask, _, rest = question.prompt.partition(":")
        story = "story: " if own else "coverage of "
        if ask.endswith(")") and _NAMES_ACCOUNT not in ask:
            return f"{ask[:-1]}, {'' if own else story}\u201c{title}\u201d):{rest}"
        return f"{ask} ({story}\u201c{title}\u201d):{rest}"
    return f"In the {'story' if own else 'coverage of'} \u201c{title}\u201d, {lowered(question.prompt)}"
