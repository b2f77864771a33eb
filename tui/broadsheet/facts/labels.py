"""What a fact is about, in words that people read: "position", "put on a list by", "has signed"."""

from broadsheet.facts.model import Fact

_LABELS = {
    "title": "position",
    "works_for": "works for",
    "wording": "quoted words",
    "deal_with": "agreement with",
    "listed_by": "put on a list by",
    "listed_on": "put on a list on",
    "is_described": "described as",
    "nationality": "country",
    "left_post": "who left the post",
    "undecided": "has yet to be decided on by",
    "spelled": "name as written",
    "said_via": "said through",
    "called": "labelled",
    "shares": "share price",
    "happened_on": "day",
    "clock": "hour",
    "tally": "how many so far",
    "includes": "among them",
    "restriction": "were",
    "status": "has got as far as",
    "left_how": "left by having",
    "fares": "how",
    "contrast": "told as",
    "cause_of": "caused by",
    "finished_in": "time",
    "placed": "place",
    "agreed_on": "agreed on",
    "sum_of": "how much",
    "pledged": "how much pledged",
    "ready_in": "time given",
    "ahead_by": "time given",
    "certainty": "how sure",
    "done_by": "by",
    "jailed_for": "how long",
    "detail": "as told",
    "measures": "how much",
    "credit": "by",
    "planned_for": "date",
    "happened_in": "place",
    "day": "as told",
    "lasts": "how long",
    "vote_share": "per cent",
    "age_then": "age at the time",
    "paid": "how much",
    "how_many": "how many",
    "day_of": "when",
    "place_of": "where",
    "home": "is from",
    "said_by": "said by",
}


def label(fact: Fact) -> str:
    """Return the words between a fact's subject and its values."""
    claim = fact.claims[0]
    if claim.type == "clause":
        return claim.context
    if fact.relation == "toll" and fact.subject.startswith("people "):
        return "how many"
    if fact.relation == "count":
        return " ".join(part for part in (claim.part("verb"), "how many", claim.part("noun")) if part)
    return _LABELS.get(fact.relation, fact.relation.replace("_", " "))


QUOTING = ("said", "wording")
"""Relations whose subject is a quotation: it may be long, so what is asked of it goes first."""


def heading(fact: Fact) -> str:
    """Return what a fact is about, in words: its subject and relation; a quotation comes last."""
    parts = [" ".join(fact.subject.split()), label(fact)]
    if fact.relation in QUOTING:
        parts.reverse()
    return " · ".join(part for part in parts if part)
