"""Writes a body's name for "the committee", where its article has told of one committee before and of no other."""

import re
from collections.abc import Iterable
from dataclasses import replace

from broadsheet.articles.model import Collection
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Mention
from broadsheet.quiz.families.posts import with_the
from broadsheet.quiz.model import Question
from broadsheet.quiz.pointing import without_quotations

_NOUNS = frozenset(
    """committee commission council court ministry department directorate agency authority institute university college hospital
    association federation foundation tribunal observatory laboratory league society museum gallery airport""".split()
)
"""What bodies are called whose names tell what they are. Not union, board, office, bank, party and club, of which any story has
more than the one it names."""
_THE_BODY = re.compile(
    rf"\b(?:The|the) ({'|'.join(sorted(_NOUNS))})(?=['\u2019,.;?]|$| (?:is|was|has|had|will|would|in|on|at|to|for|from|with|by|as|after|before|when|while"
    r"|who|which|that|and|or|but|said|says|told|did|does|could|can|may|might|[a-z]+ed)\b)"
)


class Bodies:
    """The bodies of a collection whose names tell what they are, article by article."""

    def __init__(self, collection: Collection, mentions: Iterable[Mention]) -> None:
        self._collection = collection
        self._named: dict[tuple[str, str], list[Mention]] = {}
        for mention in mentions:
            noun = _noun_of(mention.name) if mention.type == "org" else ""
            if noun:
                self._named.setdefault((mention.span.article, noun), []).append(mention)
        self._called = [f"he {noun}" for noun in sorted({noun for _, noun in self._named})]

    def in_full(self, question: Question) -> Question:
        """Return the question with the name of each body that it only calls "the committee", where that is sure."""
        if not any(words in question.prompt for words in self._called):
            return question
        told = f"{question.lead} {question.prompt}"
        for found in reversed(list(_THE_BODY.finditer(without_quotations(question.prompt)))):
            name = self._meant(question, found[1])
            if name and name.removeprefix("the ") not in told and not _is_asked(question, name):
                name = name[0].upper() + name[1:] if found[0][0] == "T" else name
                after = question.prompt[found.end() :]
                if name.endswith("s") and re.match(r"['\u2019]s\b", after):
                    after = after[0] + after[2:]
                question = replace(question, prompt=f"{question.prompt[: found.start()]}{name}{after}")
        return question

    def _meant(self, question: Question, noun: str) -> str:
        """Return the name with the article that it takes in the text, or nothing where there is none, or a doubt."""
        span = next((item.span for item in question.evidence if item.span), None)
        if span is None:
            return ""
        before = [each for each in self._named.get((span.article, noun), ()) if each.span.start < span.start]
        if len({mention.name for mention in before}) != 1:
            return ""
        text = self._collection.article(span.article).text
        more = rf"\b(?:an?|another|other|any|each|every) (?:[\w-]+ ){{0,2}}{noun}\b"
        if re.search(more, text[: span.end], re.IGNORECASE):
            return ""  # it tells of one more that it does not name
        full = next((each for each in before if " ".join(each.text.split()) == each.name), before[0])
        led = re.search(r"\b[Tt]he\s+$", text[: full.span.start]) is not None or " of " in full.name
        return f"the {full.name}" if led else with_the(full.name)


def _noun_of(name: str) -> str:
    """Return what a name says that its bearer is: "committee" of "Aerospace Committee" and of "Committee of the Regions"."""
    names = name.split()
    words = [word.lower() for word in names]
    if len(words) < FEWEST_WORDS or "'" in name or "\u2019" in name:
        return ""
    joint = next((at for at, word in enumerate(words) if at and word in ("of", "for")), len(words))
    head, rest = words[joint - 1], [*names[: joint - 1], *names[joint + 1 :]]
    return head if head in _NOUNS and any(country_of(word) is None for word in rest) else ""


FEWEST_WORDS = 2
"""Words of a name that tells its bearer from others of its sort."""


def _is_asked(question: Question, name: str) -> bool:
    """Say whether a name would tell the answer."""
    words = {word.lower() for word in re.findall(r"\w{4,}", name)} - _NOUNS
    return any(
        words & {word.lower() for word in re.findall(r"\w{4,}", each)}
        for answer in question.answers
        for each in answer.names
    )
