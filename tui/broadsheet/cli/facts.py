"""List the facts found in the articles of a collection, and whether the articles agree on them."""

import argparse
from typing import TYPE_CHECKING

from broadsheet.cli.analyzer import add_analyzer, chosen_analyzer
from broadsheet.cli.collection import add_collection, opened, place, print_dropped
from broadsheet.cli.output import print_json, say

SIGNS = {"agree": "=", "differ": "≠", "single": "·"}


def configure(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_collection(parser)
    add_analyzer(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON object a line")
    parser.add_argument(
        "--why-dropped", action="store_true", help="list what was considered and thrown away, with the reason"
    )


def run(args: argparse.Namespace) -> int:
    """Print the facts, those that most articles speak of first."""
    from broadsheet.articles.model import outlet_names
    from broadsheet.facts.find import find
    from broadsheet.facts.labels import label

    collection = opened(args)
    findings = find(collection, chosen_analyzer(args))
    if args.why_dropped:
        print_dropped(findings.dropped, as_json=args.json)
        return 0
    outlets = outlet_names(collection.articles)
    for fact in findings.facts:
        if args.json:
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
    return 0


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
    from broadsheet.facts.model import Fact
