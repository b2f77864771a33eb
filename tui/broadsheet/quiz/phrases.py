"""The phrases of a statement that can be asked for where they stand, and the words that ask for them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from broadsheet.facts.chunks import NAMES, QUANTITIES, noun_phrase
from broadsheet.facts.cues import EVENT_HEADS, ORG_DESCRIPTORS, ORG_HEADS, PLACE_HEADS, PRODUCT_NOUNS
from broadsheet.facts.gazetteer import country_of, is_honorific, is_role, place_kind
from broadsheet.facts.model import Mention, MentionType
from broadsheet.facts.parse import Item
from broadsheet.facts.stretches import hedged
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.quiz.aliases import day, government, number, of_type, person, place
from broadsheet.quiz.dates import in_words
from broadsheet.quiz.kinds import asked_for
from broadsheet.quiz.sure import Known

PLACE_NOUNS = frozenset(
    """town city village state province region country county district island forest suburb port capital neighborhood
    neighbourhood continent airport river valley desert border peninsula""".split()
)
_HEADS = NAMES | {"NN", "NNS", "ROLE"}
_VERBS = frozenset({"VB", "VBD", "VBZ", "VBP", "VBN", "VBG", "BE", "HAVE", "DO"})
_PEOPLE = frozenset(
    "officials police researchers scientists experts authorities people workers girls boys women men parents voters "
    "students players fans investors analysts militants fighters soldiers passengers engineers developers".split()
)
LONGEST_ANSWER = 6
"""Words of a common noun phrase that is asked for; nobody types a longer one."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A phrase, items [first:last], and how it is asked for in its place."""

    first: int
    last: int
    words: str
    """What stands instead: "how many", "which town"."""
    slot: str
    kind: AnswerKind
    answers: tuple[Answer, ...]
    sure: float
    """What it adds to a question's quality: a typed phrase more than a plain "what"."""
    subject: bool = False
    """It is the whole subject, so that nothing stands before it."""


def phrases(
    items: Sequence[Item], first: int, last: int, verb: int, text: str, known: Known
) -> Iterator[Asked]:
    """Yield what can be asked of items [first:last]; `verb` tells the subject from the rest, `text` is the article's."""
    i = first
    while i < last:
        item = items[i]
        if item.tag == "DATE":
            yield from _date(items, i, first)
            i += 1
            continue
        end = min(noun_phrase(items, i, of=False), last)
        if end <= i:
            i += 1
            continue
        yield from _figures(items, i, end, first, text)
        if not _inside(items, i, end, first, text):
            yield from _named(items, i, end, first, last, verb, known)
            yield from _common(items, i, end, first, verb)
        i = end


def _date(items: Sequence[Item], at: int, first: int) -> Iterator[Asked]:
    mention = items[at].mention
    if mention is None or (at + 1 < len(items) and items[at + 1].tag in ("POS", "NN", "NNS", "ROLE")):
        return
    match = re.fullmatch(r"\d{4}(-\d{2})?(-\d{2})?", mention.name)
    if match is None:
        return
    unit = "date" if match[2] else "month" if match[1] else "year"
    before = items[at - 1].lower if at > first else ""
    if before in ("the", "and", "or", "to"):
        return
    if before in (
        "in",
        "on",
        "since",
        "by",
        "until",
        "till",
        "during",
        "from",
        "before",
        "after",
        "of",
        "to",
    ):
        words = f"which {unit}"
    elif items[at - 1].tag in ("PREP", "DET") and at > first:
        return
    else:
        words = f"{'on' if match[2] else 'in'} which {unit}"
    answer = day(mention.text, mention.name)
    spelled = in_words(mention.name).partition(" ")[2]
    if not re.search(r"\d", mention.text) or (match[1] and not re.search(r"\d{4}", mention.text)):
        answer = Answer(spelled, tuple(name for name in (*answer.names, mention.text) if name != spelled))
    yield Asked(at, at + 1, words, f"date {before}", "date", (answer,), 0.06, subject=at == first)


def _open_beside(items: Sequence[Item], at: int, text: str) -> bool:
    """Say whether a figure stands by itself, not inside "5:30", "400x150" or "20-month-old"."""
    before, after = text[items[at].start - 1 : items[at].start], text[items[at].end : items[at].end + 1]
    if before in ("$", "\u00a3", "\u20ac", "."):
        return False
    hyphen = after in ("-", "\u2013", "/") or (
        after in (":", ".", ",") and text[items[at].end + 1 : items[at].end + 2].isdigit()
    )
    return not hyphen and not before.strip(" \n\t\u00a0\"'\u201c\u2018\u2014(") and (not after.isalnum())


