"""Open clauses: the subject is asked for, so that no inversion is needed and little can go wrong."""

import re
from collections.abc import Iterator, Mapping

from broadsheet.facts.gazetteer import country_of, surface_forms
from broadsheet.facts.model import Claim, Fact, MentionType
from broadsheet.grading.model import Answer
from broadsheet.language.wordforms import base, codes
from broadsheet.quiz.aliases import of_type, place
from broadsheet.quiz.draft import Desk, Draft

_PLURAL = frozenset("are were have do".split())
_LEAVE_OUT = frozenset("also then meanwhile however quickly already just still now even".split())
_BAD_REST = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|it|here|there|other|another|same|former|latter|yesterday|today|tomorrow|"
    r"tonight|that day|last (?:week|night|month|year)|this (?:week|month|year|morning)|next (?:week|month|year)|earlier|ago|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b",
    re.IGNORECASE,
)
_FIRST_PRONOUN = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)
_VAGUE = frozenset("be say tell add have do make get take go come become seem appear".split())


def clauses(desk: Desk, fact: Fact, types: Mapping[str, MentionType]) -> Iterator[Draft]:
    """Word an open clause as a question for its subject."""
    claim = fact.claims[0]
    group = claim.context.split()
    if not group or group[0].lower() in _PLURAL or _is_plural_present(group):
        return
    verb_group = " ".join(word for word in group if word.lower() not in _LEAVE_OUT)
    rest = claim.value.rstrip(" ,;")
    ask = _asked(fact.subject, types)
    if ask is None or not verb_group:
        return
    lead = _lead(claim)
    prompt = f"{lead}{ask if not lead else ask[0].lower() + ask[1:]} {verb_group} {rest}?"
    yield Draft(
        fact, (claim,), "subject", "text", re.sub(r"\s+([,.?!%’'])", r"\1", prompt).replace(" n't", "n't"),
        (_answer(fact.subject, types),), quality=_quality(claim, verb_group, rest), tags=("events",),
    )  # fmt: skip


def _answer(name: str, types: Mapping[str, MentionType]) -> Answer:
    country = country_of(name)
    return place(name) if country is not None else of_type(types.get(name, "org"), name)


def _is_plural_present(group: list[str]) -> bool:
    return len(group) == 1 and "b" in codes(group[0].lower()) and "d" not in codes(group[0].lower())


def _asked(name: str, types: Mapping[str, MentionType]) -> str | None:
    kind = types.get(name)
    form = surface_forms().get(name)
    if form is not None:
        return {
            "name": "Which country",
            "capital": "Which capital",
            "place": "Which place",
            "metonym": "Who",
        }.get(form[1])
    return {
        "person": "Who",
        "org": "Which organisation",
        "product": "What",
        "event": "What",
        "place": "Which place",
    }.get(kind or "")


def _lead(claim: Claim) -> str:
    who = claim.attribution
    if not who or who == claim.subject:
        return ""
    return f"According to {who}, "


def _quality(claim: Claim, group: str, rest: str) -> float:
    quality = 0.66
    words = rest.split()
    head = base(group.split()[-1].lower())
    if head in _VAGUE:
        quality -= 0.12
    if _BAD_REST.search(rest):
        quality -= 0.25
    elif _FIRST_PRONOUN.search(rest):
        quality -= 0.05
    if not 4 <= len(words) <= 16:
        quality -= 0.12
    if "“" in rest or '"' in rest:
        quality -= 0.1
    if re.search(r"[A-Z]|\d", rest):
        quality += 0.06
    if "," in rest:
        quality -= 0.06
    return quality
