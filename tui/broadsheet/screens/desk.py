"""What one run of the app works on, and everything slower that is made from it when asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from broadsheet.articles.model import Article, Collection
from broadsheet.home.refusal import Refusal
from broadsheet.screens.plan import Plan

if TYPE_CHECKING:
    from broadsheet.facts.analyzer import Analyzer
    from broadsheet.facts.find import Findings
    from broadsheet.facts.model import Fact
    from broadsheet.facts.told import Told
    from broadsheet.quiz.accounts import Accounts
    from broadsheet.quiz.make import QuestionSet
    from broadsheet.quiz.model import Question
    from broadsheet.quiz.source import Source
    from broadsheet.screens.ahead import Ahead
    from broadsheet.screens.progress import Progress
    from broadsheet.trainer.curated_pack import Saved
    from broadsheet.trainer.curating import Curation
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.learners import Learner
    from broadsheet.trainer.log import Log
    from broadsheet.trainer.log_derived import Derived
    from broadsheet.trainer.log_judgements import JudgementLog
    from broadsheet.trainer.recorder import Maker

ON_ONE_FACT = 3
"""How many questions are asked on one fact at most."""


@dataclass(frozen=True, slots=True)
class Hand:
    """The questions of one quiz, and the articles that their evidence stands in."""

    questions: Sequence["Question"]
    articles: dict[str, Article]
    seed: int


@dataclass(frozen=True, slots=True)
class Bench:
    """Questions to judge, and all that is needed to judge them."""

    curation: "Curation"
    accounts: "Accounts"
    collection: Collection
    articles: dict[str, Article]
    log: "JudgementLog"
    path: Path
    """Where the pack is saved."""

    def save(self) -> "Saved | None":
        """Save the good questions as a pack; None where there are none. Refusal where that cannot be."""
        from broadsheet.trainer.curated_pack import save_curated

        return save_curated(self.curation, self.path, self.collection, self.log.read())


def make_questions(collection: Collection, findings: "Findings") -> "QuestionSet":
    """Return the questions on a collection; imports the maker, which no first frame waits for."""
    from broadsheet.quiz import make

    return make.make_questions(collection, findings)


def find_facts(collection: Collection, analyzer: "Analyzer | None" = None) -> "Findings":
    """Return what the articles say; imports the finder, which no first frame waits for."""
    from broadsheet.facts.remembered import find_remembered

    return find_remembered(collection, analyzer)


def tell(collection: Collection, analyzer: "Analyzer | None" = None) -> "Told":
    """Return what a reader is shown, from one row of the cache where it was found before."""
    from broadsheet.facts.told import told_remembered

    return told_remembered(collection, analyzer)


@dataclass(frozen=True, slots=True)
class Glance:
    """What stands around the articles: what is told in them, and how the reader gets on."""

    told: "Told"
    progress: "Progress | None" = None


@dataclass
class Desk:
    """One source and what is made from it. What is said to be slow is for `in_background`."""

    source: "Source"
    now: Callable[[], datetime]
    new_id: Callable[[], str]
    new_seed: Callable[[], int]
    log_file: Callable[[], Path]
    ticks: Callable[[], float] = monotonic
    """Seconds that only go forward."""
    finder: Callable[[Collection], "Findings"] = field(default=find_facts)
    maker: Callable[[Collection, "Findings"], "QuestionSet"] = field(default=make_questions)
    teller: "Callable[[Collection], Told] | None" = None
    """Tells what a reader is shown without the findings behind it; without one that is looked up in those."""
    ahead: "Ahead[Glance] | None" = None
    """A glance that a second process is already taking."""

    @property
    def collection(self) -> Collection | None:
        """The articles, if there are any."""
        return self.source.collection

    @cached_property
    def findings(self) -> "Findings":
        """The facts in the articles, found once (slow)."""
        if self.collection is None:
            raise Refusal(f"{self.source.title} has no articles to find facts in.")
        return self.finder(self.collection)

    def turn_to(self, source: "Source") -> None:
        """Work on another source from now on."""
        self.source = source
        for made in ("findings", "accounts"):
            vars(self).pop(made, None)

    def glance(self) -> Glance:
        """Return what stands around the articles (slow, but for what was looked for ahead)."""
        ahead, self.ahead = self.ahead, None
        return self._look() if ahead is None else ahead.result()

    def look_ahead(self) -> None:
        """Begin to look in a second process; only before the app runs."""
        from broadsheet.screens.ahead import Ahead, can_fork

        if self.collection is not None and can_fork():
            self.ahead = Ahead(self._look)

    def _look(self) -> Glance:
        from broadsheet.facts.packed import packed
        from broadsheet.facts.told import Told

        told = self._told()
        return Glance(Told(packed(told.facts), told.places), self.progress())

    def _told(self) -> "Told":
        if self.teller is None or self.collection is None or "findings" in vars(self):
            from broadsheet.facts.told import told

            return told(self.findings)
        return self.teller(self.collection)

    def progress(self) -> "Progress | None":
        """Return how the reader gets on (slow); None where no log can be read."""
        from broadsheet.home.learners import learner_name
        from broadsheet.home.paths import cards_file
        from broadsheet.screens.progress import read_progress

        return read_progress(self.log_file(), cards_file(), self.source.name, learner_name(), self.now())

    @cached_property
    def log(self) -> "Log":
        """The record of answers, opened when it is first written to."""
        from broadsheet.trainer.log import Log

        return Log(self.log_file())

    @cached_property
    def accounts(self) -> "Accounts | None":
        """What looks up what the other accounts say (slow); None without articles."""
        from broadsheet.quiz.accounts import Accounts

        return None if self.collection is None else Accounts(self.collection, self.findings)

    @cached_property
    def event_maker(self) -> "Maker":
        """What makes this machine's events; Refusal where the data folder cannot be used."""
        from broadsheet.home.learners import device_id
        from broadsheet.trainer.recorder import Maker

        return Maker(device_id(self.new_id), self.now, self.new_id)

    def learner(self, plan: Plan) -> "Learner":
        """Return who plays, with what they have set; Refusal where the log cannot be read."""
        from broadsheet.home.learners import learner_name
        from broadsheet.trainer.learners import settings

        return settings(self.log.rare("learner"), learner_name(plan.learner))

    def derived(self) -> "Derived":
        """Return the tables made from the log, to be closed after use."""
        from broadsheet.home.paths import cards_file
        from broadsheet.trainer.log_derived import Derived

        return Derived(cards_file(), self.log_file())

    def deal(self, plan: Plan, progress: Callable[[int, int], None] | None = None) -> Hand:
        """Return the questions of a new quiz (slow); Refusal where there are none."""
        from broadsheet.grading.grade import grade
        from broadsheet.quiz.evidence import articles_cited
        from broadsheet.trainer.dealing import deal

        seed = self.new_seed() if plan.seed is None else plan.seed
        source = replace(self.source, questions=self.askable)
        learner = self.learner(plan)
        questions = deal(
            source, plan.wish(), seed, learner, self.log, self.derived, self.event_maker, None, progress
        )
        # Grading reads its tables on first use: better here than after the first answer.
        for question in {question.kind: question for question in questions}.values():
            grade(question.answer_key(), "warming up")
        articles = articles_cited(questions)
        articles.update(
            (article.id, article) for article in (self.collection.articles if self.collection else ())
        )
        return Hand(questions, articles, seed)

    def deal_on(self, fact: "Fact") -> Hand:
        """Return the questions on one fact, best first (slow); Refusal where there are none.

        Where none was made from the fact itself, those that rest on its sentences.
        """
        from broadsheet.quiz.evidence import articles_cited

        if self.collection is None or not self._is_collection:
            questions: Sequence[Question] = self.askable()
        else:
            questions = self.maker(self.collection, self.findings).shown
        own = [question for question in questions if question.fact == fact.id]
        sentences = [claim.sentence for claim in fact.claims]
        near = [
            question
            for question in questions
            if any(item.span and item.span.overlaps(one) for item in question.evidence for one in sentences)
        ]
        found = (own or near)[:ON_ONE_FACT]
        if not found:
            raise Refusal("No question could be made on this fact; . goes on to the next.")
        return Hand(found, articles_cited(found), self.new_seed())

    def askable(self) -> Sequence["Question"]:
        """Return what a quiz draws from; a collection's facts are those the reader shows already."""
        if self.collection is None or not self._is_collection:
            return self.source.questions()
        return self.maker(self.collection, self.findings).shown

    @property
    def _is_collection(self) -> bool:
        """Whether this is about a collection itself, not about a pack that cites one."""
        return self.collection is not None and self.source.version.startswith(f"{self.collection.name}@")

    def curate(self, plan: Plan) -> Bench:
        """Return the questions to judge (slow); Refusal where there are none, or this is a pack."""
        from broadsheet.home import paths
        from broadsheet.quiz.accounts import Accounts
        from broadsheet.quiz.pack_names import pack_path
        from broadsheet.trainer.curating import Wish, begin
        from broadsheet.trainer.log_judgements import JudgementLog

        if self.collection is None or not self._is_collection:
            raise Refusal(
                f"{self.source.title} is a pack, whose questions somebody has chosen; open the articles to judge "
                "what is made from them."
            )
        path = pack_path(self.collection.name, plan.pack)
        made = self.maker(self.collection, self.findings)
        log = JudgementLog(paths.judgements_file())
        wish = Wish(plan.count, plan.seed, plan.every, plan.kind, plan.topic, plan.learner)
        articles = {article.id: article for article in self.collection.articles}
        accounts = Accounts(self.collection, self.findings)
        return Bench(
            begin(made, self.collection, wish, log, self.now), accounts, self.collection, articles, log, path
        )

    def drill(self, hand: Hand, plan: Plan) -> "Drill":
        """Return a quiz on these questions whose answers go into the log; Refusal where none can."""
        from broadsheet.trainer.drill import Drill
        from broadsheet.trainer.play import Session
        from broadsheet.trainer.undoing import earlier

        self.log.open()
        learner, making = self.learner(plan), self.event_maker
        rules = plan.wish().rules(learner)
        session = Session(
            self.new_id(), learner.name, making.device, self.source.version, hand.seed, plan.mode, rules
        )
        return Drill(
            hand.questions, session, append=self.log.append, now=self.now, new_id=self.new_id, ticks=self.ticks,
            earlier=earlier(self.log, learner.name),
        )  # fmt: skip

    def close(self) -> None:
        """Close the log, if it was opened, and end what is still under way."""
        if self.ahead is not None:
            self.ahead.stop()
        if "log" in vars(self):
            self.log.close()
