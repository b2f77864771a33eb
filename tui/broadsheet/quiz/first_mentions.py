"""Writes names in full where a question first has them: nobody who has not read on knows who "Hale" is."""

import re
from collections.abc import Iterable
from dataclasses import replace

from broadsheet.articles.model import Span
from broadsheet.facts.gazetteer import country_of, is_role, surface_forms
from broadsheet.facts.model import Mention
from broadsheet.language.lexicon import is_common_word
from broadsheet.language.names import has_her_title
from broadsheet.language.normal import without_accents
from broadsheet.language.wordforms import codes
from broadsheet.quiz.model import NEVER_SHOWN, NOT_SHOWN, Question
from broadsheet.quiz.pointing import without_quotations

_LEAD_ENDS = "\n"
_HONORIFIC = r"(?:(?:Mr|Ms|Mrs|Miss|Dr)\.? )?"
_NOT_THE_PERSON = re.compile(r"\s+(?:administration|campaign|era|government|presidency|family|[A-Z])")
_TITLED = re.compile(r"\b(?!Mr|Ms|Mrs|Miss|Dr|In|On|At|Which|According)[A-Z][a-z]+ $")
"""A title before a single name, which then is the whole of it: "Pope X", "Queen X"."""


class FirstMentions:
    """The people and organisations of a collection, sentence by sentence."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._mentions: dict[str, list[Mention]] = {}
        self._known: dict[Span, list[Mention]] = {}
        for mention in mentions:
            if mention.type in ("person", "org"):
                self._mentions.setdefault(mention.span.article, []).append(mention)

    def in_full(self, question: Question) -> Question:
        """Return the question with each name in full; with too little quality to be shown where no article has it in full."""
        prompt, known = f"{question.lead}{_LEAD_ENDS}{question.prompt}", True
        for item in question.evidence:
            quote = " ".join(item.quote.split())
            for mention in self._within(item.span) if item.span else ():
                words = " ".join(mention.text.split())
                if mention.name == question.answers[0].text and (
                    mention.type == "org" or _is_longer(quote, words)
                ):
                    known = known and not _is_cut(item.quote, words)
                if mention.type == "person" and _is_a_thing(quote, words):
                    continue
                if mention.type == "person":
                    prompt, sure = _person(prompt, words, mention.name)
                    known = known and sure
                elif mention.name.startswith(f"{words} ") and not mention.name.startswith(f"{words} Flight"):
                    prompt = _put(prompt, words, mention.name)
        lead, _, prompt = prompt.partition(_LEAD_ENDS)
        if (lead, prompt) != (question.lead, question.prompt):
            question = replace(question, lead=lead, prompt=prompt)
        return question if known else replace(question, quality=min(question.quality, NOT_SHOWN))

    def of_people(self, question: Question) -> Question:
        """Return the question never to be shown where it asks for somebody whose name is a thing's there: "the Emmet"."""
        right = question.answers[0].text
        for item in question.evidence:
            for mention in self._within(item.span) if item.span else ():
                words = " ".join(mention.text.split())
                if mention.type == "person" and mention.name == right and _is_a_thing(item.quote, words):
                    return replace(question, quality=min(question.quality, NEVER_SHOWN))
        return question

    def _within(self, span: Span) -> list[Mention]:
        known = self._known.get(span)
        if known is None:
            known = [m for m in self._mentions.get(span.article, ()) if span.contains(m.span)]
            self._known[span] = known
        return known


def _is_a_thing(sentence: str, words: str) -> bool:
    """Say whether a family name alone stands for a thing that bears it: "the Emmet", a museum, "a Turner", a painting."""
    if " " in words:
        return False
    for article in ("the", "The", "a", "A", "an", "An"):
        _, found, after = f" {sentence}".partition(f" {article} {words}")
        if found and not re.match(r" ?[A-Za-z-]", after):
            return True
    return False


