"""Open clauses: their subject, object, date, place and number are asked for, the surest first."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from broadsheet.facts.claiming import SAY
from broadsheet.facts.gazetteer import country_of, is_role
from broadsheet.facts.model import Claim, Fact, MentionType
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import day, government, of_type, person, place
from broadsheet.quiz.dates import WEEKDAY, written_out
from broadsheet.quiz.draft import Desk, Draft
from broadsheet.quiz.kinds import asked_for, by_deed, is_deed, is_short_for
from broadsheet.quiz.verbs import turned, without_asides

_VAGUE = frozenset(
    "be say tell add have do make get take go come become seem appear want think believe".split()
)
_ELSEWHERE = re.compile(
    r"\b(?:he|she|they|him|her|them|his|their|there|others?|another|same|former|latter|similar|yesterday|today|tomorrow|"
    r"tonight|last (?:week|night)|this (?:week|morning|time)|next week|earlier|later|ago|soon|recent|recently|"
    r"the (?:move|decision|change|changes|news|statement|comments?|incident|company|firm|bank|group|team|deal|agreement))\b",
    re.IGNORECASE,
)
_RELATIVE_DATE = re.compile(rf"\b(?:last|this|next) (?:month|year|quarter|season)|\b{WEEKDAY}\b")
_OWN = re.compile(r"\b(?:it|its)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Frame:
    """What the wording of clauses knows of the collection."""

    types: Mapping[str, MentionType]
    kinds: Mapping[str, str]


def clauses(desk: Desk, fact: Fact, frame: Frame) -> Iterator[Draft]:
    """Word an open clause: who did it, what it was, when and where."""
    claim = fact.claims[0]
    head = claim.relation.removeprefix("not ")
    rest = claim.part("rest")
    if head in SAY and (
        len(rest.split()) < 6 or rest.split()[0].lower() in ("in", "on", "at", "to", "during", "by")
    ):
        return
    lead = clause_lead(claim)
    yield from _subject(fact, claim, frame, lead)
    if head not in SAY and head not in ("be", "have"):
        yield from _object(fact, claim, frame, lead)
    if head not in SAY:
        yield from _when(fact, claim, lead)
        yield from _where(fact, claim, lead)


def _tidy(text: str) -> str:
    text = re.sub(r"[.,](?=[\u201d\"]\?$)", "", text)  # "… without delay.”?"
    text = re.sub(r"\s+([,.?!%]|[’']s\b)", r"\1", " ".join(text.split())).replace(" n't", "n't")
    return text[:1].upper() + text[1:]


def question_words(lead: str, words: str) -> str:
    """Return a question after its lead: "According to RT, who …?"."""
    return _tidy(f"{lead}{words[0].lower() + words[1:] if lead else words}?")


def clause_lead(claim: Claim) -> str:
    """Return "According to RT, " where somebody else than the article says it; else nothing."""
    who = claim.attribution
    if not who or who == claim.subject or who in claim.part("subject"):
        return ""
    lower = who.split()[0] in ("The", "A", "An", "Some", "Many", "Several")
    return f"According to {who[0].lower() + who[1:] if lower else who}, "


def _subject(fact: Fact, claim: Claim, frame: Frame, lead: str) -> Iterator[Draft]:
    words = claim.part("subject").split()
    group = without_asides(claim.context)
    rest = _dated(claim, claim.part("rest"))
    plural = claim.part("finite") == "VBP" or group.split()[:1] in (["are"], ["were"], ["have"], ["do"])
    if claim.part("type"):
        kind = frame.types.get(claim.subject)
        ask = asked_for(claim.subject, kind, frame.kinds)
        if ask is None or plural or ask == "Which place":
            return  # what a place does, its people do
        ask = by_deed(ask, claim.context)
        answer = government(claim.subject) if "government" in ask else _named(claim.subject, kind)
        unsure = ask == "Which organisation" and not is_deed(claim.context)
        vague = 0.15 if unsure or kind == "product" or is_short_for(claim.subject) else 0.0
    elif claim.items:
        yield from _together(fact, claim, frame, lead, f"{group} {rest}")
        return
    else:
        if words[0].lower() in ("its", "their", "his", "her", "my", "our") or len(words) > 8:
            return
        person_like = is_role(claim.part("head")) or claim.part("head") in _PEOPLE
        if plural and (person_like or claim.relation in SAY):
            return
        ask, answer = ("Who" if person_like else "What"), _phrase(claim.part("subject"))
        vague = 0.15 if claim.part("head") in _BODIES or (ask == "What" and is_deed(claim.context)) else 0.0
    yield Draft(
        fact, (claim,), "subject", "text", question_words(lead, f"{ask} {group} {rest}"), (answer,), quality=clause_quality(claim, rest) - vague,
        tags=("events",),
    )  # fmt: skip


def _together(fact: Fact, claim: Claim, frame: Frame, lead: str, predicate: str) -> Iterator[Draft]:
    """Ask for a joint subject as a set: "Which two countries are embroiled in a trade war?"."""
    kinds = {("country" if country_of(name) else frame.types.get(name, "org")) for name in claim.items}
    asked = {"country": "countries", "person": "people", "org": "organisations", "place": "places"}
    if len(kinds) != 1 or len(claim.items) > 4:
        return
    kind = kinds.pop()
    noun = asked.get(kind)
    told = {frame.kinds.get(name, "") for name in claim.items}
    if kind == "org" and told in ({"company"}, {"bank"}, {"team"}, {"firm"}):
        noun = {"company": "companies", "bank": "banks", "team": "teams", "firm": "firms"}[told.pop()]
    if noun is None:
        return
    count = ("two", "three", "four")[len(claim.items) - 2]
    answers = tuple(place(name) if kind == "country" else of_type(kind, name) for name in claim.items)
    yield Draft(
        fact, (claim,), "subjects", "set", question_words(lead, f"Which {count} {noun} {predicate}"), answers, need=len(answers),
        quality=clause_quality(claim, claim.part("rest")) + (-0.2 if kind == "person" else 0.02), tags=("events",),
    )  # fmt: skip


def _dated(claim: Claim, text: str) -> str:
    """Return words with a relative date written out; a weekday is left out, since it says nothing later."""
    if re.search(r"day\b", claim.part("when")) and claim.part("when") in text:
        return " ".join(text.replace(claim.part("when"), "", 1).split())
    return written_out(text, claim.part("when"), claim.part("date words"), claim.part("date"))


def _named(name: str, kind: MentionType | None) -> Answer:
    return place(name) if country_of(name) else of_type(kind or "org", name)


_PEOPLE = frozenset(
    """officials police researchers scientists experts authorities government ministry military residents people workers
    girls boys passengers men women team family families parents voters students players fans investors analysts army
    spokesperson astronomers engineers firefighters soldiers troops rebels militants protesters prosecutors lawmakers""".split()
)
"""Common nouns that "who" asks for."""


_BODIES = frozenset("authorities government ministry military army police troops".split())
"""Of which every country has its own: "who" asks for a person."""


def _phrase(text: str) -> Answer:
    """Return a noun phrase as an answer, with and without its article."""
    bare = re.sub(r"^(?:the|a|an|its|their|his|her)\s+", "", text, flags=re.IGNORECASE)
    return Answer(bare, (text,) if text != bare else ())


def subject_words(claim: Claim) -> str:
    """Return a clause's subject as it stands within a question."""
    words = claim.part("subject")
    first = words.split()[0]
    return (
        words[0].lower() + words[1:]
        if first in ("The", "A", "An", "Two", "Three", "Four", "Five", "Some", "Both")
        else words
    )


