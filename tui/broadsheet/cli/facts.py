"""List the facts found in the articles of a collection, and whether the articles agree on them."""

import argparse
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from broadsheet.articles.model import outlet_names
from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.bulk import add_jobs, is_big, run_big
from broadsheet.cli.collection import add_collection, listed, note_foreign, place, print_dropped
from broadsheet.cli.once import keep_all
from broadsheet.cli.output import print_json, say

SIGNS = {"agree": "=", "differ": "≠", "single": "·"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    add_analyzer(parser)
    add_jobs(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument(
        "--why-dropped", action="store_true", help="list what was considered and thrown away, with the reason"
    )


def run(args: argparse.Namespace) -> int:
    """Print the facts, those that most articles speak of first; of a big folder, story by story."""
    from broadsheet.articles.files import read_listed

    listing, analyzer = listed(args), chosen_analyzer(args)
    if is_big(listing):
        return run_big(listing, args.jobs, lambda bulk: _tell_big(bulk, args), analyzer)
    from broadsheet.facts.remembered import find_remembered

    keep_all()
    collection = read_listed(listing)
    note_foreign(collection.articles)
    _tell(find_remembered(collection, analyzer), collection.articles, args)
    return 0


def _tell(findings: "Findings", articles: "Sequence[Article]", args: argparse.Namespace) -> None:
    if args.why_dropped:
        print_dropped(findings.dropped, as_json=args.json)
    else:
        _print(findings.facts, outlet_names(articles), as_json=args.json)


def _tell_big(bulk: "Bulk", args: argparse.Namespace) -> None:
    for numbers in bulk.stories:
        story, findings = bulk.story(numbers)
        note_foreign(story.articles)
        _tell(findings, story.articles, args)


def _print(facts: "Iterable[Fact]", outlets: dict[str, str], *, as_json: bool) -> None:
    from broadsheet.facts.labels import label

    for fact in facts:
        if as_json:
            print_json(_record(fact))
            continue
        difference = f" ({fact.difference})" if fact.difference else ""
        say(f"{SIGNS[fact.status]} {fact.subject} · {label(fact)}{difference}")
        for claim in fact.claims:
            outlet = outlets[claim.span.article]
            by = (
                f" (says {claim.attribution})"
                if claim.attribution not in (None, claim.value, fact.subject)
                else ""
            )
            say(f"    {outlet}: {claim.value}{by}")


def _record(fact: "Fact") -> dict[str, object]:
    claims = [
        {
            **place(claim.span),
            "value": list(claim.items) if claim.items else claim.value,
            "quote": claim.quote,
            "attribution": claim.attribution,
            "modality": claim.modality,
        }
        for claim in fact.claims
    ]
    return {
        "id": fact.id,
        "relation": fact.relation,
        "subject": fact.subject,
        "topic": fact.topic,
        "status": fact.status,
        "difference": fact.difference,
        "claims": claims,
    }


if TYPE_CHECKING:
    from broadsheet.articles.model import Article
    from broadsheet.facts.bulk import Bulk
    from broadsheet.facts.find import Findings
    from broadsheet.facts.model import Fact
