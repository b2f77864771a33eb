"""Asks for names where they stand: "in which town", "by whom", "which country's", "between which two parties"."""

from collections.abc import Iterator, Sequence

from broadsheet.facts.chunks import NAMES, QUANTITIES, noun_phrase
from broadsheet.facts.cues import EVENT_HEADS, ORG_DESCRIPTORS, ORG_HEADS, PLACE_HEADS, PRODUCT_NOUNS
from broadsheet.facts.gazetteer import country_of, is_honorific, place_kind
from broadsheet.facts.model import Mention, MentionType
from broadsheet.facts.parse import Item
from broadsheet.grading.model import Answer
from broadsheet.quiz.aliases import government, of_type, person, place
from broadsheet.quiz.kinds import asked_for
from broadsheet.quiz.phrases.asked import PLACE_NOUNS, Asked
from broadsheet.quiz.sure import Known


def named(
    items: Sequence[Item], begin: int, end: int, first: int, last: int, verb: int, known: Known
) -> Iterator[Asked]:
    """Yield the names of the noun phrase [begin:end] in the statement [first:last] with its verb at `verb`."""
    head, at = items[end - 1], end - 1
    possessor = next(
        (i for i in range(begin, end) if items[i].tag == "POS" and items[i - 1].tag in NAMES), first
    )
    if possessor > first:
        yield from _whose(items, begin, possessor, first, known)
    if head.lower in PLACE_NOUNS:
        after_of = _place_of(items, end, last)
        if after_of is not None:
            if head.lower not in _NOT_OF_NAMES:
                yield _town_of(items, begin, end, after_of, first)
            return
        if head.tag == "NN" and at > begin and items[at - 1].tag in ("PLACE", "ORG"):
            at -= 1  # "the northeastern Chibok town"
    name = items[at].mention
    if name is None or items[at].tag not in NAMES or name.text in _NO_NAMES:
        return
    if end < last and items[end].tag == "CONJ":
        yield from _both(items, begin, end, first, last)
    elif not _entangled(items, begin, end, first, last, verb):
        yield from _alone(items, begin, at, end, first, verb, known)


_NOT_OF_NAMES = frozenset({"capital", "port", "country"})
"""Place nouns after which "of" names another place: "the capital of Peru"."""


def _town_of(items: Sequence[Item], begin: int, end: int, name: int, first: int) -> Asked:
    start = begin + 1 if items[begin].tag == "DET" else begin
    words = f"which {' '.join(item.text for item in items[start:end])}"
    answer = place(_name(items[name]))
    return Asked(begin, name + 1, words, "where", "text", (answer,), 0.12, subject=begin == first)


def _entangled(items: Sequence[Item], begin: int, end: int, first: int, last: int, verb: int) -> bool:
    """Say whether a name is one of a list, in apposition, or opens a relative clause that has no word for it."""
    before = items[begin - 1] if begin > first else None
    after = items[end] if end < len(items) else None
    if after is not None and after.tag == "POS":
        return True
    if end + 1 < last and items[end].lower == "," and items[end + 1].tag in NAMES:
        return True
    if items[begin].tag == "DET" and items[begin].lower not in ("a", "an", "the"):
        return True
    if before is None:
        return False
    if before.lower in ("and", "or") or (before.lower == "," and (end < verb or begin > verb)):
        return True
    return before.tag in ("NN", "NNS")  # "the uses Google envisions"


def _alone(
    items: Sequence[Item], begin: int, at: int, end: int, first: int, verb: int, known: Known
) -> Iterator[Asked]:
    """Yield a single name, item `at`, with the words of its noun phrase that tell what it names."""
    name, tag = items[at].mention, items[at].tag
    start = begin + (items[begin].tag in ("DET", "PRPS"))
    while start < at and is_honorific(items[start].lower.rstrip(".")):
        start += 1  # "to which Ms"
    own = [_written(items, i) for i in range(start, at)]
    if own and items[start].tag == "NN" and start == first:
        own[0] = own[0].lower()
    if any(item.tag in ("POS", *QUANTITIES) for item in items[start:at]):
        own = []
    kind = bool(own) and (items[at - 1].tag == "ROLE" or own[-1] in _KIND_NOUNS or tag == "PERSON")
    if own and items[at - 1].text[0].isupper() and items[at - 1].tag != "ROLE" and own[-1] not in _KIND_NOUNS:
        return  # a piece of the name: "San" of "San Diego Padres"
    if name is None or (at > start and (not kind or start == 0) and items[at - 1].tag in ("NN", "NNS")):
        return  # "the restraint Washington has shown": not one phrase
    if begin > first and is_honorific(items[begin - 1].lower):
        begin -= 1
    before = items[begin - 1].lower if begin > first else ""
    tail = [item.text for item in items[at + 1 : end]]
    subject = begin == first and end <= verb
    words, sure = _which(name, tag, own if kind else [], tail, known, subject=subject)
    answer = _answer(name, tag)
    if tag == "PLACE" and _is_seat(name.name) and before not in _WHERE:
        words, answer = "which country's government", government(name.name)
    if before in ("called", "dubbed", "named", "nicknamed"):
        words, sure = "what", 0.1
    yield Asked(
        begin, end, words, f"name {before}" if before else "who", "text", (answer,), sure, subject=begin == first
    )  # fmt: skip