def _inside(items: Sequence[Item], begin: int, end: int, first: int, text: str) -> bool:
    """Say whether a noun phrase is only a piece of a longer one, or one example of several."""
    before = items[begin - 1] if begin > first else None
    after = items[end] if end < len(items) else None
    if text[items[begin].start - 1 : items[begin].start] in ("-", "\u2013", "/", "#", "@", "$"):
        return True
    if text[items[end - 1].end : items[end - 1].end + 1] in ("-", "\u2013", "/"):
        return True
    if before is not None and before.lower in ("like", "including", "as", "-"):
        return before.lower != "as" or (begin > 1 and items[begin - 2].lower == "such")
    if after is not None and after.tag in ("VBG", "PRON", "NAME") and items[end - 1].tag != "NNS":
        return True
    named = items[end - 1].tag in NAMES
    if before is not None and before.lower == "of" and named and begin - first > 1:
        return items[begin - 2].lower in PLACE_NOUNS
    return False


def _opens_range(items: Sequence[Item], at: int) -> bool:
    """Say whether the figure at `at` is the first end of a range: "8% and 15.5%"."""
    return (
        at + 2 < len(items) and items[at + 1].lower in ("and", "or", "to") and items[at + 2].tag in QUANTITIES
    )


def _figures(items: Sequence[Item], begin: int, end: int, first: int, text: str) -> Iterator[Asked]:
    at = next((i for i in range(begin, end) if items[i].tag in QUANTITIES and items[i].mention), None)
    if at is None or not _open_beside(items, at, text):
        return
    mention = items[at].mention
    if mention is None or any(items[i].tag == "POS" for i in range(begin, at)):
        return
    start = hedged(items, at, first)
    before = [item.lower for item in items[max(first, start - 2) : start]]
    if start > first and (items[start - 1].tag in NAMES or before[-1] in ("between", "from", "and", "or")):
        return  # a model's number, or one end of a range
    if before in (["some", "of"], ["one", "of"], ["most", "of"]) or _opens_range(items, at):
        return
    determined = (
        start > first and items[start - 1].tag == "DET" and items[start - 1].lower in ("a", "an", "the")
    )
    answer = (number(" ".join(item.text for item in items[start : at + 1])),)
    following = items[at + 1].lower if at + 1 < len(items) else ""
    if mention.type == "number":
        wh = _how_many(items, at, end, mention)
        if wh is None or (start > first and items[start - 1].tag == "PRPS"):
            return
        yield Asked(
            start - determined,
            at + 1,
            wh,
            "how many",
            "number",
            answer,
            0.12,
            subject=start - determined == first,
        )
        return
    ask = "how much" if mention.type == "money" else "what percentage"
    if following in ("point", "points", "-"):
        return
    if at == end - 1 or following in ("of", "in"):
        plain = 0.1 if following != "to" else 0.0
        yield Asked(
            start - (determined and at == start),
            at + 1,
            ask,
            ask,
            "number",
            answer,
            plain,
            subject=start == first,
        )
    elif determined and at == start and items[start - 1].lower in ("a", "an"):
        head = " ".join(item.text for item in items[at + 1 : end])
        article = "an" if head[:1].lower() in "aeiou" else "a"
        yield Asked(
            start - 1,
            end,
            f"{article} {head} of {ask}",
            f"{ask} {head}",
            "number",
            answer,
            0.08,
            subject=start - 1 == first,
        )


def _how_many(items: Sequence[Item], at: int, end: int, mention: Mention) -> str | None:
    if mention.name in ("1", "1.0") or re.fullmatch(r"(?:19|20)\d\d", mention.text):
        return None
    following = items[at + 1] if at + 1 < len(items) else None
    if following is not None and following.lower == "of" and at == end - 1:
        return "how many"
    head = items[end - 1]
    plural = head.tag == "NNS" or (
        head.tag in ("ROLE", "ORG", "NN") and re.search(r"(?:[^s]s|men|people)$", head.lower)
    )
    return "how many" if end - 1 > at and plural else None


