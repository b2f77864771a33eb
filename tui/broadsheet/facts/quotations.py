"""Finds direct quotations and who speaks them."""

from broadsheet.articles.model import Span
from broadsheet.facts.model import Mention, Quotation
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading, company_meant, person_meant
from broadsheet.language.normal import plain
from broadsheet.language.wordforms import base

SPEECH = frozenset(
    """say tell add explain argue tweet write note warn insist recall joke reply announce state declare report
    claim confirm suggest stress describe call remark observe conclude ask quip continue admit acknowledge
    accuse brand dub label term vow pledge promise urge respond comment post cite predict""".split()
)
LONGEST = 2_000
"""Characters; a mark that is not closed within so many was never a quotation."""


def find_quotations(reading: Reading) -> tuple[Quotation, ...]:
    """Return the quotations of an article in order, each with its speaker where one is certain."""
    found: list[Quotation] = []
    for start, end in reading.article.kept:
        for span in _marked(reading.article.text, reading.article.id, start, end):
            quotation = _quotation(reading, span, found)
            if quotation is not None:
                found.append(quotation)
    return tuple(found)


def _marked(text: str, article: str, start: int, end: int) -> list[Span]:
    """Return what stands between double quotation marks in one line, straight or curly."""
    copy = plain(text[start:end])
    spans: list[Span] = []
    opened: int | None = None
    for i, char in enumerate(copy):
        if char in "\u201c\u00ab" or (char == '"' and opened is None):
            opened = i + 1
        elif char in '\u201d\u00bb"' and opened is not None:
            if 0 < i - opened <= LONGEST:
                spans.append(Span(article, start + opened, start + i))
            opened = None
    if opened is not None and opened < len(copy) and len(copy) - opened <= LONGEST and opened <= 2:
        # A paragraph that opens with a mark and does not close it goes on in the next one.
        spans.append(Span(article, start + opened, end))
    return spans


def _quotation(reading: Reading, span: Span, before: list[Quotation]) -> Quotation | None:
    index = reading.sentence_at(span.start)
    if index is None:
        return None
    items = reading.items(index)
    inside = [i for i, item in enumerate(items) if span.start <= item.start and item.end <= span.end]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    words = len(reading.article.quote(span).split())
    speaker, said = _speaker(reading, span, index, before)
    return Quotation(span, index, first, last, speaker, said, whole=words >= 6)


def _speaker(reading: Reading, span: Span, index: int, before: list[Quotation]) -> tuple[Mention | None, str]:
    """Return who speaks: a mention, or the words for one, or nothing."""
    line = reading.line_of(index)
    found_end = reading.sentence_at(span.end - 1)
    end_index = index if found_end is None else found_end
    after = [item for item in reading.items(end_index) if item.start >= span.end]
    ahead = [item for item in reading.items(index) if item.end <= span.start]
    found = _after_quotation(reading, end_index, after, before) or _before_quotation(
        reading, index, ahead, before
    )
    if found:
        return found
    last = before[-1] if before and before[-1].sentence in line else None
    if last is not None and (last.speaker or last.speaker_words):
        return last.speaker, last.speaker_words
    # The tag may come later in the paragraph: "One sentence. Another," she said.
    for i in range(end_index + 1, min(line.stop, end_index + 4)):
        later = _outside_marks(reading, i)
        found = _after_quotation(reading, i, later, before)
        if found:
            return found
    return None, ""


def _outside_marks(reading: Reading, index: int) -> list[Item]:
    items = reading.items(index)
    for i, item in enumerate(items):
        if item.text in '"\u201d':
            return list(items[i + 1 :])
    return []


def _is_speech(item: Item) -> bool:
    return item.tag[0] == "V" and base(item.lower) in SPEECH


def _after_quotation(
    reading: Reading, index: int, items: list[Item], before: list[Quotation]
) -> tuple[Mention | None, str] | None:
    """Read what follows the closing mark: `," Kornya said`, `," said Guo Ping, Huawei's chairman`."""
    rest = [item for item in items if item.text not in ('"', "\u201d", ",", "'")]
    if not rest:
        return None
    if _is_speech(rest[0]) and len(rest) > 1:
        return _noun_phrase_start(rest[1:])
    verb = next((i for i, item in enumerate(rest[:14]) if _is_speech(item)), None)
    if verb is None or verb == 0 or any(item.lower in (".", ";") for item in rest[:verb]):
        return None
    return _subject(reading, index, rest[:verb], before)


