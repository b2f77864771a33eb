"""Counts and sums: how many, how much."""

import re
from collections.abc import Iterator

from broadsheet.facts.model import Fact
from broadsheet.quiz.aliases import number
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.families.clauses import Frame, clause_lead, clause_quality, question_words, subject_words
from broadsheet.quiz.verbs import turned

_GOES_ON = re.compile(r"^\W*(?:and|or)\b|\band (?:is|are|was|were|has|have|had|will|can)\b")


def counts(desk: Desk, fact: Fact, frame: Frame) -> Iterator[Draft]:
    """Word a `count` fact: "How many contracts has Nokia signed …?", "How much did it cost …?"."""
    claim = fact.claims[0]
    if fact.status == "differ":
        return
    verb = turned(
        claim.context if not claim.part("verb") else claim.part("verb"),
        subject_words(claim),
        plural=claim.part("number") == "plural",
    )
    if verb is None:
        return
    if claim.type == "number":
        ask = f"How many {claim.part('noun')}"
    elif claim.type == "money":
        ask = "How much money" if not claim.part("noun") else ""
    else:
        return
    if not ask:
        return
    rest = claim.part("rest")
    if rest.startswith("of ") and not re.search(
        r" (?:in|on|at|to|for|from|with|by|after|before|since|as|and|that|who)\b", rest
    ):
        ask, rest = f"{ask} {rest}", ""  # "How many days of mourning has he declared?"
    elif rest.startswith("of "):
        return
    if _GOES_ON.search(rest):
        return  # "20 coups or attempted coups", "98 metres tall and is designed to carry"
    quality = clause_quality(claim, rest) + 0.06
    yield Draft(
        fact, fact.claims, "number", "number", question_words(clause_lead(claim), f"{ask} {verb} {rest}"), (number(claim.value),),
        quality=quality, tags=("numbers",),
    )  # fmt: skip
