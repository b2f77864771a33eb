"""The learners on this machine: list them, add one with their own limits, rename one, or delete all of one's answers.

No accounts: a learner is a name. `--extra-time 1.5` gives half as much time again wherever a quiz has a clock.
"""

import argparse
import sys
from typing import TYPE_CHECKING

from broadsheet.cli.numbers import whole
from broadsheet.cli.output import print_json, say

if TYPE_CHECKING:
    from broadsheet.trainer.log import Log


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare what can be done."""
    actions = parser.add_subparsers(dest="action", metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="every learner with their limits")
    listing.add_argument("--json", action="store_true", help="print one JSON object a learner")
    for name, text in (("add", "add a learner"), ("set", "change what a learner has set")):
        action = actions.add_parser(name, help=text)
        action.add_argument("name", metavar="NAME")
        action.add_argument(
            "--extra-time", type=_factor, metavar="F", help="factor on every time limit, 1 to 10"
        )
        action.add_argument("--daily", type=whole, metavar="N", help="reviews a day at most, in mode learn")
        action.add_argument(
            "--new", type=whole, metavar="N", help="new questions a day at most, in mode learn"
        )
    rename = actions.add_parser(
        "rename", help="give a learner another name; an existing one takes both histories"
    )
    rename.add_argument("name", metavar="OLD")
    rename.add_argument("to", metavar="NEW")
    delete = actions.add_parser("delete", help="delete a learner and every answer of theirs, for good")
    delete.add_argument("name", metavar="NAME")
    delete.add_argument("--yes", action="store_true", help="do not ask")


def run(args: argparse.Namespace) -> int:
    """Do it; returns the exit code."""
    from broadsheet.home import paths
    from broadsheet.trainer.learners import learners
    from broadsheet.trainer.log import Log

    log = Log(paths.log_file())
    try:
        if args.action != "list":
            return _change(log, args)
        found = learners(log.rare("learner"), log.learners())
        for one in found:
            if args.json:
                print_json({"learner": one.name, "extra_time": one.extra, "daily": one.daily, "new": one.new})
            else:
                extra = "" if one.extra == 1 else f", time times {one.extra:g}"
                say(f"{one.name}: {one.daily} reviews and {one.new} new questions a day at most{extra}")
        if not found and not args.json:
            say("No learners yet; broadsheet quiz makes you one, or broadsheet learner add NAME.")
        return 0
    finally:
        log.close()


def _change(log: "Log", args: argparse.Namespace) -> int:
    from broadsheet.cli.trainer import maker
    from broadsheet.home.learners import learner_name
    from broadsheet.home.refusal import Refusal
    from broadsheet.trainer.learners import learners
    from broadsheet.trainer.links import Links

    told = log.rare("learner")
    links = Links(told)
    name = learner_name(args.name)
    known = {one.name for one in learners(told, log.learners())}
    current = links.learner(name)
    if args.action == "add":
        if current in known:
            also = f" (called {current} by now)" if current != name else ""
            raise Refusal(
                f"There is a learner {name!r} already{also}; pick another name, or use learner set."
            )
        log.append(maker().make("learner", name, None, {"do": "add", **_settings(args)}))
        say(f"Added {name}.")
        return 0
    if current not in known:
        listed = ", ".join(sorted(known)) or "none"
        raise Refusal(f"There is no learner {name!r}; there are: {listed}.")
    if args.action == "set":
        log.append(maker().make("learner", current, None, {"do": "set", **_settings(args)}))
        say(f"Set for {current}.")
    elif args.action == "rename":
        to = learner_name(args.to)
        if to == current:
            raise Refusal(f"{current!r} is the name already.")
        log.append(maker().make("learner", current, None, {"do": "rename", "to": to}))
        say(f"{current} is {to} now{', with both histories' if to in known else ''}.")
    else:
        everybody = {*log.learners(), *(event.learner for event in told)}
        names = sorted(one for one in everybody if links.learner(one) == current)
        if not args.yes and not _confirmed(current, log.count(names)):
            say("Nothing was deleted.")
            return 1
        _delete(log, current, names)
    return 0


def _delete(log: "Log", name: str, names: list[str]) -> None:
    from broadsheet.cli.trainer import maker
    from broadsheet.home import paths
    from broadsheet.trainer.log_derived import Derived

    gone = log.remove(names, maker().make("learner", "", None, {"do": "remove"}))
    # What was made from the log holds their wrong answers still; it is made anew when it is next asked for.
    Derived(paths.cards_file(), log.path).forget()
    say(f"Deleted {name}: {gone} {'event' if gone == 1 else 'events'}.")
    if copies := log.copies():
        say("Older copies of the log were left as they are; delete them too where they are not needed:")
        for copy in copies:
            say(f"  {copy}")


def _settings(args: argparse.Namespace) -> dict[str, float]:
    given = {"extra": args.extra_time, "daily": args.daily, "new": args.new}
    return {key: value for key, value in given.items() if value is not None}


def _confirmed(name: str, events: int) -> bool:
    import shlex

    from broadsheet.cli.lines import read_line
    from broadsheet.home.refusal import Refusal

    export = f"broadsheet log export FILE --learner={shlex.quote(name)}"
    if sys.stdin is None or not sys.stdin.isatty():
        raise Refusal(
            f"To delete every answer of {name!r} for good, say --yes; `{export}` keeps a copy first."
        )
    say(
        f"This deletes every answer of {name} from the log itself ({events} {'event' if events == 1 else 'events'}). No undo brings them back."
    )
    say(f"To keep a copy first: {export}")
    say("Type yes to delete, or press Enter to leave everything as it is:")
    return (read_line(100) or "").strip().casefold() == "yes"


def _factor(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 1 <= value <= 10:
        raise argparse.ArgumentTypeError("give a factor from 1 to 10, as 1.5")
    return value