def _named(
    items: Sequence[Item], begin: int, end: int, first: int, last: int, verb: int, known: Known
) -> Iterator[Asked]:
    head = items[end - 1]
    possessor = next(
        (i for i in range(begin, end) if items[i].tag == "POS" and items[i - 1].tag in NAMES), None
    )
    if possessor is not None and possessor - 1 >= first:
        yield from _whose(items, begin, possessor, first, known)
    after_of = _place_of(items, end, last)
    if after_of is not None and head.lower in PLACE_NOUNS - {"capital", "port", "country"}:
        start = begin + 1 if items[begin].tag == "DET" else begin
        words = f"which {' '.join(item.text for item in items[start:end])}"
        yield Asked(
            begin,
            after_of + 1,
            words,
            "where",
            "text",
            (place(_name(items[after_of])),),
            0.12,
            subject=begin == first,
        )
        return
    name = head.mention
    at = end - 1
    if (
        head.tag == "NN"
        and head.lower in PLACE_NOUNS
        and at > begin
        and items[at - 1].tag in ("PLACE", "ORG")
    ):
        name, at = items[at - 1].mention, at - 1
    if name is None or items[at].tag not in NAMES or (end < len(items) and items[end].tag == "POS"):
        return
    if end < last and items[end].lower in ("and", "&", "or") and items[end].tag == "CONJ":
        yield from _both(items, begin, end, first, last)
        return
    if begin > first and items[begin - 1].lower in ("and", "or"):
        return
    if begin > first and items[begin - 1].lower == "," and end < verb:
        return
    if begin > verb and items[begin - 1].lower == ",":
        return  # it is in apposition to what stands before the comma, or one of a list
    if name.text in _NO_NAMES or (items[begin].tag == "DET" and items[begin].lower not in ("a", "an", "the")):
        return
    if (
        begin > first
        and items[begin - 1].tag in ("NN", "NNS")
        and end < len(items)
        and items[end].tag[0] == "V"
    ):
        return  # "the uses Google envisions": a relative clause of its own
    start = begin + (items[begin].tag in ("DET", "PRPS"))
    if begin > first and is_honorific(items[begin - 1].lower):
        begin -= 1
    own = [
        item.lower
        if (i == 0 or item.tag == "ROLE") and item.tag not in ("NATIONALITY", *NAMES)
        else item.text
        for i, item in enumerate(items[:at])
    ][start:]
    tail = [item.text for item in items[at + 1 : end]]
    if any(item.tag in ("POS", *QUANTITIES) for item in items[start:at]):
        own = []
    noun = (
        at > start
        and bool(own)
        and (items[at - 1].tag == "ROLE" or own[-1] in _KIND_NOUNS or items[at].tag == "PERSON")
    )
    if at > start and not noun and items[at - 1].tag in ("NN", "NNS"):
        return  # "the restraint Washington has shown": not one phrase
    subject = begin == first and end <= verb
    words, sure = _which(name, items[at].tag, own if noun else [], tail, known, subject=subject)
    seat = (
        items[at].tag == "PLACE"
        and place_kind(name.name) in ("seat", "city")
        and country_of(name.name) is not None
    )
    if seat and (begin == first or items[begin - 1].lower not in _WHERE):
        words, answer = "which country's government", government(name.name)
    else:
        answer = _answer(name, items[at].tag)
    if begin > first and items[begin - 1].lower in ("called", "dubbed", "named", "nicknamed"):
        words, sure = "what", 0.1
    slot = "who" if begin == first else f"name {items[begin - 1].lower}"
    yield Asked(begin, end, words, slot, "text", (answer,), sure, subject=begin == first)


_KIND_NOUNS = (
    ORG_DESCRIPTORS | ORG_HEADS | PLACE_HEADS | PLACE_NOUNS | PRODUCT_NOUNS | EVENT_HEADS
) - frozenset("group force forces model way world-cup".split())
"""Nouns before a name that tell what it names."""
_NO_NAMES = frozenset("North South East West Northern Southern Western Eastern Street Earth Moon Sun".split())
_WHERE = frozenset("in at near from outside across to around of through over".split())
"""Prepositions after which a capital is the city, not the government that sits there."""


def _which(
    name: Mention, tag: str, own: list[str], tail: list[str], known: Known, *, subject: bool
) -> tuple[str, float]:
    """Return the words that ask for a name, and how sure they are of what kind of thing it is."""
    if own or tail:
        return " ".join(("which", *own, *tail)), 0.1
    if tag == "PERSON":
        return ("who" if subject else "whom"), 0.06 if name.name in known.names else -0.1
    if tag in ("ORG", "PLACE"):
        own_words = name.name.casefold().split()
        ends = own_words[-1] if own_words[1:2] != ["of"] else own_words[0]
        if ends in PLACE_HEADS and len(own_words) > 1:
            return f"which {ends}", 0.06
    if tag == "PLACE":
        kind = place_kind(name.name)
        return f"which {kind if kind in ('country', 'city') else 'place'}", 0.1 if kind == "country" else 0.04
    if tag == "ORG":
        if name.name not in known.names:
            return "what", -0.06
        ask = asked_for(name.name, "org", known.kinds) or "Which organisation"
        sure = 0.02 if ask == "Which organisation" else 0.08
        return ask[0].lower() + ask[1:], sure
    return ("which event" if tag == "EVENT" else "what"), 0.0


