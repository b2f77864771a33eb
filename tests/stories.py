"""Articles and collections made from the words of a test, and the bundled one read once."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

from broadsheet.articles.boilerplate import kept_lines
from broadsheet.articles.files import read_collection
from broadsheet.articles.model import Article, Collection, Span
from broadsheet.facts.find import Findings, find
from broadsheet.facts.model import Claim, Fact, Mention, MentionType
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.home import paths
from broadsheet.quiz.make import QuestionSet, make_questions
from broadsheet.quiz.model import About, Evidence, Question
from broadsheet.quiz.pieces import Piece, Statement
from broadsheet.quiz.statements import find_statements
from broadsheet.quiz.story import read_story

ROOT = Path(__file__).parents[1]
PUBLISHED = date(2021, 3, 10)
"""A Wednesday."""


YARD = (
    "Norway's largest carrier, Vantor, closed its oldest yard in Bergen. Vantor chairman Marta Quill said the yard "
    "lost $5 million a year.",
    "Vantor closed its yard in Bergen on Monday. Marta Quill told workers that the yard had lost money since 2009.",
)
"""Two accounts of one story."""


def article(text: str, stem: str = "one", published: date | None = PUBLISHED, outlet: str = "") -> Article:
    return Article(
        id=f"story/{stem}",
        text=text,
        outlet=outlet or f"The {stem.title()}",
        published=published,
        kept=kept_lines(text),
    )


def collection(
    *texts: str, published: date | None = PUBLISHED, titles: Sequence[str | None] = ()
) -> Collection:
    """Return a collection of one article a text, named one, two, three …, with its headline where `titles` are given."""
    stems = ("one", "two", "three", "four", "five")
    articles = [article(text, stem, published) for stem, text in zip(stems, texts, strict=False)]
    assert len(articles) == len(texts)
    if titles:
        articles = [replace(one, title=title) for one, title in zip(articles, titles, strict=True)]
    return Collection("story", "A story", tuple(articles))


def findings(*texts: str, published: date | None = PUBLISHED) -> Findings:
    return find(collection(*texts, published=published))


def questions(*texts: str, published: date | None = PUBLISHED) -> QuestionSet:
    story = collection(*texts, published=published)
    return make_questions(story, find(story))


def statements_of(story: Collection) -> list[str]:
    """Return the texts of a story's statements, as questions are made from them."""
    found = find(story)
    return [each.text for each in find_statements(story, found, read_story(story, found))]


def stated(text: str) -> Statement:
    """Return a statement with a name where the text has Vantor, Bergen or Marta Quill."""
    kinds: dict[str, MentionType] = {"Vantor": "org", "Bergen": "place", "Marta Quill": "person"}
    pieces = []
    for part in re.split(f"({'|'.join(kinds)})", text):
        mention = Mention(Span("story/one", 0, len(part)), part, kinds[part], part) if part in kinds else None
        pieces.append(Piece(part, mention))
    whole = article(text)
    return Statement(whole, Span(whole.id, 0, len(text)), tuple(pieces))


def asking(
    prompt: str,
    answer: str,
    evidence: tuple[Evidence, ...] = (),
    kind: AnswerKind = "text",
    about: About = "fact",
) -> Question:
    return Question("q", kind, about, prompt, (Answer(answer),), evidence, quality=0.7)


def claims(found: Findings, relation: str) -> list[Claim]:
    return [claim for claim in found.claims if claim.relation == relation]


def pairs(found: Findings, relation: str) -> list[tuple[str, str]]:
    """Return the (subject, value) of every claim of a relation, in the order of the text."""
    return [(claim.subject, claim.value) for claim in claims(found, relation)]


def fact(found: Findings, relation: str, subject: str | None = None) -> Fact:
    """Return the one fact of a relation (and a subject)."""
    facts = [f for f in found.facts if f.relation == relation and subject in (None, f.subject)]
    assert len(facts) == 1, [(f.relation, f.subject) for f in found.facts]
    return facts[0]


def mentions(found: Findings, kind: str) -> list[str]:
    return [mention.text for mention in found.mentions if mention.type == kind]


@cache
def bundled() -> Collection:
    return read_collection(paths.bundled("corpus") / "huawei-mts-5g")


@cache
def bundled_findings() -> Findings:
    return find(bundled())


@cache
def bundled_questions() -> QuestionSet:
    return make_questions(bundled(), bundled_findings())


def write_story(folder: Path, texts: Sequence[str] | dict[str, str], about: str = "") -> Path:
    """Write a folder of articles, one.txt, two.txt … or by file name; return the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    named = (
        texts
        if isinstance(texts, dict)
        else dict(zip(("one.txt", "two.txt", "three.txt"), texts, strict=False))
    )
    for name, text in named.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    if about:
        (folder / "collection.toml").write_text(about, encoding="utf-8")
    return folder
