"""Finds the subject of a verb of saying: the noun phrase that ends before it, an apposition's head, a pronoun's person."""

from collections.abc import Sequence

from broadsheet.facts.bodies_meant import company_meant
from broadsheet.facts.cues import SPEECH
from broadsheet.facts.gazetteer import is_honorific
from broadsheet.facts.model import Mention, Quotation
from broadsheet.facts.openings import opening_role, speaks_by_role, speaks_unnamed
from broadsheet.facts.parse import Item
from broadsheet.facts.pronouns import may_mean
from broadsheet.facts.reading import Reading, person_meant, without_brackets
from broadsheet.language.wordforms import base

Speaker = tuple[Mention | None, str]
"""A mention, or where it is no name the article's own words for who speaks."""
FLOOR = 4
"""Sentences for which a speaker holds the floor."""
NAMED = frozenset({"PERSON", "ORG", "PLACE"})
_HEADS = NAMED | {"NN", "NNS", "ROLE"}
_BEFORE_HEAD = frozenset({"DET", "JJ", "NN", "NATIONALITY", "PLACE", "ORG", "POS", "PRPS", "NUMBER"})
_BETWEEN = frozenset({"RB", "HAVE", "BE", "MODAL", "NEG", "DATE"})


def is_speech(item: Item) -> bool:
    """Say whether an item is a form of a verb of saying, used as a verb."""
    return item.tag[0] == "V" and base(item.lower) in SPEECH


def subject_before(
    reading: Reading, index: int, items: Sequence[Item], before: list[Quotation]
) -> Speaker | None:
    """Return the subject that ends `items`, which run up to a verb of saying."""
    if is_unnamed(items):
        return None, items[0].text  # "one of them said": whoever was named before is not meant
    i = len(items) - 1
    while i >= 0 and (
        items[i].tag in _BETWEEN or (items[i].tag == "PREP" and items[i + 1 :] and items[i + 1].tag == "DATE")
    ):
        i -= 1
    if i < 0:
        return None
    if items[i].text == ")":
        i = next((j - 1 for j in range(i, -1, -1) if items[j].text == "("), i)  # "Ann Holm (SNP) said"
        if i < 0:
            return None
    item = items[i]
    if item.lower in ("he", "she"):
        found = _pronoun(reading, index, items[:i], before)
        wrong = found is not None and found[0] is not None and not may_mean(item.lower, found[0].name)
        return (None, item.text) if wrong else found
    if item.lower == "it":
        org = company_meant(reading, index, 0) or _body_reported(reading, index, before)
        return (org, "") if org else None
    if item.lower == ",":
        return _before_apposition(items[:i])
    if item.lower == "and":
        return clause_subject(reading, index, items[:i], before)
    return _noun_phrase_end(items[: i + 1]) or _before_who(items[: i + 1])


def _body_reported(reading: Reading, index: int, before: list[Quotation]) -> Mention | None:
    """Return the body whose words the sentence before a quotation in its paragraph reports: "The ICO said … “We are,” it said"."""
    line = reading.line_of(index)
    quoted = {q.sentence for q in before}
    for at in range(index - 1, max(line.start, index - FLOOR) - 1, -1):
        found = None if at in quoted else reported_subject(reading, at)
        if found is not None:
            return found if found.type == "org" else None
    return None


def is_unnamed(items: Sequence[Item]) -> bool:
    """Say whether a subject is somebody of several whom nobody names: "one", "another of them", "some"."""
    return (
        bool(items)
        and items[0].lower in _SOMEBODY
        and not any(item.tag in NAMED for item in items)
        and all(item.lower in _OF_THEM for item in items[1:])
    )


_SOMEBODY = frozenset("one another others some several many both most few".split())
_OF_THEM = frozenset(
    "of them those these the people residents witnesses officials workers later also then".split()
)


def _before_who(items: Sequence[Item]) -> Speaker | None:
    """Return whom a relative clause right before the verb is of: "an official who worked on the inquiry said"."""
    who = max((i for i, item in enumerate(items) if item.lower == "who"), default=0)
    if not who or any(item.text in (",", ".", ";", '"') for item in items[who:]):
        return None
    return _noun_phrase_end(items[:who])


def clause_subject(
    reading: Reading, index: int, items: Sequence[Item], before: list[Quotation]
) -> Speaker | None:
    """Return the subject of the first finite verb among `items`, which a later verb shares."""
    for i, item in enumerate(items):
        if i and item.tag in ("VBD", "VBZ", "VBP"):
            found = subject_before(reading, index, items[:i], before)
            if found is not None:
                return found
    return only_one([item for item in items if item.tag == "PERSON"])


