"""Whom an account's first sentences give as the source of the news: "the government announced", "police said"."""

from collections.abc import Sequence
from dataclasses import replace

from broadsheet.facts.claiming import make_claim
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import find
from broadsheet.facts.reading import Reading
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import base

_SAY = "<say/announce/confirm/report/reveal/declare>"
_WHO = "( ( DET JJ|NN|ROLE|NATIONALITY|PLACE|POS* NN|NNS ) | PLACE POS NN|NNS | NATIONALITY ROLE? PERSON | NATIONALITY NN|NNS | ORG|PERSON|NNS ):who"
_PATTERNS = (
    f"{_WHO} HAVE? RB? {_SAY} ( on? DATE )? ( that | ORG|PERSON|PLACE|NUMBER|DET|PRON|NNS|it|JJ|PUNCT )",
    f", {_WHO} HAVE? RB? {_SAY} ( on? DATE )? ./,",
    f"according to {_WHO}",
)
WAITING = frozenset({"lead", "clock time"})
"""Relations of claims that are no facts yet: `line_up_leads` makes them of those that several articles tell."""

SENTENCES = 2
"""Sentences at the head of an article that tell its news."""

FEWEST_SHARED = 3
"""Content words that two leads must share to tell the same news."""


def find_leads(reading: Reading) -> list[Claim]:
    """Return at most one `lead` claim: subject the lead's content words, value who is given as its source."""
    for index in range(min(SENTENCES, len(reading.sentences))):
        encoded = reading.sentences[index]
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                first, last = match.captures["who"]
                if reading.in_quotation(index, first) is not None:
                    continue
                items = reading.items(index)
                who = encoded.parsed.words(first, last)
                return [
                    make_claim(
                        reading, index, (match.first, last), "lead", " ".join(content_words(items)), who, at=(first, last),
                        kind="person" if items[last - 1].tag == "PERSON" else "org", own_voice=True,
                        key=_key(items[first:last]),
                    )
                ]  # fmt: skip
    return []


def content_words(items: Sequence[Item]) -> list[str]:
    """Return the stems of a sentence's names, nouns and main verbs, sorted, each once."""
    found = set()
    for item in items:
        if item.mention is not None and item.tag not in ("DATE", "NUMBER"):
            found.add(item.mention.name.lower().replace(" ", "_"))
        elif item.tag in ("NN", "NNS", "VBD", "VBN", "VBG"):
            found.add((base(item.lower) if item.tag[0] == "V" else item.lower)[:5])
    return sorted(found - {"say", "annou"})


def _key(items: Sequence[Item]) -> str:
    """Return who, comparable: "the Nigerian government" and "Nigeria's government" are one."""
    words = []
    for item in items:
        country = country_of(item.text)
        if country is not None:
            words.append(country.name)
        elif item.mention is not None:
            words.append(item.mention.name)
        elif item.tag not in ("DET", "POS", "ROLE"):
            words.append(item.lower)
    return folded(" ".join(words))


def line_up_leads(claims: Sequence[Claim]) -> list[Claim]:
    """Return `source` and `clock` claims, those of one piece of news under one subject.

    Takes the `lead` and `clock time` claims of all articles; what fewer than two tell is left out.
    """
    return [
        *_under(claims, "lead", "source", "the news that opens the accounts", FEWEST_SHARED),
        # An hour belongs to one of many events, so that more must tell it is the same.
        *_under(claims, "clock time", "clock", "the hour of the event", FEWEST_SHARED + 1),
    ]


def _under(claims: Sequence[Claim], taken: str, relation: str, subject: str, shared: int) -> list[Claim]:
    groups: list[list[Claim]] = []
    for claim in claims:
        if claim.relation != taken:
            continue
        content = set(claim.subject.split())
        group = next((g for g in groups if len(content & set(g[0].subject.split())) >= shared), None)
        if group is None:
            groups.append(group := [])
        group.append(claim)
    told = [group for group in groups if len({claim.span.article for claim in group}) > 1]
    return [
        replace(claim, relation=relation, subject=f"{subject} ({number})" if number > 1 else subject)
        for number, group in enumerate(told, 1)
        for claim in group
    ]
