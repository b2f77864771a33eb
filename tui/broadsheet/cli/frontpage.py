"""The front page as plain text, for pipes and for people without a full-screen terminal."""

from typing import TYPE_CHECKING

from broadsheet.cli.output import say
from broadsheet.screens.layout import SMALLEST_WINDOW
from broadsheet.screens.wording import (
    STATUS_SIGN,
    count_of,
    day,
    fact_label,
    fact_words,
    headline,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from broadsheet.articles.model import Collection
    from broadsheet.facts.find import Findings
    from broadsheet.quiz.model import Question

DIFFERENCES = 5
SAMPLES = 3


def print_front_page(name: str | None) -> int:
    """Print the accounts, what they agree and differ on, sample questions and how to go on."""
    from broadsheet.quiz.source import open_source

    source = open_source(name)
    say(source.title)
    questions: Sequence[Question]
    if source.collection is None:
        questions = source.questions()
    else:
        from broadsheet.facts.find import find
        from broadsheet.quiz.make import make_questions

        findings = find(source.collection)
        _articles(source.collection)
        _facts(source.collection, findings)
        of_collection = source.name == source.collection.name
        questions = make_questions(source.collection, findings).shown if of_collection else source.questions()
    _questions(questions)
    _how_to_go_on(name)
    return 0


def _articles(collection: "Collection") -> None:
    say()
    say(f"{count_of(len(collection.articles), 'account')}:")
    for number, article in enumerate(collection.articles, 1):
        parts = (article.outlet, day(article.published), headline(article))
        say(f"  {number}. {', '.join(part for part in parts if part)}")


def _facts(collection: "Collection", findings: "Findings") -> None:
    say()
    say(f"{count_of(len(findings.facts), 'fact')} found:")
    for status, sign in STATUS_SIGN.items():
        said = {"agree": "they agree", "differ": "they differ", "single": "only one says so"}[status]
        say(f"  {sign} {sum(fact.status == status for fact in findings.facts):>3}  {said}")
    differing = [fact for fact in findings.facts if fact.status == "differ"]
    if differing:
        say()
        say("Where they differ:")
    for fact in differing[:DIFFERENCES]:
        say(f"  {STATUS_SIGN['differ']} {fact_label(fact)}")
        for outlet, words in fact_words(fact, collection):
            say(f"      {outlet}: {words}")


def _questions(questions: "Sequence[Question]") -> None:
    say()
    if not questions:
        say("No question could be made from this.")
        return
    say(f"{count_of(len(questions), 'question')} to practise with, for example:")
    for question in questions[:SAMPLES]:
        say(f"  - {' '.join(question.prompt.split())}")


def _how_to_go_on(name: str | None) -> None:
    target = "" if name is None else f" {name}"
    ways = {
        f"broadsheet{target}": "read side by side, in a terminal of {} × {} or more".format(*SMALLEST_WINDOW),
        f"broadsheet quiz{target} --plain": "answer questions line by line",
        f"broadsheet facts{target}": "every fact, and what each account says of it",
        "broadsheet --help": "every command",
    }
    width = max(map(len, ways))
    say()
    say("To go on:")
    for command, text in ways.items():
        say(f"  {command:<{width}}  {text}")
