"""A small made-up story in four accounts, with its facts and questions worked out by hand."""

import itertools
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace

from broadsheet.articles.model import Article, Collection, Span
from broadsheet.facts.model import Claim, Fact, Status
from broadsheet.grading.model import Answer
from broadsheet.quiz.model import Evidence, Question
from broadsheet.quiz.source import Source
from broadsheet.screens.app import BroadsheetApp
from broadsheet.screens.desk import Desk
from broadsheet.screens.plan import Plan

_TEXTS = {
    "courier": (
        "The Courier",
        "Old harbour bridge shut after crack is found",
        date(2021, 3, 4),
        [
            "The harbour bridge was closed on Tuesday after divers found a crack in its eastern pier.",
            "“Nobody was in danger,” said Mayor Ines Holm. Repairs will cost 4 million euros.",
            "Ferries run every 20 minutes until the bridge opens again in June.",
        ],
    ),
    "ledger": (
        "Daily Ledger",
        "Bridge closes, and shopkeepers on both banks of the river fear for a whole summer of trade",
        date(2021, 3, 5),
        [
            "City engineers closed the bridge over the harbour on Tuesday evening.",
            "The repair is expected to cost 5 million euros, Mayor Ines Holm told reporters.",
            "Shopkeepers said that they had not been warned.",
        ],
    ),
    "post": (
        "Northern Post",
        "Harbour crossing closed",
        None,
        [
            "A crack was found by divers, and the crossing was closed at once.",
            "Drivers must go by the northern tunnel, which has a toll.",
        ],
    ),
    "radio": (
        "Canal Radio",
        None,
        date(2021, 3, 4),
        ["Listeners saw lorries turned back at the bridge on Tuesday.", "The toll in the tunnel is waived."],
    ),
}


def article(name: str) -> Article:
    outlet, title, published, lines = _TEXTS[name]
    text = "\n\n".join(lines) + "\n"
    kept, offset = [], 0
    for line in lines:
        kept.append((offset, offset + len(line)))
        offset += len(line) + 2
    return Article(f"bridge/{name}", text, outlet, title, None, published, None, tuple(kept))


def collection(*names: str) -> Collection:
    return Collection("bridge", "The closing of the harbour bridge", tuple(map(article, names or _TEXTS)))


def span(name: str, words: str) -> Span:
    start = article(name).text.index(words)
    return Span(f"bridge/{name}", start, start + len(words))


def fact(number: int, relation: str, subject: str, status: Status, **words: str) -> Fact:
    claims = tuple(
        Claim(
            relation,
            subject,
            said,
            span(name, said),
            said,
            span(name, said),
            said,
            value_span=span(name, said),
        )
        for name, said in words.items()
    )
    return Fact(f"f{number}", relation, subject, "bridge", claims, status)


FACTS = (
    fact(1, "costs", "the repair", "differ", courier="4 million euros", ledger="5 million euros"),
    fact(2, "closed_on", "the bridge", "agree", courier="Tuesday", ledger="Tuesday", radio="Tuesday"),
    fact(3, "run_every", "ferries", "single", courier="20 minutes"),
    fact(4, "toll", "the tunnel", "differ", post="has a toll", radio="waived"),
)


def evidence(name: str, words: str) -> Evidence:
    return Evidence(_TEXTS[name][0], words, span(name, words))


QUESTIONS = (
    Question(
        "bridge/mayor", "text", "fact", "Who is the mayor?", (Answer("Ines Holm", ("Holm",)),),
        (evidence("courier", "said Mayor Ines Holm"), evidence("ledger", "Mayor Ines Holm told reporters")),
    ),
    Question(
        "bridge/cost", "choice", "outlet", "How much will the repair cost, according to the Daily Ledger?",
        (Answer("5 million euros"),), (evidence("ledger", "5 million euros"),),
        ("4 million euros", "5 million euros", "6 million euros"),
    ),
    Question(
        "bridge/banks", "set", "fact", "By which two ways can people cross while the bridge is closed?",
        (Answer("ferry", ("ferries",)), Answer("tunnel", ("the northern tunnel",))),
        (evidence("courier", "Ferries run every 20 minutes"), evidence("post", "the northern tunnel")), need=2,
    ),
    Question(
        "bridge/toll", "truefalse", "fact", "The toll in the tunnel is waived, according to Canal Radio.",
        (Answer("true"),), (evidence("radio", "The toll in the tunnel is waived."),),
    ),
)  # fmt: skip
GIVEN = {
    "bridge/mayor": "Ines Holm",
    "bridge/cost": "5 million euros",
    "bridge/toll": "true",
    "bridge/banks": "ferry, tunnel",
}

NOW = datetime(2021, 3, 6, 9, 0, tzinfo=UTC)


def find(about: Collection):
    """Return the facts worked out by hand; those of another collection, that was opened meanwhile, are found."""
    if about.name != "bridge":
        from broadsheet.facts.find import find as really_find

        return really_find(about)
    return SimpleNamespace(facts=FACTS, claims=(), mentions=(), dropped=(), quotations=())


NEXT_ID = 1
"""The first id that a desk gives; set higher for a second desk on the same log."""


def desk(folder: Path, about: Collection | None = None, questions=QUESTIONS, finder=find) -> Desk:
    about = collection() if about is None else about
    ids, seconds = itertools.count(NEXT_ID), itertools.count()
    return Desk(
        Source("bridge-pack", "The harbour bridge", "bridge-pack@1", lambda: questions, about),
        now=lambda: NOW + timedelta(seconds=next(seconds)),
        new_id=lambda: f"00000000-0000-4000-8000-{next(ids):012}",
        new_seed=lambda: 7,
        log_file=lambda: folder / "log.sqlite3",
        finder=finder,
    )


MADE = tuple(replace(one, id=one.id.replace("/", "-"), quality=0.8, tags=("bridge",)) for one in QUESTIONS)
"""The questions as if they had been generated from the collection."""


def curating(folder: Path, made=MADE, plan: Plan | None = None) -> BroadsheetApp:
    """Return the app on the collection itself, whose questions are judged."""
    from broadsheet.quiz.make import QuestionSet

    about = collection()
    work = replace(
        desk(folder, about),
        source=Source("bridge", about.title, "bridge@1", lambda: made, about),
        maker=lambda *_: QuestionSet(made, made),
    )
    return BroadsheetApp(work, replace(plan or Plan(count=None), learner="Ada"), "curate")


def app(folder: Path, start="reader", plan: Plan | None = None, **about) -> BroadsheetApp:
    return BroadsheetApp(desk(folder, **about), replace(plan or Plan(), learner="Ada"), start)


async def settle(pilot) -> None:
    """Wait until all that was begun is done; no fixed pauses, which make tests flaky."""
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


async def press(pilot, *keys: str) -> None:
    for key in keys:
        await pilot.press(key)
        await settle(pilot)


async def type_in(pilot, text: str) -> None:
    names = {" ": "space", ",": "comma", ".": "full_stop", "-": "minus", "'": "apostrophe"}
    await pilot.press(*(names.get(char, char) for char in text))


def screen_text(app) -> str:
    """Return what stands on the screen, as plain lines."""
    width, height = app.size
    lines = [[" "] * width for _ in range(height)]
    for y, strips in enumerate(app.screen._compositor.render_strips()):
        lines[y] = list("".join(segment.text for segment in strips))
    return "\n".join("".join(line).rstrip() for line in lines)
