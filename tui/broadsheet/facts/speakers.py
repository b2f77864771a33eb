"""Finds who speaks a quotation: by the verb of saying beside it, else by who holds the floor."""

from collections.abc import Sequence

from broadsheet.articles.model import Span
from broadsheet.facts.bodies_meant import body_called
from broadsheet.facts.cues import SPEECH
from broadsheet.facts.gazetteer import is_honorific, is_title
from broadsheet.facts.model import Mention, Quotation
from broadsheet.facts.openings import opens_with_pronoun, opens_with_the_one, speaks_by_role, speaks_unnamed
from broadsheet.facts.parse import Item
from broadsheet.facts.reading import Reading, person_after, person_meant, without_brackets
from broadsheet.facts.subjects import (
    FLOOR,
    NAMED,
    Speaker,
    clause_subject,
    is_of_another_post,
    is_speech,
    noun_phrase_start,
    only_one,
    reported_subject,
    subject_before,
)
from broadsheet.language.wordforms import base

WITHIN = 14
"""Items after a quotation in which its verb of saying must stand, unless a name follows the quotation at once."""
_MARKS = frozenset("\"'\u201d\u2019,")


def find_speaker(reading: Reading, span: Span, index: int, before: list[Quotation]) -> Speaker | None:
    """Return who speaks the words of `span`, which begin in sentence `index`; None where it is uncertain."""
    line = reading.line_of(index)
    found_end = reading.sentence_at(span.end - 1)
    end_index = index if found_end is None else found_end
    after = [item for item in reading.items(end_index) if item.start >= span.end]
    since = before[-1].span.end if before else 0
    ahead = [item for item in reading.items(index) if since <= item.start and item.end <= span.start]
    if before and before[-1].sentence == index and _shares_subject(ahead):
        ahead = _outside(reading.items(index), before[-1].span, span.start)
    found = _after_quotation(reading, end_index, after, before)
    if found is None or _only_reports(after):
        found = _before_quotation(reading, index, ahead, before) or found
    if found:
        return _resolved(reading, index, found, before)
    last = before[-1] if before and before[-1].sentence in line else None
    if last is not None and (last.speaker or last.speaker_words):
        return _since(reading, last, index) or (last.speaker, last.speaker_words)
    # The tag may come later in the paragraph: "One sentence. Another," she said.
    for i in range(end_index + 1, min(line.stop, end_index + FLOOR)):
        found = _after_quotation(reading, i, _outside_marks(reading, i), before)
        if found:
            return _resolved(reading, index, found, before)
    if _stands_alone(reading, span):
        return _holds_the_floor(reading, index, before)
    return None


def _shares_subject(ahead: Sequence[Item]) -> bool:
    """Say whether what stands between two quotations has no subject of its own: `called it "baseless", adding: "…"`."""
    first = next((item for item in ahead if item.text not in _MARKS), None)
    return first is not None and first.tag == "VBG" and is_speech(first)


def _outside(items: Sequence[Item], quoted: Span, end: int) -> list[Item]:
    """Return the items before `end` that are not within a quotation."""
    return [item for item in items if item.end <= end and not quoted.start <= item.start < quoted.end]


def _only_reports(items: Sequence[Item]) -> bool:
    """Say whether what follows a quotation is who passed it on: `Quill said "…," state media reported`."""
    verb = next((item for item in items[:WITHIN] if is_speech(item)), None)
    return verb is not None and base(verb.lower) == "report"


def _outside_marks(reading: Reading, index: int) -> list[Item]:
    items = reading.items(index)
    for i, item in enumerate(items):
        if item.text in '"\u201d':
            return list(items[i + 1 :])
    return []


def _closes_as_speech(items: Sequence[Item], i: int) -> bool:
    """Say whether items[i] is a verb of saying right after a name and before a stop, whatever its tag: "the AP reports."."""
    ends = i + 1 >= len(items) or items[i + 1].tag in ("PUNCT", "DATE")
    return ends and i > 0 and items[i - 1].tag in NAMED and base(items[i].lower) in SPEECH


def _after_quotation(
    reading: Reading, index: int, items: list[Item], before: list[Quotation]
) -> Speaker | None:
    """Read what follows the closing mark: `," Kornya said`, `," said Guo Ping, Huawei's chairman`."""
    start = next((i for i, item in enumerate(items) if item.text not in _MARKS), len(items))
    rest = items[start:]
    if not rest:
        return None
    if [item.lower for item in rest[:2]] == ["according", "to"]:
        return noun_phrase_start(rest[2:])
    if is_speech(rest[0]) and len(rest) > 1:
        if rest[0].tag == "VBG":
            return None  # "..., saying the missile passed": its subject stands before the quotation
        return noun_phrase_start(rest[1:])
    named = _named_at_once(rest)
    if named is not None:
        return named
    rest = [item for item in rest if item.text not in _MARKS]
    verb = next(
        (i for i, item in enumerate(rest[:WITHIN]) if is_speech(item) or _closes_as_speech(rest, i)), None
    )
    if verb is None or verb == 0 or any(_ends_there(rest, i) for i in range(verb)):
        return None
    return subject_before(reading, index, rest[:verb], before)