def _is_cut(sentence: str, words: str) -> bool:
    """Say whether a name is only a piece of a longer one: "Space Corporation" of "Rocket and Space Corporation"."""
    first = words.split()[0].lower()
    sentence = " ".join(sentence.split())
    if _is_longer(sentence, words):
        return True
    # Looked for as it stands first: a pattern for each name is compiled anew, at half a millisecond for ten.
    of_it = f"{words} of the " in sentence or f"{words} for the " in sentence
    longer = re.search(rf"\b{re.escape(words)} (?:of|for) the ([A-Z]\w+)", sentence) if of_it else None
    if longer is not None and " " in words and country_of(longer[1]) is None:
        return True  # "Lost Boats" of "Lost Boats of the Fjord"
    return (
        " " in words
        and "N" in codes(first)
        and (f"and {words}" in sentence or f"& {words}" in sentence)
        and re.search(rf"\b[A-Z][a-z]+ (?:and|&) {re.escape(words)}\b", sentence) is not None
    )


def _is_longer(sentence: str, words: str) -> bool:
    """Say whether a name stands in the middle of more of it: "Samudra Jaya Lines", "Bakery Workers Local 261"."""
    if words not in sentence:
        return False
    for found in re.finditer(rf"(?<![\w'\u2019-]){re.escape(words)}(?![\w-])", sentence):
        before = re.search(r"(?:^|\s)([A-Z][\w-]+) $", sentence[: found.start()])
        if re.match(r", [A-Z][a-z]{2,5}\.(?=[ ,]|$)", sentence[found.end() :]):
            return True  # a town of a state: "Holland, Mich."
        if re.match(r" \d+\b(?! (?:per|percent|people|[a-z]+s)\b)", sentence[found.end() :]):
            return True
        if before is None or is_common_word(before[1].lower()) or is_role(before[1].lower()):
            continue
        if before[1] not in surface_forms() and not before[1].isupper():
            return True
    return False


def _person(prompt: str, words: str, name: str) -> tuple[str, bool]:
    """Return the prompt with a person's name in full, and whether the person can be known from it."""
    if " " not in name:
        outside = without_quotations(prompt)
        return prompt, all(
            _TITLED.search(outside[: at.start()]) for at in re.finditer(rf"\b{re.escape(name)}\b", outside)
        )
    if name.endswith(f" {words}") and has_her_title(name):
        return prompt, True  # she is called so in her own sentence
    if any(title in prompt for title in ("Mr", "Ms", "Miss")):
        prompt = re.sub(rf"\b(?:Mr|Ms|Mrs|Miss)\.? (?={re.escape(name)}\b)", "", prompt)
    return (_put(prompt, words, name) if words != name else prompt), True


def _put(prompt: str, words: str, name: str) -> str:
    """Return the prompt with `name` for the first `words` outside quotation marks, unless the name stands there before."""
    outside = without_quotations(prompt)
    if words not in outside:
        return prompt
    if name not in outside and without_accents(name) in without_accents(outside):
        return prompt  # it stands there as its own article spells it: "Jüri", "al-Rumi"
    whole = outside.find(name)
    for found in re.finditer(rf"(?<![\w.'\u2019-]){_HONORIFIC}{re.escape(words)}(?![\w-])", outside):
        if 0 <= whole <= found.start():
            return prompt
        before = outside[: found.start()].rstrip()
        last = re.search(r"([\w.'\u2019-]+)$", before)
        if _NOT_THE_PERSON.match(outside, found.end()) and found.end() < len(outside):
            return prompt
        if (
            last
            and last[1][:1].isupper()
            and len(before) > len(last[1])
            and not last[1].endswith((".", "'s"))
        ):
            return prompt if words in name.split()[:-1] or last[1] in name else _joined(prompt, found, name)
        return _joined(prompt, found, name)
    return prompt


def _joined(prompt: str, found: re.Match[str], name: str) -> str:
    after = prompt[found.end() :]
    if name.endswith("s") and re.match(r"['\u2019]s\b", after):
        after = after[0] + after[2:]
    return f"{prompt[: found.start()]}{name}{after}"
