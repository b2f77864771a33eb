"""Takes "a £15 test" of one account for what the test costs where another says what it costs."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.model import Claim


def line_up_costs(claims: Sequence[Claim]) -> list[Claim]:
    """Return `cost` claims for the `priced` claims of things of which another article gives the cost."""
    costs = [claim for claim in claims if claim.relation == "cost"]
    return [
        replace(claim, relation="cost")
        for claim in claims
        if claim.relation == "priced"
        and any(cost.subject == claim.subject and cost.span.article != claim.span.article for cost in costs)
    ]
