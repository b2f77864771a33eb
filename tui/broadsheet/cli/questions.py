"""List the questions made from the facts of a collection."""

import argparse
from typing import TYPE_CHECKING, Any

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.collection import add_collection, opened, place, print_dropped
from broadsheet.cli.once import keep_all
from broadsheet.cli.output import print_json, say

if TYPE_CHECKING:
    from broadsheet.grading.model import Answer
    from broadsheet.quiz.model import Question


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    add_analyzer(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument(
        "--count", type=int, metavar="N", help="the best N of all that were kept, the shown ones first"
    )
    parser.add_argument("--seed", type=int, metavar="S", help="shuffle the choices by this seed")
    parser.add_argument(
        "--why-dropped", action="store_true", help="list what was thrown away, with the reason"
    )


def run(args: argparse.Namespace) -> int:
    """Print the questions, the best first; without --count those that a quiz draws from."""
    import random

    from broadsheet.facts.remembered import find_remembered
    from broadsheet.quiz.draw import shuffle_choices
    from broadsheet.quiz.make import make_questions

    if args.count is not None and args.count < 0:
        print_usage("--count must not be negative")
        return 2
    keep_all()
    collection = opened(args)
    made = make_questions(collection, find_remembered(collection, chosen_analyzer(args)))
    if args.why_dropped:
        print_dropped(made.dropped, as_json=args.json)
        return 0
    rng = random.Random(args.seed or 0)
    chosen = made.shown if args.count is None else made.best(args.count)
    for question in (shuffle_choices(each, rng) for each in chosen):
        if args.json:
            print_json(_record(question))
        else:
            _say(question)
    return 0


def print_usage(message: str) -> None:
    """Print what is wrong with the options."""
    import sys

    sys.stderr.write(f"broadsheet questions: {message}\n")


def _answer(answer: "Answer") -> list[str]:
    return list(answer.names)


def _record(question: "Question") -> dict[str, Any]:
    several = question.kind in ("set", "order")
    answers: list[Any] = [_answer(answer) for answer in question.answers]
    return {
        "id": question.id,
        "kind": question.kind,
        "about": question.about,
        "prompt": question.prompt,
        "answers": answers if several else [name for names in answers for name in names],
        "choices": list(question.choices),
        "reject": list(question.reject),
        "need": question.need,
        "evidence": [{**place(e.span), "quote": e.quote} for e in question.evidence if e.span],
        "fact": question.fact,
        "quality": question.quality,
        "tags": list(question.tags),
    }


def _say(question: "Question") -> None:
    say(question.prompt)
    for choice in question.choices:
        say(f"    - {choice}")
    say(f"    = {'; '.join(answer.text for answer in question.answers)}")
    for evidence in question.evidence:
        say(f"      {evidence.source}: {' '.join(evidence.quote.split())}")