def _before_quotation(
    reading: Reading, index: int, items: list[Item], before: list[Quotation]
) -> tuple[Mention | None, str] | None:
    """Read what leads to the opening mark: `Kornya said: "`, `Guo said the company was "`."""
    verbs = [i for i, item in enumerate(items) if _is_speech(item)]
    for verb in reversed(verbs):
        found = _subject(reading, index, items[:verb], before)
        if found:
            return found
    return None


def _noun_phrase_start(items: list[Item]) -> tuple[Mention | None, str] | None:
    """Return the subject after "said": the first person before a comma or verb, else the noun phrase."""
    words: list[str] = []
    org: Mention | None = None
    for item in items[:12]:
        if item.tag == "PERSON" and item.mention:
            return item.mention, ""
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


def _subject(
    reading: Reading, index: int, items: list[Item], before: list[Quotation]
) -> tuple[Mention | None, str] | None:
    """Return the subject that ends `items`, which run up to a verb of saying."""
    i = len(items) - 1
    while i >= 0 and items[i].tag in ("RB", "HAVE", "BE", "MODAL", "NEG"):
        i -= 1
    if i < 0:
        return None
    item = items[i]
    if item.lower in ("he", "she"):
        return _pronoun(reading, index, items[:i], before)
    if item.lower == "it":
        org = company_meant(reading, index, 0)
        return (org, "") if org else None
    if item.lower == ",":
        return _before_apposition(items[:i])
    if i > 1 and items[i - 1].tag == "PREP" and items[i - 2].tag in ("ROLE", "NN", "NNS"):
        return None, _phrase(items, i - 2, i + 1)  # "a spokesman for the mayor": not the mayor
    if item.mention and item.tag in ("PERSON", "ORG", "PLACE"):
        return item.mention, ""
    if item.tag in ("NN", "NNS", "ROLE"):
        return None, _phrase(items, i, i + 1)
    return None


_BEFORE_HEAD = frozenset({"DET", "JJ", "NN", "NATIONALITY", "PLACE", "ORG", "POS", "PRPS"})


def _phrase(items: list[Item], first: int, last: int) -> str:
    """Return the words of the noun phrase whose head is items[first], up to `last`."""
    while first > 0 and items[first - 1].tag in _BEFORE_HEAD:
        first -= 1
    return " ".join(word.text for word in items[first:last]).replace(" 's", "'s")


def _pronoun(
    reading: Reading, index: int, here: list[Item], before: list[Quotation]
) -> tuple[Mention | None, str] | None:
    persons = {item.mention.name: item.mention for item in here if item.tag == "PERSON" and item.mention}
    if len(persons) == 1:
        return next(iter(persons.values())), ""
    # Whoever spoke last goes on, unless a later sentence brings in somebody else.
    last = next((q for q in reversed(before[-6:]) if q.speaker is not None and index - q.sentence <= 4), None)
    meant = person_meant(reading, index)
    if meant is not None and (last is None or meant[1] > last.sentence):
        return meant[0], ""
    return (last.speaker, "") if last else None


def _before_apposition(items: list[Item]) -> tuple[Mention | None, str] | None:
    """Return who speaks where an apposition stands before the verb.

    "Guo Ping, its chairman, said" is Guo Ping; "a spokesman for the mayor, Ann Holm, said" is Ann Holm.
    """
    last = items[-1] if items else None
    comma = len(items) > 1 and items[-2].lower == ","
    if last is not None and last.mention and last.tag == "PERSON" and (comma or len(items) == 1):
        return last.mention, ""
    start = max(
        (j + 1 for j, item in enumerate(items) if item.tag == "SUB" or item.text in ('"', ";")), default=0
    )
    named = [item for item in items[start:] if item.tag in ("PERSON", "ORG") and item.mention]
    person = next((item.mention for item in named if item.tag == "PERSON"), None)
    if person is not None:
        return person, ""
    return (named[0].mention, "") if named else None
