"""Quotations: who said which words, and which outlet has which wording."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.articles.sentences import ABBREVIATIONS
from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Fact
from broadsheet.grading.model import Answer
from broadsheet.language.lexicon import is_common_word, known_kinds
from broadsheet.language.names import is_given_name
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.aliases import of_type
from broadsheet.quiz.draft import Desk, Draft, quoted, unclosed
from broadsheet.quiz.said_together import is_said_together
from broadsheet.quiz.story import stems
from broadsheet.quiz.verbs import AUXILIARIES

FEWEST_WORDED = 8
"""Words; whose wording a shorter one is would be a question of memory for phrases."""

FEWEST_TELLING = 2
"""Words of a quotation that say something, unless it names or counts something."""

FEWEST_SPOKEN = 5
"""Words; a shorter quotation could be anybody's."""


def speech(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `said` fact: "Who said …?"; the shortest version is quoted, which all articles hold."""
    claims = tuple(claim for claim in fact.claims if len(claim.context.split()) >= FEWEST_SPOKEN)
    if not claims:
        return
    quoted_by = min(claims, key=lambda claim: len(claim.context))
    claims = (
        quoted_by,
        *(claim for claim in claims if claim is not quoted_by),
    )  # whose story has these words
    words = _quotable(quoted_by.context)
    speaker, kind = quoted_by.value, quoted_by.type
    if (
        words is None
        or _is_shouted(speaker)
        or any(part in folded(words).split() for part in folded(speaker).split())
    ):
        return
    if any(
        is_said_together(
            claim.value, desk.collection.article(claim.span.article).quote(claim.sentence), desk.types
        )
        for claim in claims
    ):
        return
    count = len(words.split())
    whole = words[:1].isupper() and count >= 7
    sure = 0.8 if whole and not _POINTS_AWAY.match(words) else SPOKEN if _is_clause(words) else FRAGMENT
    if not _has_verb(words) or count > MOST_QUOTED:
        sure = min(sure, FRAGMENT)
    if _OF_SOMEBODY.match(words):
        sure = 0.68 if count >= LONG_ENOUGH else 0.6
    if _POINTS_BACK.match(words) or _POINTS_OUT.search(words):
        sure = min(sure, FRAGMENT)
    if " " not in speaker and country_of(speaker) is None:
        sure = min(sure, 0.55)  # a family name that no article gives in full, letters that nobody spells out
    if not _is_surely_said(desk, claims):
        sure = min(sure, 0.55)
    if unclosed(words) > 0:
        sure = min(sure, 0.55)  # words within the words, whose end was cut off
    if known_kinds().get(speaker) in _REPORTS:
        sure = min(sure, 0.55)  # a report's own words are nobody's quotation
    if re.search(r"\w\(\w|\[", words):
        sure = min(sure, 0.6)  # an editor's hand in it
    if len(stems(words)) < FEWEST_TELLING and not re.search(r"(?<!^)\b(?!I\b)[A-Z]|\d", words):
        sure = min(sure, 0.6)  # anybody could have said it
    ask, outlet = f"Who said {quoted(words)}?", ""
    if any(claim.span in desk.disputed for claim in claims):
        outlet = desk.outlet(quoted_by)  # another account has another say it
        ask, claims = f"According to {outlet}, who said {quoted(words)}?", (quoted_by,)
    yield Draft(
        fact, claims, "speaker", "text", ask, (of_type(kind, speaker),), about="speaker",
        quality=sure + (0.05 if len(claims) > 1 else 0), tags=("quotations",), attribution=outlet,
    )  # fmt: skip


SPOKEN, FRAGMENT = 0.67, 0.6
"""Quality of a quotation that leans on what was said before it, and of one that is a piece of a sentence.

Of the first 21 of 21 were judged good, of the second 0 of 7 (development stories, judged without knowing the rule).
"""


def _is_shouted(speaker: str) -> bool:
    """Say whether a name is ordinary words in capitals, which a headline shouts: "FIVE YEARS"."""
    return speaker.isupper() and " " in speaker and all(map(is_common_word, speaker.lower().split()))


def _is_clause(words: str) -> bool:
    """Say whether a quotation begins as a sentence or with a pronoun that is its subject: no "for some time", "may be trying"."""
    first = words.split()[0].strip("\u2018'\"(").lower()
    return words[:1].isupper() or re.split(r"['\u2019]", first)[0] in _SUBJECTS


def _is_surely_said(desk: Desk, claims: Sequence[Claim]) -> bool:
    """Say whether a sentence has both the words and who says them, or "he" stands for somebody who speaks elsewhere.

    Of 14 that readers found given to another, 9 were given to a ship, a street, a club or a party by "he said".
    """
    for claim in claims:
        article, family = desk.collection.article(claim.span.article), claim.value.split()[-1]
        words = article.quote(claim.sentence)
        if family in words and _BY_PRONOUN.search(words) is None:
            return True
        if claim.type != "person":
            return claim.type != "org" or _BY_PRONOUN.search(words) is None
        if _is_a_person(claim.value, article.text):
            return True
    return False


_BY_PRONOUN = re.compile(
    r"\b(?:he|she|it) (?:also )?(?:said|says|added|told|continued|went on)\b|\b(?:said|added) (?:he|she|it)\b"
)
_SAYS = "said|says|added|told|wrote|explained|warned|tweeted|argued|insisted"


def _is_a_person(name: str, text: str) -> bool:
    """Say whether a text treats a name as a person's: lets it speak, gives it an age, a post or an honorific.

    What stands after "the" or after somebody's is a ship or a street, whatever its first word.
    """
    full, family = re.escape(name), re.escape(name.split()[-1])
    if re.search(rf"(?:\b[Tt]he|['\u2019]s) {full}\b", text):
        return False
    return is_given_name(name.split()[0]) or any(
        re.search(pattern, text)
        for pattern in (
            rf"\b{family},? (?:{_SAYS})\b|\b(?:{_SAYS}|according to) (?:[\w.-]+ ){{0,4}}{family}\b",
            rf"\b{family}, (?:\d\d,|who\b|whose\b|an? [a-z]|the [a-z])|\b(?:Mr|Mrs|Ms|Dr|Sir|Prof\w*)\.? (?:\w+ )?{family}\b",
            rf"\b(?!and\b|against\b|from\b|with\b|over\b|into\b|near\b|like\b)[a-z-]{{4,}} {full}\b",
        )
    )


_REPORTS = frozenset(("news agency", "newspaper", "broadcaster", "website"))
MOST_QUOTED_WORDS = 28
_POINTS_AWAY = re.compile(
    r"(?:(?:These|Those|They|But|And|So|That|It(?! (?:is|was|will be) (?:possible|impossible|clear|likely|unlikely|time|hard|difficult|important|true|the [a-z]+ (?:that|who))\b))\b"
    r"|(?:This|That) (?:is|was|has|will|would|could|can|should|may|might|means|makes|enables|allows|gives|gets|lets|leads|helps|took|made|meant)\b)"
)
_POINTS_BACK = re.compile(
    r"(?:And|But|So(?! (?:much|many|far)\b)|Because|However|Or|Now(?! (?:when|that)\b)|Then|At the same time|That (?!is\b|was\b)[a-z]+s\b)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(r"(?:He|She)\b")
LONG_ENOUGH = 9
"""Words of a quotation that says enough of somebody whom the story is about."""
_POINTS_OUT = re.compile(
    r"\bsuch (?!as\b|an? )[a-z]+|\b(?:some|much|most|more|all|one|none|any) of (?:that|this|it|them|those)\b|\b(?:one|them|it|that) back\b"
    r"|\b(?:balance|do|did|done|doing|say|said|know|see|want|need|like|make|made|count|counts|mean|means|call|believe) (?:this|that|those|these)\b(?! (?!when\b|if\b|because\b|and\b|but\b)[a-z]+s?\b(?! of))"
    r"|^(?:If|When|Unless|Once|Either|Whether|Although|Until) (?:it|this|that) (?!was|were)\b|^The (?:rest|others?|latter|former)\b"
    r"|\bthe (?:two|three|four) (?:are|were|have|had|of them)\b|\b(?:do|does|did|done|doing) so\b"
    r"|\b(?:I'm|I am|she's|he's|they're) (?:not )?saying\b|\b(?:because of|due to|about|with|for|of|by|to) (?:this|that|it|them|these|those)[.!?,]*$",
    re.IGNORECASE,
)
"""What a quotation says of something that only the words before it name."""
_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z0-9)][.!?…])\s+(?=[A-Z])")


def _quotable(words: str) -> str | None:
    """Return a quotation's first whole sentences as far as one can take them in; None where even one is too long."""
    taken = ""
    for sentence in _sentences(words):
        longer = f"{taken} {sentence}".strip()
        if len(longer.split()) > MOST_QUOTED_WORDS:
            break
        if taken and len(sentence.split()) <= SHORT_REST and not _has_verb(sentence):
            break
        taken = longer
        if len(taken.split()) >= 12:
            break
    return taken or None


def _sentences(words: str) -> Iterator[str]:
    """Yield the sentences of a quotation, no abbreviation's stop taken for an end: "those of Sgt. Holm"."""
    start = 0
    for end in _BETWEEN_SENTENCES.finditer(words):
        last = words[start : end.start()].rsplit(maxsplit=1)[-1].rstrip(".").lower()
        if last not in ABBREVIATIONS:
            yield words[start : end.start()]
            start = end.end()
    yield words[start:]


SHORT_REST = 4
"""Words up to which what follows a sentence without a verb is an answer to words that are not quoted: "God and the dogs"."""


def _has_verb(sentence: str) -> bool:
    words = re.findall(r"[a-z][a-z'\u2019]*", sentence.lower())
    return any(
        "d" in codes(word) or word in AUXILIARIES or word in _SUBJECTS or "'" in word or "\u2019" in word
        for word in words
    )


_SUBJECTS = frozenset("i we you they he she it this that there who one".split())


MOST_QUOTED = 26
"""Words of a quotation that a prompt shows, as `quoted` cuts it."""


def _hardly_differ(one: Claim, other: Claim) -> bool:
    """Say whether two versions of a quotation have the same telling words, but for a form or a slip of the pen."""
    first, second = (stems(" ".join(claim.value.split()[:MOST_QUOTED])) for claim in (one, other))
    mine, theirs = first - second, second - first
    return not mine or not theirs or all(any(_is_form(word, its) for its in theirs) for word in mine)


def _is_form(word: str, other: str) -> bool:
    return word[:LIKE] == other[:LIKE] or word.startswith(other) or other.startswith(word)


LIKE = 4
"""First letters that two forms of a word share, or a word and its misspelling."""


OTHERWISE_WORDED = 0.58
"""Quality of asking which outlet has a wording that others have otherwise: kept, not shown. Of six that readers judged five
were marked down, because another choice quotes the same remark."""


def wordings(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `wording` fact whose articles quote differently: which outlet has these words."""
    if fact.status != "differ":
        return
    outlets = tuple(desk.names.values())
    for claim in fact.claims:
        outlet = desk.outlet(claim)
        if len(outlets) < 3 or len(claim.value.split()) < FEWEST_WORDED:
            continue
        others = [other for other in fact.claims if other is not claim]
        if not claim.context or len({other.context for other in fact.claims}) > 1:
            continue  # whose words they are is not the same in every account
        if len(claim.value.split()) > MOST_QUOTED:
            continue  # cut short, it may read as another outlet has it
        if any(_hardly_differ(claim, other) for other in others):
            continue  # nobody remembers an outlet's slip of the pen, or whether it was "this" or "it"
        yield Draft(
            fact, (claim,), "outlet", "choice", f"Which outlet quotes {claim.context} as saying {quoted(claim.value)}?",
            (Answer(outlet),), about="outlet", choices=outlets,
            quality=OTHERWISE_WORDED if " " in claim.context else 0.5, tags=("quotations",), attribution=outlet,
        )  # fmt: skip