def _ends_there(items: Sequence[Item], i: int) -> bool:
    """Say whether items[i] ends a sentence or a clause: no stop behind a title, "their commander, Lt. Holm, said"."""
    return items[i].text == ";" or (items[i].text == "." and not _is_titles_stop(items, i))


def _is_titles_stop(items: Sequence[Item], i: int) -> bool:
    """Say whether items[i] is the stop of a shortened title: "Lt."."""
    return items[i].text == "." and i > 0 and is_honorific(items[i - 1].lower)


_BEFORE_PERSON = frozenset({"ORG", "ROLE", "NATIONALITY", "PLACE", "JJ", "NN", "DET", "POS", "PUNCT"})


def _named_at_once(items: Sequence[Item]) -> Speaker | None:
    """Read `Dr. Xinyu Dai, a professor at the university and leader of the research, said`.

    A person right after the mark, titles before the name, who has a verb of saying anywhere in the
    rest of the sentence, stands at its head.
    """
    for i, item in enumerate(items[:6]):
        if item.tag == "PERSON" and item.mention:
            follows = [later.lower for later in items[i + 1 : i + 2]]
            if follows not in ([","], ["was"], ["is"]):
                return None
            said = any(is_speech(later) or later.lower == "quoted" for later in items[i + 1 :])
            return (item.mention, "") if said else None
        if not (
            _is_titles_stop(items, i)
            or (item.tag in _BEFORE_PERSON and item.text not in ",.;:")
            or is_honorific(item.lower)
        ):
            return None
    return None


def _before_quotation(
    reading: Reading, index: int, items: list[Item], before: list[Quotation]
) -> Speaker | None:
    """Read what leads to the opening mark: `Kornya said: "`, `Guo said the company was "`."""
    verbs = [i for i, item in enumerate(items) if is_speech(item) or _speaks_of(items, i)]
    for verb in reversed(verbs):
        # "with its secretary Ann Holm saying" has its own subject, "he spoke, warning" shares one.
        shared = items[verb].lower.endswith("ing") and not (verb and items[verb - 1].tag == "PERSON")
        find = clause_subject if shared else subject_before
        found = find(reading, index, items[:verb], before)
        if found:
            return found
    leading = [item for item in items if item.text not in ('"', "'", "\u201c", "\u2018")]
    if leading and leading[-1].text == ":":
        shown = any(item.lower in _SHOWN for item in leading[-SHOWN_NEAR:])
        return (None, "") if shown else only_one(leading)
    for i in range(len(items) - 1, 0, -1):
        if items[i].lower == "to" and items[i - 1].lower == "according":
            return noun_phrase_start(items[i + 1 :])
    return None


def _speaks_of(items: Sequence[Item], i: int) -> bool:
    """Say whether items[i] leads words that end a sentence as what they speak of: `Holm spoke of "a bitter day"`."""
    follows = items[i + 1].lower if i + 1 < len(items) else ""
    return items[i].tag[0] == "V" and base(items[i].lower) == "speak" and follows == "of"


_SHOWN = frozenset(
    "words sign signs banner banners sheet poster placard placards slogan motto headline reading reads read caption message".split()
)
SHOWN_NEAR = 4
"""Items before a colon among which a word says that what follows was written up and not said."""
_DESCRIBED = frozenset(
    """athlete runner marathoner sprinter champion swimmer cyclist rider skater skier golfer boxer racer player
    striker midfielder defender goalkeeper winger forward quarterback pitcher rookie veteran actor actress singer
    musician rapper author novelist filmmaker comedian inventor explorer astronaut""".split()
)
"""What news calls a person again by, who was named just before."""


def _resolved(reading: Reading, index: int, speaker: Speaker, before: list[Quotation]) -> Speaker:
    """Return the person whom "the spokesman" means: the nearest before of whom that was said; else the words."""
    mention, words = speaker
    head = words.lower().split()[-1] if words else ""
    aged = head == "year-old"  # the figure before it is an item of its own
    if mention is not None or not (aged or words.lower().startswith(("the ", "a "))):
        return speaker
    if aged or (words.lower().startswith("the ") and head in _DESCRIBED):
        meant = person_meant(reading, index, quoted=before)
        return (meant[0], "") if meant is not None else speaker
    if words.lower() == f"the {head}" and head in _BODIES:
        return body_called(reading, index, head), words
    if words.lower().startswith("a ") or not (is_title(head) or head in _HOLDERS):
        return speaker
    for at in range(index, -1, -1):
        holder = _holder(reading.items(at), head)
        if holder is not None:
            return holder, ""
    return _brought_in(reading, index) or speaker


