"""Asks for common nouns where they stand: "from what kind of school", "handed to whom". The least sure of all."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.gazetteer import is_role
from broadsheet.facts.parse import Item
from broadsheet.grading.model import Answer
from broadsheet.quiz.phrases.asked import PLACE_NOUNS, VERBS, Asked

_PEOPLE = frozenset(
    "officials police researchers scientists experts authorities people workers girls boys women men parents voters "
    "students players fans investors analysts militants fighters soldiers passengers engineers developers "
    "army military government group police ministry court parliament council commission team".split()
)


LONGEST_ANSWER = 6
"""Words of a common noun phrase that is asked for; nobody types a longer one."""


def common(items: Sequence[Item], begin: int, end: int, first: int, verb: int) -> Iterator[Asked]:
    """Yield a noun phrase without a name or figure of its own: "on to what?"."""
    head, own = items[end - 1], items[begin:end]
    if head.tag not in ("NN", "NNS", "ROLE") or any(
        item.mention and item.tag != "NATIONALITY" for item in own
    ):
        return
    words = [item.text for item in own]
    bare = words[1:] if own[0].tag in ("DET", "PRPS") else words
    if (
        not bare
        or bare[0].lower() in _ELSEWHERE
        or len(words) > LONGEST_ANSWER
        or any(item.tag == "POS" for item in own)
    ):
        return
    if own[0].tag == "DET" and own[0].lower not in ("a", "an", "the"):
        return
    subject = begin == first and end == verb
    before = items[begin - 1] if begin > first else None
    if not subject and (before is None or before.tag not in VERBS | {"PREP", "TO", "VB"}):
        return
    if before is not None and (
        before.lower in ("as", "because", "per", "like", "of", "at") or before.tag == "BE"
    ):
        return
    if len(bare) == 1 and (before is None or before.tag in ("PREP", "TO") or len(bare[0]) < 5):
        return
    after = items[end] if end < len(items) else None
    if (
        after is not None
        and (after.lower in ("of", "to", "that", ",") or after.tag in _GO_ON)
        and not (subject and after.tag != "POS")
    ):
        return
    if (
        after is not None
        and after.tag == "CONJ"
        and (end + 1 >= len(items) or items[end + 1].tag not in VERBS)
    ):
        return
    if before is not None and before.tag in ("VBN", "VBG") and items[begin - 2].tag in ("DET", "RB", "JJ"):
        return  # "a regularly scheduled drill": the phrase began before
    if len(words) == 1 and (head.tag == "NN" or subject):
        return
    if subject and head.tag == "NNS":
        return
    people = is_role(head.lower) or head.lower in _PEOPLE
    if people and len(bare) == 1 and len(words) == 1 and not head.lower.endswith(("s", "men", "people")):
        return
    if head.lower in _TIMES or (people and subject and head.lower.endswith(("s", "men", "people", "police"))):
        return
    kind = "" if people or subject else _kind_of(own, bare)
    ask = kind or (("who" if subject else "whom") if people else "what")
    plain = " ".join(bare)
    short = " ".join(bare[:-1]) if kind else ""
    names = tuple(dict.fromkeys(form for form in (" ".join(words), short) if form and form != plain))
    yield Asked(
        begin, end, ask, f"what {before.lower if before else ''}".strip(), "text", (Answer(plain, names),),
        0.0 if kind else -0.08 - 0.04 * (len(bare) == 1), subject=subject,
    )  # fmt: skip


_ELSEWHERE = frozenset("similar same latter former other others latest own first last such".split())
_GO_ON = frozenset(
    {"BE", "HAVE", "DO", "MODAL", "POS", "VBG", "VBN", "VBD", "VBZ", "VBP", "DET", "PRPS", "PRON"}
)
_TIMES = frozenset(
    "day days week weeks month months year years hour hours minute minutes time times moment way".split()
)


_OF_A_KIND = re.compile(
    r"^(?!continu|ongo|grow|ris|exist|outstand|lead|remain|sweep|increas|mount)[a-z]{3,}ing$|[^e]ic$|ary$"
)
"""Adjectives that tell a kind; "a growing trend" is no kind of trend."""


def _kind_of(own: Sequence[Item], bare: Sequence[str]) -> str:
    """Return "what kind of school" for "their boarding school"; empty where the words before are no kind."""
    if len(bare) != 2 or own[-1].tag not in ("NN", "NNS"):
        return ""
    first = own[-2]
    if first.tag == "NATIONALITY" or own[-1].lower in PLACE_NOUNS:
        return f"which {bare[1]}" if own[-1].lower in PLACE_NOUNS else ""
    kind = first.tag == "NN" or _OF_A_KIND.search(first.lower)
    return f"what kind of {bare[1]}" if kind else ""
