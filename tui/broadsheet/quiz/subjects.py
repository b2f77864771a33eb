"""Whom or what the subject of a sentence stands for, and where within it a clause of its own begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from broadsheet.articles.model import Collection, Span
from broadsheet.facts.bodies_meant import DEEDS_OF_THINGS
from broadsheet.facts.claiming import SAY
from broadsheet.facts.find import Findings
from broadsheet.facts.model import Claim, Mention
from broadsheet.facts.pronouns import may_mean
from broadsheet.language.normal import plain
from broadsheet.language.wordforms import base, codes


@dataclass(frozen=True, slots=True)
class Before:
    """Whom "he" or "it" at the start of the next sentence means, where one sentence before leaves no doubt."""

    person: str = ""
    thing: str = ""
    made: bool = False
    """The thing is a product, no body that acts."""
    speaks: bool = False
    """The thing is a body that only said what the sentence tells: "it" may be what it spoke of."""

    def meant(self, text: str) -> tuple[str, str]:
        """Return (the pronoun, the name it stands for), both empty in doubt."""
        found = re.match(r"(He|She|It) ([a-z]+)\b", text)
        if found is None:
            return "", ""
        if found[1] != "It":
            return (found[1], self.person) if may_mean(found[1], self.person) else ("", "")
        deed = base(found[2])
        if self.made and deed in SAY | _ARGUES:
            return "", ""  # what somebody makes says nothing
        if deed in DEEDS_OF_THINGS or (self.speaks and deed not in SAY):
            return "", ""
        acts = "d" in codes(found[2]) and found[2] not in ("took", "was", "had", "came", "turned", "made")
        return (found[1], self.thing) if acts or found[2] in ("says", "plans") else ("", "")

    def after(self, text: str, named: Sequence[Mention], subject: tuple[str, str]) -> "Before":
        """Return what is known after a sentence with these names in it."""
        people = {mention.name for mention in named if mention.type == "person"}
        things = {mention.name for mention in named if mention.type in ("org", "product")}
        if subject[1] and subject[0] in ("He", "She"):
            return Before(subject[1] if people <= {subject[1]} else "", "")
        first = min(named, key=lambda mention: mention.span.start, default=None)
        leads = (
            first is not None
            and first.type in ("org", "product")
            and " ".join(text.split()).startswith(("The " + first.text, first.text))
        )
        thing = first.name if first is not None and leads and len(things) == 1 else ""
        made = bool(thing) and first is not None and first.type == "product"
        if subject[1] and not thing and len(things) <= 1:
            thing = subject[1]
        speaks = bool(thing) and _SPEAKS.match(" ".join(text.split())) is not None
        alone = next(iter(people)) if len(people) == 1 and not _spoken_of_before(text, named) else ""
        return Before(alone, thing, made, speaks)


def _spoken_of_before(text: str, named: Sequence[Mention]) -> bool:
    """Say whether somebody else is spoken of beside the one person named: "he chose it after a chat with Ann Lund"."""
    if _TELLS_OF_ANOTHER.search(text) or _ends_a_quotation(text):
        return True
    person = next((mention.text for mention in named if mention.type == "person"), "")
    if _BY_THE_WAY.search(text.partition(person)[0]):
        return True
    return re.search(r"\b(?:he|she|his|her|him)\b", text.partition(person)[0], re.IGNORECASE) is not None


def _ends_a_quotation(text: str) -> bool:
    """Say whether a sentence is the last of somebody's words, in which only whom they spoke of is named."""
    return text.rstrip().endswith(('"', "\u201d")) and text.count('"') % 2 + text.count(
        "\u201d"
    ) > text.count("\u201c")


_BY_THE_WAY = re.compile(r"\b(?:when|while|as|after|before|against|beat|over|behind|than|like|unlike) $")
"""Before somebody who is named along with whom a sentence is about: "beaten once, when Wilson Kipsang set a record"."""
_TELLS_OF_ANOTHER = re.compile(
    r"\b(?:said|says|told|wrote|writes|added|argued|ruled|found|heard|testified|noted|noticed|recalled|claimed|suspected)\b[^.]*?"
    r"\b(?:the|a) (?:[a-z]+ ){0,2}(?:defendant|suspect|accused|man|player|driver|pilot|boy|teenager|victim|attacker|gunman|husband|father|son"
    r"|brother|patient|worker|employee|officer|soldier|student|pupil|passenger|candidate|minister|president|captain|coach|star|singer|actor)\b"
)
"""What somebody says of another who is not named: "he" in the sentence after may be either."""
_ARGUES = frozenset("argue deny insist decide plan hope want refuse agree object appeal".split())
_SPEAKS = re.compile(
    r"(?:The )?(?:[A-Z][\w.&'\u2019-]*,? (?:of |and |for )?)+(?:(?:has|have|had) )?(?:said|says|say|announced|confirmed|reported|warned)\b"
)


def subjects_meant(findings: Findings) -> dict[Span, tuple[str, str]]:
    """Return sentence -> ("The bank", the bank's name) where its subject stands for a name."""
    return {
        claim.sentence: (words, claim.subject)
        for claim in findings.claims
        if claim.type == "clause"
        and claim.part("type") == "ORG"
        and (words := claim.part("subject")).startswith("The ")
        and words[4:].islower()
    }


_STILL_SAID = re.compile(r"\b(?:said|says|added|adds|told [\w ]+),? (?:and|but|while) $")
"""Before a clause that somebody goes on to say: "the ovens would go, he said, and flights would serve cold meals"."""
_JOINS = re.compile(
    r"[;\u2014]\s+(?:and |but )?$|\s--?\s+$|,\s+(?:and |but |while |although )$|^(?!(?:In|Under|At|For|Among|Of|Out of|With|On|According|By|Previously|Formerly|Until|Before|So far|Once|If|Unless|Allegedly|Reportedly"
    r"|Supposedly|Perhaps|Maybe|Hypothetically|Originally|Initially|Historically|Traditionally|Normally|Usually|Sometimes|Without)\b)[^,]+,\s+$"
)
"""What may stand before a clause of its own; not what says in what ranking, under what law or at which meeting that holds,
nor that it held once, as a rule or perhaps: "Previously, planets have only been found here".
"""


def inner_starts(collection: Collection, findings: Findings) -> dict[Span, list[Span]]:
    """Return sentence -> the rests of it that begin with a clause of their own, which nobody else is said to claim."""
    found: dict[Span, list[Span]] = {}
    for claim in findings.claims:
        if claim.type != "clause" or claim.attribution or claim.span.start == claim.sentence.start:
            continue
        article = collection.article(claim.span.article)
        if claim.quote[len(claim.part("subject")) :].startswith(","):
            continue  # the subject is an apposition to what went before
        if _is_set_in(claim, article.text):
            continue  # "The cost, the inquiry found, was worse"
        if _STILL_SAID.search(plain(article.text[claim.sentence.start : claim.span.start])):
            continue
        if _JOINS.search(plain(article.text[claim.sentence.start : claim.span.start])):
            rest = Span(claim.span.article, claim.span.start, claim.sentence.end)
            found.setdefault(claim.sentence, []).append(rest)
    return found


def _is_set_in(claim: Claim, text: str) -> bool:
    """Say whether a clause's verb has a comma right behind it, so that it is set into another: "The cost, the inquiry found, was"."""
    own = claim.part("subject"), claim.part("verb")
    verb = re.compile(rf"{re.escape(own[0])}\s+{re.escape(own[1])}\s*,")
    return verb.match(text, claim.span.start) is not None