def _brought_in(reading: Reading, index: int) -> Speaker | None:
    """Return the person whom the paragraph before first names and lets speak, and this one calls by a role."""
    line = reading.line_of(index)
    if line.start != index or index == 0:
        return None
    person = reported_subject(reading, index - 1)
    if person is None or person.type != "person" or len(person.text.split()) < 2:
        return None
    named = [item.mention.name for item in reading.items(index - 1) if item.tag == "PERSON" and item.mention]
    earlier = (item.mention for at in range(index - 1) for item in reading.items(at) if item.tag == "PERSON")
    new = not any(other is not None and other.name == person.name for other in earlier)
    return (person, "") if new and set(named) == {person.name} else None


_BODIES = frozenset(
    "centre center institute museum society foundation institution association federation union".split()
)
"""Nouns of bodies that go by them: "the centre said"."""
_HOLDERS = frozenset(
    """spokesman spokeswoman spokesperson president minister secretary chairman chairwoman director leader
    mayor governor ambassador senator commissioner analyst professor chief""".split()
)


def _holder(items: Sequence[Item], head: str) -> Mention | None:
    """Return the person beside a role whose last word is `head`: "spokesman Ann Holm", "Ann Holm, the spokesman"."""
    for i, item in enumerate(items):
        if item.lower.split()[-1] != head:
            continue
        after = items[i + 1] if i + 1 < len(items) else None
        if after is not None and after.text == "," and i + 2 < len(items):
            after = items[i + 2]
        if after is not None and after.tag == "PERSON":
            return after.mention
        comma = next((j for j in range(i - 1, max(-1, i - 6), -1) if items[j].text == ","), None)
        if comma and items[comma - 1].tag == "PERSON":
            return items[comma - 1].mention
    return None


def _stands_alone(reading: Reading, span: Span) -> bool:
    """Say whether a quotation is a sentence of its own: a capital, and nothing of the writer's before it."""
    text = reading.article.text
    if not text[span.start : span.start + 1].isupper() or " " not in text[span.start : span.end]:
        return False
    before = text[max(0, span.start - 4) : span.start - 1].rstrip(" \u00a0")
    return not before or before[-1] in "\n\r.?!:\"'\u201d\u2019"


def _since(reading: Reading, last: Quotation, index: int) -> Speaker | None:
    """Return who took the floor between the last quotation of a paragraph and sentence `index`."""
    for at in range(index - 1, last.sentence, -1):
        if reading.items(at)[0].start > last.span.end:
            found = _reporting(reading, at)
            if found is not None:
                return found
    return None


def _holds_the_floor(reading: Reading, index: int, before: list[Quotation]) -> Speaker | None:
    """Return who speaks a quotation that has no tag: whoever the sentence before lets speak, or who spoke last."""
    last = before[-1] if before and index - before[-1].sentence <= FLOOR else None
    if index == 0:
        return None
    here = index - 1
    if speaks_unnamed(reading.items(here)):
        return None
    if last is None or here > last.sentence or not (last.speaker or last.speaker_words):
        items = without_brackets(reading.items(here))
        told = [item for item in items if item.tag != "ORG" or items[-1].text == ":"]
        found = _reporting(reading, here) or (
            None
            if not items or opens_with_pronoun(items) or speaks_by_role(items) or opens_with_the_one(items)
            else only_one(told)
        )
        if found is not None:
            return found
    named = {item.mention.name for item in reading.items(here) if item.tag == "PERSON" and item.mention}
    if last is not None and here > last.sentence and named - {last.speaker.name if last.speaker else ""}:
        return None
    if last is not None and here > last.sentence and is_of_another_post(reading, last, here):
        return None
    if last is not None and here <= last.sentence + 1:
        return (last.speaker, last.speaker_words) if last.speaker or last.speaker_words else None
    return None


def _reporting(reading: Reading, index: int) -> Speaker | None:
    """Return the person whose words a sentence reports without quoting them."""
    items = list(reading.items(index))
    for i, item in enumerate(items):
        if not is_speech(item):
            continue
        inverted = person_after(items, i)
        found = (inverted, "") if inverted else subject_before(reading, index, items[:i], []) if i else None
        if found is None and i + 1 < len(items):
            found = noun_phrase_start(items[i + 1 :])
        if found is not None and found[0] is not None:
            return found
    for i, item in enumerate(items[:-2]):
        if item.lower in _SPEECH_NOUNS and items[i + 1].lower in ("from", "by"):
            return noun_phrase_start(items[i + 2 :])
    return None


_SPEECH_NOUNS = frozenset(
    "response reply statement tweet message remark remarks comment comments letter warning note post words".split()
)
