"""What is done to somebody once: who arrested, appointed, beat or sued whom, and for how long a court sends one to prison."""

from collections import defaultdict
from collections.abc import Sequence

from broadsheet.facts.claiming import denied, make_claim, undisputed
from broadsheet.facts.model import Claim
from broadsheet.facts.parse import Item
from broadsheet.facts.patterns import Match, find
from broadsheet.facts.reading import Reading
from broadsheet.facts.slots.length_words import LENGTH
from broadsheet.facts.slots.lengths import length_at
from broadsheet.facts.slots.meant import meant
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import base, inflected

_ONCE = "<arrest/detain/charge/shoot/stab/murder/sue/beat/defeat/appoint/hire/sack/dismiss/suspend/rescue/abduct/kidnap/endorse/replace/succeed/adopt/discover/design/invent>"
_TITLE = "( DET|JJ|NN|ROLE|NATIONALITY|POS ){0,4}"
_WHO = "PERSON|ORG"
_DONE = (
    f"{_WHO}:who ( , .{{0,6}} , | , )? HAVE? RB? {_ONCE}:deed {_TITLE} PERSON:whom",
    f"PERSON:whom ( , .{{0,6}} , )? HAVE? <be> BE? RB? {_ONCE}:deed by {_TITLE} {_WHO}:who",
)
_HEDGE = "( at least | more than | up to | nearly/almost/about )?"
_TERM = (
    f"<sentence/jail/imprison> .{{0,5}} ( to/for ) ( life | {_HEDGE} {LENGTH} ):term",
    f"<jail/imprison> ( PERSON | PRON ) ( to/for )? ( {_HEDGE} {LENGTH} ):term",
    f"( life | {_HEDGE} {LENGTH} ):term JJ|NN{{0,2}} ( jail/prison )? ( sentence | jail term | prison term )",
    f"<hit> ( PERSON|PRON|ROLE ){{1,2}} with ( a )? ( {LENGTH} ):term ( sentence/term )",
    f"<serve> ( a )? ( {LENGTH} ):term ( term/sentence )",
    f"<send> ( PERSON|PRON|NUMBER | , ){{1,4}} to ( prison/jail ) for ( {LENGTH} ):term",
    f"( life | {_HEDGE} {LENGTH} ):term ( in prison/jail | behind bars )",
)
_ASKED = (
    f"ROLE|NN|NNS:who .{{0,6}} <seek/want/demand/request/ask/recommend/propose> ( for )? "
    f"( a/an )? ( JJ|NN ){{0,3}} ( of )? ( {_HEDGE} {LENGTH} ):term"
)
"""What a court was asked for, the prison told or not: "Prosecutors had sought seven years"."""
_ASKS = frozenset("seek want demand request ask recommend propose urge suggest push".split())
_MIGHT = frozenset("face risk carry punishable maximum could may might would if faced facing faces".split())
BEFORE_TERM = 8
"""Items before a term in prison among which stands that it was only asked for, or is only possible."""
_PROSECUTING = frozenset("prosecutor prosecutors prosecution attorney".split())
_COURT = frozenset("serve sentence jail imprison sentenced jailed imprisoned prison bars".split())
_ACTIVE = frozenset({"VBD", "VBN", "VBZ"})


def find_deeds(reading: Reading) -> list[Claim]:
    """Return `done_by` (subject "Jane Roe arrested", value who did it) and `jailed_for` claims (subject "the sentence").

    None for a deed of which the article tells two things; of two sentences the one that its lead tells.
    """
    found: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    terms: dict[str, list[tuple[int, Claim]]] = defaultdict(list)
    for index, encoded in enumerate(reading.sentences):
        if "PERSON" in encoded.words:
            for pattern in _DONE:
                for match in find(encoded, pattern):
                    if not denied(reading, index, match):
                        for claim in _done(reading, index, match):
                            found["done_by", claim.subject].append(claim)
        for pattern in () if encoded.words.isdisjoint(_COURT) else _TERM:
            for match in find(encoded, pattern):
                if not denied(reading, index, match) and (what := _passed(reading.items(index), match)):
                    terms[what].append((index, _term(reading, index, match, what)))
        for match in find(encoded, _ASKED):
            if match.text("who").lower().split()[-1] in _PROSECUTING:
                terms[ASKED_FOR].append((index, _term(reading, index, match, ASKED_FOR)))
    return [*undisputed(found.values()), *meant(terms)]


def _done(reading: Reading, index: int, match: Match) -> list[Claim]:
    items = reading.items(index)
    deed = items[match.captures["deed"][0]]
    at = match.captures["who"]
    who, whom = items[at[0]].mention, items[match.captures["whom"][0]].mention
    if who is None or whom is None or who.name == whom.name or deed.tag not in _ACTIVE:
        return []
    verb = inflected(base(deed.lower), "n")
    return [
        make_claim(
            reading, index, (match.first, match.last), "done_by", f"{whom.name} {verb}", who.name, at=at, context=verb,
            kind="person" if who.type == "person" else "org", key=folded(who.name),
        )
    ]  # fmt: skip


ASKED_FOR = "the sentence asked for"


def _passed(items: Sequence[Item], match: Match) -> str:
    """Return whether a term in prison is "the sentence", one that was asked for or, as "", only possible."""
    before = items[max(0, match.first - BEFORE_TERM) : match.captures["term"][0]]
    for item in reversed(before):
        if item.text in (";", ".") or item.tag == "SUB":
            break
        if item.lower in _MIGHT:
            return ""
        if base(item.lower) in _ASKS:
            return ASKED_FOR
    return "the sentence"


def _term(reading: Reading, index: int, match: Match, what: str) -> Claim:
    first, last = match.captures["term"]
    days = length_at(reading.items(index), *match.captures["n"]) if match.has("n") else None
    return make_claim(
        reading, index, (match.first, match.last), "jailed_for", what, match.text("term"), at=(first, last),
        key=f"{days:.10g} days" if days else "life",
    )  # fmt: skip
