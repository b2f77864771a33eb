"""The front page as plain text, for pipes and for people without a full-screen terminal."""

from typing import TYPE_CHECKING

from broadsheet.cli.collection import note_foreign
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
    from broadsheet.facts.model import Fact
    from broadsheet.quiz.model import Question

DIFFERENCES = 5
SAMPLES = 3


def print_front_page(name: str | None) -> int:
    """Print the accounts, what they agree and differ on, sample questions and how to go on."""
    from broadsheet.quiz.source import open_source

    source = open_source(name)
    say(source.title)
    questions: Sequence[Question]
    facts: Sequence[Fact] = ()
    if source.collection is None:
        questions = source.questions()
    else:
        from broadsheet.facts.remembered import find_remembered
        from broadsheet.quiz.make import make_questions

        note_foreign(source.collection.articles)
        findings = find_remembered(source.collection)
        _articles(source.collection)
        facts = findings.facts
        _facts(source.collection, facts, _target(name))
        of_collection = source.name == source.collection.name
        questions = make_questions(source.collection, findings).shown if of_collection else source.questions()
    _questions(questions)
    _how_to_go_on(_target(name), bool(facts), bool(questions))
    return 0


def _target(name: str | None) -> str:
    import shlex

    return "" if name is None else f" {shlex.quote(name)}"


def _articles(collection: "Collection") -> None:
    say()
    say(f"{count_of(len(collection.articles), 'account')}:")
    for number, article in enumerate(collection.articles, 1):
        parts = (article.outlet, day(article.published), headline(article))
        say(f"  {number}. {', '.join(part for part in parts if part)}")


def _facts(collection: "Collection", facts: "Sequence[Fact]", target: str) -> None:
    say()
    say(f"{count_of(len(facts), 'fact')} found:")
    for status, sign in STATUS_SIGN.items():
        said = {"agree": "they agree", "differ": "they differ", "single": "only one says so"}[status]
        say(f"  {sign} {sum(fact.status == status for fact in facts):>3}  {said}")
    differing = [fact for fact in facts if fact.status == "differ"]
    if differing:
        say()
        say("Where they differ:")
    for fact in differing[:DIFFERENCES]:
        say(f"  {STATUS_SIGN['differ']} {fact_label(fact)}")
        for outlet, words in fact_words(fact, collection):
            say(f"      {outlet}: {words}")
    if len(differing) > DIFFERENCES:
        say(f"  … and {len(differing) - DIFFERENCES} more: broadsheet facts{target}")


def _questions(questions: "Sequence[Question]") -> None:
    say()
    if not questions:
        say("No question could be made from this.")
        return
    say(f"{count_of(len(questions), 'question')} to practise with, for example:")
    for question in questions[:SAMPLES]:
        say(f"  - {' '.join(question.prompt.split())}")


def _how_to_go_on(target: str, facts: bool, questions: bool) -> None:
    """Say which commands come next; none that would find nothing to do."""
    ways = {
        f"broadsheet{target}": "read side by side, in a terminal of {} × {} or more".format(*SMALLEST_WINDOW),
    }
    if questions:
        ways[f"broadsheet quiz{target} --plain"] = "answer questions line by line"
    if facts:
        ways[f"broadsheet facts{target}"] = "every fact, and what each account says of it"
    ways["broadsheet --help"] = "every command"
    width = max(map(len, ways))
    say()
    say("To go on:")
    for command, text in ways.items():
        say(f"  {command:<{width}}  {text}")