def _noun_phrase_end(items: Sequence[Item]) -> Speaker | None:
    """Return who the noun phrase names that `items` end with, phrases after its head included.

    "a spokesman for the mayor" is not the mayor; "Tong Zhao, a fellow at the centre in Beijing" is
    Tong Zhao, though his comma was never closed.
    """
    last = head = len(items) - 1
    if items[head].tag not in _HEADS:
        return None
    start = _phrase_start(items, head)
    while start > 1 and _is_preposition(items[start - 1]) and items[start - 2].tag in _HEADS:
        head = start - 2
        start = _phrase_start(items, head)
    aside = start > 1 and _is_preposition(items[start - 1]) and items[start - 2].text == ","
    comma = start - 2 if aside else start - 1
    if comma > 0 and items[comma].text == "," and (aside or items[start].tag in ("DET", "PRPS")):
        person = items[comma - 1]
        if person.tag == "PERSON" and person.mention and (comma < 2 or items[comma - 2].tag != "PREP"):
            return person.mention, ""
    if start > 0 and _is_preposition(items[start - 1]):
        return None
    if head == last and items[head].mention and items[head].tag in NAMED:
        return items[head].mention, ""
    if items[head].tag in NAMED:
        return (items[head].mention, "") if items[head].mention else None
    return None, " ".join(word.text for word in items[start:]).replace(" 's", "'s")


def _phrase_start(items: Sequence[Item], head: int) -> int:
    """Return where the noun phrase begins whose head is items[head]; a name is its own beginning."""
    first = head
    if items[head].tag not in NAMED:
        while first > 0 and items[first - 1].tag in _BEFORE_HEAD:
            first -= 1
    else:
        before = first
        while items[head].tag in ("ORG", "PLACE") and before > 0 and items[before - 1].tag in _KINDS:
            before -= 1  # "of the group Clear Boats"
        if before > 0 and items[before - 1].tag == "DET":
            first = before - 1
    return first


_KINDS = frozenset({"NN", "JJ", "NATIONALITY"})


def _is_preposition(item: Item) -> bool:
    """Say whether an item governs the noun after it; "as the bank said" and "after she said" open clauses."""
    return item.tag == "PREP" and item.lower not in (
        "as",
        "after",
        "before",
        "since",
        "until",
        "because",
        "than",
    )


def noun_phrase_start(items: Sequence[Item]) -> Speaker | None:
    """Return the subject after "said": the first person before a comma or verb, else the noun phrase."""
    words: list[str] = []
    org: Mention | None = None
    for i, item in enumerate(items[:12]):
        if item.tag == "PERSON" and item.mention and not _owns_another(items, i):
            return item.mention, ""
        if item.text == "." and i and is_honorific(items[i - 1].lower):
            continue
        if item.tag in ("PUNCT", "VBD", "VBZ", "VBP", "PREP", "SUB", "DATE"):
            break
        if item.mention and item.tag in ("ORG", "PLACE"):
            org = org or item.mention
        words.append(item.text)
    if not words:
        return None
    last = items[len(words) - 1]
    if org is not None and last.mention is org:
        return org, ""
    return None, " ".join(words)


def _owns_another(items: Sequence[Item], i: int) -> bool:
    """Say whether a name is only whose somebody else is: "said Morningstar's Dan Wasiolek", whatever Morningstar was taken for."""
    return i + 2 < len(items) and items[i + 1].tag == "POS" and items[i + 2].tag == "PERSON"


def _before_apposition(items: Sequence[Item]) -> Speaker | None:
    """Return who speaks where an apposition stands before the verb.

    "Guo Ping, its chairman, said" is Guo Ping; "a spokesman for the mayor, Ann Holm, said" is Ann Holm.
    """
    last = items[-1] if items else None
    comma = len(items) > 1 and items[-2].lower == ","
    if last is not None and last.mention and last.tag == "PERSON" and (comma or len(items) == 1):
        return last.mention, ""
    if (head := _before_relative(items)) is not None:
        return head
    start = max(
        (j + 1 for j, item in enumerate(items) if item.tag == "SUB" or item.text in ('"', ";")), default=0
    )
    named = [item for item in items[start:] if item.tag in ("PERSON", "ORG") and item.mention]
    person = next((item.mention for item in named if item.tag == "PERSON"), None)
    if person is not None:
        return person, ""
    return (named[0].mention, "") if named else None


def _before_relative(items: Sequence[Item]) -> Speaker | None:
    """Return the name that a relative clause before the verb is of: "the line, Orbelin, which has an office in Oslo, said"."""
    for i in range(len(items) - 1, 1, -1):
        if items[i].lower in _RELATIVES and items[i - 1].text == ",":
            head = (
                items[i - 2] if items[i].lower == "which" else _first_person(items[: i - 1]) or items[i - 2]
            )
            return (head.mention, "") if head.mention and head.tag in NAMED else None
    return None