def _whose(items: Sequence[Item], begin: int, pos: int, first: int, known: Known) -> Iterator[Asked]:
    owner = items[pos - 1]
    name = owner.mention
    start = pos - 1
    if start > begin and items[start - 1].tag == "DET":
        start -= 1
    if name is None or name.text in _NO_NAMES or start > begin:
        return
    if start > first and is_honorific(items[start - 1].lower):
        start -= 1
    if owner.tag == "PERSON":
        words, sure = "whose", 0.04
    else:
        words, sure = _which(name, owner.tag, [], [], known, subject=False)
        if words == "what":
            return
        words += "'s"
    answer = _answer(name, owner.tag)
    if words in ("which city's", "which seat's", "which place's") and country_of(name.name) is not None:
        words, answer = "which country's", government(name.name)
    yield Asked(start, pos + 1, words, "whose", "text", (answer,), sure - 0.02, subject=start == first)


def _place_of(items: Sequence[Item], end: int, last: int) -> int | None:
    """Return the item of the name after "of", as in "the town of Banki"."""
    if end + 1 < last and items[end].lower == "of" and items[end + 1].tag in ("PLACE", "ORG", "PERSON"):
        return end + 1
    return None


def _both(items: Sequence[Item], begin: int, end: int, first: int, last: int) -> Iterator[Asked]:
    """Yield two names that are joined, as a set: "brokered by which two parties"."""
    other = min(noun_phrase(items, end + 1, of=False), last)
    if (
        other <= end + 1
        or items[end].lower != "and"
        or (other < len(items) and items[other].lower in ("and", ","))
    ):
        return
    if begin > first and (items[begin - 1].lower in (",", "and") or items[begin - 1].tag in ("NN", "NNS")):
        return
    tags, answers = set(), []
    for start, stop in ((begin, end), (end + 1, other)):
        found = _member(items, start, stop)
        if found is None:
            return
        tags.add(found[0])
        answers.append(found[1])
    noun = {"PERSON": "people", "ORG": "organisations", "PLACE": "places", "country": "countries"}
    kind = tags.pop() if len(tags) == 1 else ""
    if kind and kind not in noun:
        return
    yield Asked(
        begin, other, f"which two {noun.get(kind, 'parties')}", "both", "set", tuple(answers), 0.08, subject=begin == first
    )  # fmt: skip


def _member(items: Sequence[Item], start: int, stop: int) -> tuple[str, Answer] | None:
    head = items[stop - 1]
    name = head.mention
    if name is not None and head.tag in NAMES:
        if stop - start > 3:
            return None
        return ("country" if country_of(name.name) else head.tag), _answer(name, head.tag)
    words = [item.text for item in items[start:stop] if item.tag not in ("DET", "PRPS")]
    if any(item.tag == "NATIONALITY" for item in items[start:stop]) and len(words) < 4:
        return "party", Answer(" ".join(words))
    return None


def _name(item: Item) -> str:
    return item.mention.name if item.mention else item.text


def _answer(mention: Mention, tag: str) -> Answer:
    if tag == "PERSON":
        known = person(mention.name)
    elif tag == "PLACE" or country_of(mention.name):
        known = place(mention.name)
    else:
        kind: MentionType = mention.type
        known = of_type(kind, mention.name)
    text = " ".join(mention.text.split())
    return known if text in known.names else Answer(known.text, (*known.aliases, text))


def _common(items: Sequence[Item], begin: int, end: int, first: int, verb: int) -> Iterator[Asked]:
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
    if not subject and (before is None or before.tag not in _VERBS | {"PREP", "TO", "VB"}):
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
        and (end + 1 >= len(items) or items[end + 1].tag not in _VERBS)
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


def _kind_of(own: Sequence[Item], bare: Sequence[str]) -> str:
    """Return "what kind of school" for "their boarding school"; empty where the words before are no kind."""
    if len(bare) != 2 or own[-1].tag not in ("NN", "NNS"):
        return ""
    first = own[-2]
    if first.tag == "NATIONALITY" or own[-1].lower in PLACE_NOUNS:
        return f"which {bare[1]}" if own[-1].lower in PLACE_NOUNS else ""
    kind = first.tag == "NN" or re.search(r"(?:[a-z]{3}ing|[^e]ic|ary|[^a]ed)$", first.lower)
    return f"what kind of {bare[1]}" if kind else ""