def _written(items: Sequence[Item], i: int) -> str:
    item = items[i]
    small = (i == 0 or item.tag == "ROLE") and item.tag not in ("NATIONALITY", *NAMES)
    return item.lower if small and not (item.text.isupper() and len(item.text) > 1) else item.text


def _is_seat(name: str) -> bool:
    """Say whether a place is a capital or stands for a government in another way."""
    return place_kind(name) in ("seat", "city") and country_of(name) is not None


_KIND_NOUNS = (
    ORG_DESCRIPTORS | ORG_HEADS | PLACE_HEADS | PLACE_NOUNS | PRODUCT_NOUNS | EVENT_HEADS
) - frozenset("group force forces model way world-cup".split())
"""Nouns before a name that tell what it names."""
_VAGUE_HEADS = frozenset({"field", "way", "square", "mount"})
"""Last words of places that are none of that kind as a rule: Dallas Love Field is an airport."""
_NO_NAMES = frozenset("North South East West Northern Southern Western Eastern Street Earth Moon Sun".split())
_WHERE = frozenset("in at near from outside across to around of through over".split())
"""Prepositions after which a capital is the city, not the government that sits there."""


def _which(
    name: Mention, tag: str, own: list[str], tail: list[str], known: Known, *, subject: bool
) -> tuple[str, float]:
    """Return the words that ask for a name, and how sure they are of what kind of thing it is."""
    if tag == "PERSON" and subject and not tail and not any(word[0].isupper() for word in own) and own:
        return "who", 0.08  # "which launch director" tells that there are several, and gives the post away
    if own or tail:
        return " ".join(("which", *own, *tail)), 0.1
    if tag == "PERSON":
        return ("who" if subject else "whom"), 0.06 if name.name in known.names else -0.1
    if tag in ("ORG", "PLACE"):
        own_words = name.name.casefold().split()
        ends = own_words[-1] if own_words[1:2] != ["of"] else own_words[0]
        if ends in PLACE_HEADS - _VAGUE_HEADS and len(own_words) > 1:
            return f"which {ends}", 0.06
    if tag == "PLACE":
        kind = place_kind(name.name)
        if kind == "country" and country_of(name.name) is None:
            kind = "place"  # a part of the world: "East Asia"
        return f"which {kind if kind in ('country', 'city') else 'place'}", 0.1 if kind == "country" else 0.04
    if tag == "ORG":
        if name.name not in known.names:
            return "what", -0.06
        ask = asked_for(name.name, "org", known.kinds) or "Which organisation"
        sure = 0.02 if ask == "Which organisation" else 0.08
        return ask[0].lower() + ask[1:], sure
    return ("which event" if tag == "EVENT" else "what"), 0.0


_SOME = frozenset("one some most many part two three several".split())


def _whose(items: Sequence[Item], begin: int, pos: int, first: int, known: Known) -> Iterator[Asked]:
    owner = items[pos - 1]
    name = owner.mention
    start = pos - 1
    if start > begin and items[start - 1].tag == "DET":
        start -= 1
    if name is None or name.text in _NO_NAMES or start > begin:
        return
    if start > 1 and items[start - 1].lower == "of" and items[start - 2].lower in _SOME:
        return  # "one of Norway's leading firms" asks for the firm
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
    before = items[begin - 1].lower if begin > first else ""
    if before in (",", "and") or (before and items[begin - 1].tag in ("NN", "NNS")):
        return
    tags, answers = set(), []
    for start, stop in ((begin, end), (end + 1, other)):
        found = _member(items, start, stop, there=before in _WHERE)
        if found is None:
            return
        tags.add(found[0])
        answers.append(found[1])
    noun = {
        "PERSON": "people",
        "ORG": "organisations",
        "PLACE": "places",
        "country": "countries",
        "city": "cities",
    }
    towns = {"city", "PLACE", "country"} if before in ("for", "to", "towards", "via") else {"city", "PLACE"}
    if len(tags) > 1 and not tags.isdisjoint(towns):
        return  # "heading for Lahore and Pakistan's north": no two parties
    kind = tags.pop() if len(tags) == 1 else ""
    if kind and kind not in noun:
        return
    yield Asked(
        begin, other, f"which two {noun.get(kind, 'parties')}", "both", "set", tuple(answers), 0.08, subject=begin == first
    )  # fmt: skip


_OF_NO_ONE = frozenset("states countries nations allies powers governments capitals others".split())
"""What names no party: "the US and other Western states" are no two."""


def _member(items: Sequence[Item], start: int, stop: int, *, there: bool) -> tuple[str, Answer] | None:
    """Return what kind of thing is named and its answer; a capital is its country's government unless it is `there`."""
    head = items[stop - 1]
    name = head.mention
    if name is not None and head.tag in NAMES:
        if stop - start > 3:
            return None
        if _is_seat(name.name):
            return ("city", place(name.name)) if there else ("country", government(name.name))
        return ("country" if country_of(name.name) else head.tag), _answer(name, head.tag)
    words = [item.text for item in items[start:stop] if item.tag not in ("DET", "PRPS")]
    if words and words[-1].lower() in _OF_NO_ONE:
        return None
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
