"""Play a pack in its own order, or one question of it, without recording anything: for its author."""

import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("pack", metavar="PACK", help="a pack's name or a .toml file")
    parser.add_argument("questions", nargs="*", metavar="ID", help="only the questions of these ids")


def run(args: argparse.Namespace) -> int:
    """Ask line by line; the answers go nowhere."""
    import random
    import time
    import uuid
    from datetime import UTC, datetime

    from broadsheet.cli import plain
    from broadsheet.cli.lines import expect_utf8
    from broadsheet.cli.output import say
    from broadsheet.home.refusal import Refusal
    from broadsheet.language.clean import clean_line
    from broadsheet.quiz.draw import shuffle_choices
    from broadsheet.quiz.evidence import articles_cited, located
    from broadsheet.quiz.pack_files import find_pack
    from broadsheet.quiz.packs import load_pack
    from broadsheet.trainer.drill import Drill
    from broadsheet.trainer.play import Session

    expect_utf8()
    pack = load_pack(find_pack(args.pack))
    questions = list(pack.questions)
    if args.questions:
        by_id = {question.id.partition("/")[2]: question for question in questions}
        for wanted in args.questions:
            if wanted not in by_id:
                raise Refusal(f"{args.pack} has no question {clean_line(wanted)!r}; see its ids in the file.")
        questions = [by_id[wanted] for wanted in args.questions]
    rng = random.Random(0)
    questions = [shuffle_choices(one, rng) for one in located(questions, articles_cited(questions))]
    session = Session(str(uuid.uuid4()), "author", "nowhere", f"{pack.id}@{pack.version}", 0)
    say(f"{pack.title}. Questions: {len(questions)}. Nothing is recorded.")
    say(plain.HOW_TO)
    drill = Drill(
        questions,
        session,
        append=lambda *_events: None,
        now=lambda: datetime.now(UTC),
        new_id=lambda: str(uuid.uuid4()),
        ticks=time.monotonic,
    )
    return plain.Player(drill, others=lambda _question: [], recorded=False).play()
