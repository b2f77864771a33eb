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
    # The accord was signed, African Union Chairman Jane Roe announced.
    f", ( the? ( ORG|PLACE|NATIONALITY|POS|JJ|NN ){{0,4}} ROLE PERSON ):who HAVE? RB? {_SAY} ( on? DATE )? ./,",
    f"according to {_WHO}",
)
_GOES_ON = frozenset({"CONJ", "JJ", "NN", "NNS", "ORG", "PLACE", "NATIONALITY", "POS"})

_THE_HERO = frozenset(
    "company firm airline carrier bank maker group club operator manufacturer retailer producer giant".split()
)
"""By what news calls the body that it is about, whose name another account gives: no other source."""
_NOBODY = frozenset("country nation city town village world story".split())
"""Whom news says to announce something that no account means as its source."""
SENTENCES = 3
"""Sentences at the head of an article that tell its news."""


def find_leads(reading: Reading) -> list[Claim]:
    """Return at most one `lead` claim: subject the lead's content words, value who is given as its source."""
    head = range(min(SENTENCES, len(reading.sentences)))
    told = content_words([item for index in head for item in reading.items(index)])
    for index in head:
        encoded = reading.sentences[index]
        for pattern in _PATTERNS:
            for match in find(encoded, pattern):
                first, last = match.captures["who"]
                items = reading.items(index)
                inside = first > 0 and (
                    items[first - 1].tag in _GOES_ON or items[first - 1].lower in ("of", "in")
                )
                if (
                    inside
                    or (items[last - 1].lower in _THE_HERO and items[last - 1].mention is None)
                    or _NOBODY.intersection(item.lower for item in items[first:last])
                    or reading.in_quotation(index, first) is not None
                ):
                    continue  # "emergency services", "the Ministry of Water and Energy": a part of who says it
                who = encoded.parsed.words(first, last)
                claim = make_claim(
                        reading, index, (match.first, last), "lead", " ".join(content_words(items)), who, at=(first, last),
                        kind="person" if items[last - 1].tag == "PERSON" else "org", own_voice=True,
                        key=_key(items[first:last]),
                    )  # fmt: skip
                return [replace(claim, parts=(("told", " ".join(told)),))]
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