def _first_person(items: Sequence[Item]) -> Item | None:
    """Return the first person whom no preposition governs: "Ann Holm, of Croydon, south London"; "for Tom Ault, Ann Holm"."""
    free = (
        i for i, item in enumerate(items) if item.tag == "PERSON" and (not i or items[i - 1].tag != "PREP")
    )
    first = next(free, None)
    return None if first is None else items[first]


_RELATIVES = frozenset({"which", "who", "whose"})


def _pronoun(reading: Reading, index: int, here: Sequence[Item], before: list[Quotation]) -> Speaker | None:
    here = without_brackets(here)
    persons = {item.mention.name: item.mention for item in here if item.tag == "PERSON" and item.mention}
    if speaks_by_role(here):
        return None  # "the mayor said the plan of Ann Holm failed, he told workers"
    if len(persons) == 1:
        return next(iter(persons.values())), ""
    if len(persons) > 1:
        return None, ""  # "Holm expects Lund to leave, though he said": either may be meant
    # Whoever spoke last goes on, unless a later sentence brings in somebody else.
    last = next(
        (
            q
            for q in reversed(before[-6:])
            if q.speaker is not None and q.speaker.type == "person" and index - q.sentence <= FLOOR
        ),
        None,
    )
    meant = person_meant(reading, _opening_of_words(reading, index), quoted=before) or _reported_before(
        reading, index, before
    )
    if meant is not None and (last is None or meant[1] > last.sentence):
        return meant[0], ""
    return (last.speaker, "") if last and not _another_since(reading, last, index, before) else None


_OPENING_MARKS, _MARKS = frozenset("\"'\u201c\u2018"), frozenset("\"'\u201d\u2019")


def _opening_of_words(reading: Reading, index: int) -> int:
    """Return the sentence in which a quotation begins that is still open in sentence `index`: who is named in it is not its speaker."""
    at = index
    while at > reading.line_of(index).start:
        items = reading.items(at - 1)
        if items[-1].text in _MARKS or any(item.text in _MARKS for item in items[1:]):
            break
        at -= 1
        if items[0].text in _OPENING_MARKS:
            return at
    return index


def _another_since(reading: Reading, last: Quotation, index: int, before: Sequence[Quotation]) -> bool:
    """Say whether somebody else was named after `last`, or spoke in the paragraph of sentence `index`: "he" may be they."""
    name = last.speaker.name if last.speaker else ""
    spoke = before[-1]
    if (
        spoke is not last
        and spoke.sentence in reading.line_of(index)
        and (spoke.speaker or spoke.speaker_words)
    ):
        return True
    since = range(last.sentence + 1, index)
    if any(is_of_another_post(reading, last, at) or speaks_unnamed(reading.items(at)) for at in since):
        return True
    return any(
        item.tag == "PERSON" and item.mention is not None and item.mention.name != name
        for at in range(last.sentence + 1, index)
        for item in reading.items(at)
        if not any(q.span.start <= item.start and item.end <= q.span.end for q in before)
    )


def is_of_another_post(reading: Reading, last: Quotation, at: int) -> bool:
    """Say whether sentence `at` is about somebody by a post that the sentences up to `last` do not have: "The prime minister came"."""
    role = opening_role(reading.items(at))
    told = range(max(0, last.sentence - FLOOR), last.sentence + 1)
    return bool(role) and not any(role == item.lower for i in told for item in reading.items(i))


def _reported_before(reading: Reading, index: int, before: list[Quotation]) -> tuple[Mention, int] | None:
    """Return the one of several people in the sentence before whose words it reports, and that sentence."""
    if index == 0 or any(q.sentence == index - 1 for q in before[-3:]):
        return None
    found = reported_subject(reading, index - 1)
    return (found, index - 1) if found is not None and found.type == "person" else None


def reported_subject(reading: Reading, index: int) -> Mention | None:
    """Return the subject of the first verb of saying in a sentence, where that is a name and no role."""
    items = reading.items(index)
    if speaks_by_role(items):
        return None
    for i, item in enumerate(items):
        if i and is_speech(item):
            found = subject_before(reading, index, items[:i], [])
            if found is not None and found[0] is not None:
                return found[0]
    return None


def only_one(items: Sequence[Item]) -> Speaker | None:
    """Return the one person that some items name, or where they name none the one organisation."""
    for tag in ("PERSON", "ORG"):
        named = {item.mention.name: item.mention for item in items if item.tag == tag and item.mention}
        if named:
            return (next(iter(named.values())), "") if len(named) == 1 else None
    return None
