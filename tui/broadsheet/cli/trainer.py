"""What the commands about learning share: this machine's events, the tables made from the log, other accounts."""

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from broadsheet.quiz.model import Question
from broadsheet.trainer.recorder import Maker

if TYPE_CHECKING:
    from broadsheet.articles.model import Collection
    from broadsheet.facts.analyzer import Analyzer
    from broadsheet.quiz.accounts import Account, Accounts
    from broadsheet.trainer.log_derived import Derived, Progress


def new_id() -> str:
    """Return a fresh UUID."""
    return str(uuid.uuid4())


def maker() -> Maker:
    """Return what makes this machine's events; Refusal where the data folder cannot be used."""
    from broadsheet.home.learners import device_id

    return Maker(device_id(new_id), lambda: datetime.now(UTC), new_id)


@contextmanager
def derived() -> Iterator[tuple[Callable[[], "Derived"], "Progress"]]:
    """Yield what opens the tables made from the log, and a progress line for making them."""
    from broadsheet.cli.progress import Progress as Line
    from broadsheet.home import paths

    line = Line("events")

    def tables() -> "Derived":
        from broadsheet.trainer.log_derived import Derived

        return Derived(paths.cards_file(), paths.log_file())

    try:
        yield tables, lambda done, total: line("Reading the log", done, total)
    finally:
        line.clear()


def about_others(
    collection: "Collection | None", analyzer: "Analyzer | None"
) -> Callable[[Question], list["Account"]]:
    """Return what tells what the other accounts say on a question; they are read at the first miss."""
    accounts: list[Accounts] = []

    def others(question: Question) -> list["Account"]:
        if collection is None:
            return []
        if not accounts:
            from broadsheet.facts.remembered import find_remembered
            from broadsheet.quiz.accounts import Accounts as Looked

            accounts.append(Looked(collection, find_remembered(collection, analyzer)))
        from broadsheet.quiz.accounts import foremost

        return foremost(accounts[0].others(question))

    return others
