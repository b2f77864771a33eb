"""Tells the stories in a big folder apart, so that far ones have no say in what a name is.

A folder of up to MOST_OF_ONE articles is one story, as its definition says. A bigger one seldom
is: a word written small in one story would take away a name of another, and "Guo" of one would be
the Guo Ping of another. There an article belongs to the story of the earlier article with which it
shares most of its names, if they share enough.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from broadsheet.facts.notes import Notes

MOST_OF_ONE = 100
"""Articles up to which a folder is taken for one story."""
LARGEST_STORY = 250
"""Articles of a story found in a big folder; also, a name in more articles than this tells no stories apart."""
FEWEST_SHARED = 3
"""Names that two articles of one story share at least."""
SHARE = 0.3
"""Of the names of the article that has fewer, those that must be shared."""


def telling_names(notes: "Notes") -> tuple[int, ...]:
    """Return the names that tell an article's story, as hashes: capitalised inside a sentence and never small."""
    from zlib import crc32

    small = {word for word, _ in notes.small}
    found = {
        place.candidate.text
        for sentence in notes.sentences
        if not sentence.shouted
        for place in sentence.places
        if not place.candidate.initial
    }
    telling = {crc32(text.encode("utf-8", "surrogatepass")) for text in found if text.lower() not in small}
    return tuple(sorted(telling))


def tell_apart(names: Sequence[Sequence[int]]) -> list[list[int]]:
    """Return the article numbers of each story, in order; `names` are those that tell each article's story."""
    if len(names) <= MOST_OF_ONE:
        return [list(range(len(names)))]
    spread = Counter(name for own in names for name in own)
    holders: dict[int, list[int]] = defaultdict(list)
    story_of: list[int] = []
    stories: list[list[int]] = []
    rare_counts: list[int] = []
    for number, own in enumerate(names):
        rare = [name for name in own if 1 < spread[name] <= LARGEST_STORY]
        nearest = _nearest(rare, holders, rare_counts)
        rare_counts.append(len(rare))
        if nearest is not None and len(stories[story_of[nearest]]) < LARGEST_STORY:
            story = story_of[nearest]
            stories[story].append(number)
        else:
            story = len(stories)
            stories.append([number])
        story_of.append(story)
        for name in rare:
            holders[name].append(number)
    return stories


def _nearest(rare: Sequence[int], holders: dict[int, list[int]], rare_counts: Sequence[int]) -> int | None:
    """Return the earlier article that shares most names with one that has these, if it shares enough."""
    shared: Counter[int] = Counter(_holding(rare, holders))
    if not shared:
        return None
    best = max(shared, key=lambda other: (shared[other], -other))
    enough = max(FEWEST_SHARED, SHARE * min(len(rare), rare_counts[best]))
    return best if shared[best] >= enough else None


def _holding(rare: Sequence[int], holders: dict[int, list[int]]) -> Iterable[int]:
    return (other for name in rare for other in holders.get(name, ()))