def _object(fact: Fact, claim: Claim, frame: Frame, lead: str) -> Iterator[Draft]:
    what, after = claim.part("object"), _dated(claim, claim.part("after object"))
    if (
        not what
        or len(what.split()) > 7
        or what.split()[0].lower() in ("it", "what", "one", "its", "their", "his", "part")
    ):
        return
    if after and not re.match(
        r"(?:in|on|at|to|for|from|with|during|by|into|against|after|over|as|under|of|than|near|,)\b", after
    ):
        return
    verb = turned(claim.context, subject_words(claim), plural=claim.part("number") == "plural")
    if verb is None:
        return
    kind = claim.part("object type").lower()
    named = kind in ("person", "org", "place") and len(what.split()) <= 4
    if named:
        ask = {"person": "Whom", "org": "Which organisation", "place": "Which place"}[kind]
        if kind == "place" and country_of(what):
            ask = "Which country"
        answer = (
            place(what) if kind == "place" else person(what) if kind == "person" else of_type("org", what)
        )
    else:
        ask, answer = "What", _phrase(what)
    rich = len(what.split()) > 2 or re.search(r"[A-Z]|\d", what[1:])
    quality = clause_quality(claim, after) - (0.06 if named else 0.1 if rich else 0.2)
    yield Draft(
        fact,
        (claim,),
        "object",
        "text",
        question_words(lead, f"{ask} {verb} {after}"),
        (answer,),
        quality=quality,
        tags=("events",),
    )


