"""People of one family name in a story: the name alone means the one told of most, and asks which one of any other."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace

from broadsheet.facts.model import Mention
from broadsheet.grading.model import Answer
from broadsheet.language.normal import folded
from broadsheet.quiz.aliases import person


def namesakes(mentions: Iterable[Mention]) -> dict[str, str]:
    """Return folded short name -> the folded full name it means, for short names that several people of a story have.

    Empty for a short name that nobody of them has before the others.
    """
    counts = Counter(
        folded(mention.name) for mention in mentions if mention.type == "person" and " " in mention.name
    )
    bearers: dict[str, list[str]] = defaultdict(list)
    for name in sorted(counts, key=lambda full: (-counts[full], full)):
        for short in person(name).aliases:
            bearers[short].append(name)
    return {
        short: names[0] if counts[names[0]] >= LEADS * counts[names[1]] else ""
        for short, names in bearers.items()
        if len(names) > 1
    }


LEADS = 2
"""Times that one bearer of a name is told of for once that the next one is, from which the name alone is theirs: not so of twins."""


def told_apart(answer: Answer, meant: Mapping[str, str]) -> tuple[Answer, tuple[str, ...]]:
    """Return an answer without the short names that mean somebody else of the story, and those short names."""
    full = folded(answer.text)
    shared = tuple(name for name in answer.aliases if meant.get(folded(name), full) != full)
    if not shared or " " not in answer.text:
        return answer, ()
    return replace(answer, aliases=tuple(name for name in answer.aliases if name not in shared)), shared