def _when(fact: Fact, claim: Claim, lead: str) -> Iterator[Draft]:
    words, iso = claim.part("date words"), claim.part("date")
    if not words or not iso or iso.startswith("--"):
        return
    verb = turned(claim.context, subject_words(claim), plural=claim.part("number") == "plural")
    without = re.sub(r"\s+(?:early|late|shortly|just|later|of|in|on|at|the)$", "", claim.part("without when"))
    if verb is None or claim.modality == "possible" or not without:
        return
    ask = (
        "In which year"
        if re.fullmatch(r"\d{4}", iso)
        else "In which month"
        if re.fullmatch(r"\d{4}-\d{2}", iso)
        else "On which day"
    )
    if "/" in iso or iso.endswith("s"):
        return
    relative = not re.search(r"\d", words) and ask != "On which day"
    quality = clause_quality(claim, without) - (0.1 if relative else 0.03)
    yield Draft(
        fact, (claim,), "when", "date", question_words(lead, f"{ask} {verb} {without}"), (_date(words, iso),),
        quality=quality, tags=("dates",),
    )  # fmt: skip


def _date(words: str, iso: str) -> Answer:
    """Return a date's answer; "last year" is given as the year it means."""
    answer = day(words, iso)
    if re.search(r"\d", words):
        return answer
    named = sorted(answer.aliases or (iso,), key=lambda name: re.match(r"\d{1,2} [A-Z]", name) is None)
    return Answer(named[0], (*named[1:], *((words,) if "day" in words else ())))


_ANOTHER_PLACE = re.compile(r"\b(?:in|at|on|near) (?:an?|the|[A-Z])")
"""A place or day that stays in a question for a place: which of the two is meant is not clear."""


def _where(fact: Fact, claim: Claim, lead: str) -> Iterator[Draft]:
    name = claim.part("place")
    verb = turned(claim.context, subject_words(claim), plural=claim.part("number") == "plural")
    rest = claim.part("without where")
    if not name or verb is None or len(rest.split()) < 2:
        return
    ask = "In which country" if country_of(name) and place(name).aliases else "Where"
    yield Draft(
        fact, (claim,), "where", "text", question_words(lead, f"{ask} {verb} {_dated(claim, rest)}"), (place(name),),
        quality=clause_quality(claim, rest) - (0.18 if _ANOTHER_PLACE.search(rest) else 0.08), tags=("places",),
    )  # fmt: skip


_BARE_DEFINITE = re.compile(
    r"\bthe (?!world|government|country|public|future|past|internet|sun|moon|sea|first|second|only|end|time|same|use)"
    r"[a-z]+(?: [a-z]+)?(?=[.,?]| (?:in|on|at|to|for|from|with|by|was|were|is|are|and|as|had|has|that|who)\b|$)"
)


def clause_quality(claim: Claim, rest: str) -> float:
    """Return how surely a clause's question can be asked as it is, from what its words point at."""
    words = rest.split()
    subject = claim.part("subject")
    if claim.part("type"):
        quality, text = 0.7, rest
        if claim.part("type") == "PERSON" and " " not in claim.subject:
            quality -= 0.12  # a family name that no article gives in full
    else:
        quality, text = (0.6 if re.search(r"[A-Z]|\d", subject[1:]) else 0.5), f"{rest} {subject}"
    if claim.relation in _VAGUE and not (claim.relation in SAY and len(words) >= 6):
        quality -= 0.1
    if claim.relation in ("decline", "discuss", "respond", "report") or re.search(
        r"n't\b|\bnot\b|\bnever\b", claim.context
    ):
        quality -= 0.15
    if _ELSEWHERE.search(text):
        quality -= 0.2
    quality -= 0.1 * min(len(_BARE_DEFINITE.findall(rest)), 2)
    if _RELATIVE_DATE.search(rest):
        quality -= 0.12
    if _OWN.search(rest):
        quality -= 0.04
    if not 3 <= len(words) <= 20:
        quality -= 0.1
    if claim.modality == "possible" or re.search(r"\b(?:should|must|needs? to)\b", f"{claim.context} {rest}"):
        quality -= 0.08
    if "\u201c" in rest or '"' in rest or "'" in re.sub(r"\w'\w|s' ", "", rest):
        quality -= 0.1
    quality += 0.06 if re.search(r"[A-Z]|\d", rest) else -0.06
    if rest.count(",") > 1:
        quality -= 0.08
    return quality
