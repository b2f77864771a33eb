"""Titles and quotations: who holds which post where, who said which words, which outlet has which wording."""

import re
from collections.abc import Iterator, Sequence

from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import Claim, Fact
from broadsheet.grading.model import Answer
from broadsheet.language.lexicon import common_words
from broadsheet.language.normal import folded
from broadsheet.language.wordforms import codes
from broadsheet.quiz.aliases import of_type, organisation, person
from broadsheet.quiz.draft import Desk, Draft, quoted
from broadsheet.quiz.kinds import head_kind
from broadsheet.quiz.story import stems
from broadsheet.quiz.verbs import AUXILIARIES

_UNIQUE = frozenset(
    """president chairman chairwoman chief ceo cfo coo cto leader minister premier chancellor king queen prime governor
    mayor director-general commissioner secretary-general secretary head founder manager coach owner""".split()
)
"""Last words of posts that one person holds at a time."""
_OFFICES = frozenset(
    """president premier minister leader chancellor king queen emperor prince secretary ambassador lady treasurer governor
    speaker envoy vice-president""".split()
)
"""Last words of posts that a country has."""
_OF_PLACES = frozenset(
    "mp mep senator governor mayor lawmaker councillor councilman congressman congresswoman deputy".split()
)
"""Last words of posts that a place has, not an organisation."""
FEWEST_WORDED = 8
"""Words; whose wording a shorter one is would be a question of memory for phrases."""

FEWEST_TELLING = 2
"""Words of a quotation that say something, unless it names or counts something."""

FEWEST_SPOKEN = 5
"""Words; a shorter quotation could be anybody's."""


def titles(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `title` fact: who is it, what is the post, of which organisation."""
    placed = [claim for claim in fact.claims if claim.context and _holds(claim) and not _is_past(desk, claim)]
    placed = [
        claim
        for claim in placed
        if not _CREDIT.search(desk.collection.article(claim.span.article).quote(claim.sentence))
    ]
    if not placed:
        return
    if fact.status == "differ":
        for claim in placed:
            if country_of(claim.context) is None:
                yield from _attributed(desk, fact, claim)
        return
    claim = placed[0]
    org = claim.context
    part = (
        re.search(r"\b(?:Program(?:me)?|Project|Department|Team|Camera|Unit|Division|Core)\b", org)
        is not None
    )
    held = 0.0 if _is_told_lately(desk, placed) and not part else 0.35
    role = _role(claim)
    country = country_of(org) or country_of(f"{org}.")  # "U.S" at a sentence's end
    if country is not None:
        org = org if country_of(org) else country.name
        yield Draft(
            fact, tuple(placed), "who", "text", f"Who is named as the {role} of {_the(org)}?", (person(fact.subject),),
            quality=0.85 - held, tags=("people",),
        )  # fmt: skip
        return
    if _is_unique(role):
        yield Draft(
            fact, tuple(placed), "who", "text", f"Who is named as {'the ' * (desk.kinds.get(org) == 'team')}{_possessive(_the(org))} {role}?", (person(fact.subject),),
            quality=0.8 - held, tags=("people",),
        )  # fmt: skip
    if role.lower().split()[-1] in _OF_PLACES or (org.isupper() and org.lower() in common_words()):
        return  # "WHEN" in a sentence that opens in capitals
    if not desk.is_organisation(org):
        return
    the = role.lower() in _ONE_WORD
    article = "the " if the else "" if _is_unique(role) else "an " if _sounds_open(role) else "a "
    yield Draft(
        fact, tuple(placed), "org", "text", f"{fact.subject} is {article}{role} {_preposition(role)} which {desk.kinds.get(org) or head_kind(org)}?",
        (organisation(org),), quality=0.78 - held, tags=("people",),
    )  # fmt: skip


_ONE_WORD = frozenset("owner founder manager coach head leader boss governor mayor".split())
"""Posts that take "the" where nothing stands before them."""
_LONG_PAST = 5
"""Years before its article from which what a sentence tells of a year is history, not who holds a post."""


_PAST = re.compile(
    r"\b(?:former|ousted|then-|ex-|brought down|disgraced|late|outgoing|deposed)", re.IGNORECASE
)


LONG_AGO = 180
"""Days after which somebody else may hold an office."""


def _is_told_lately(desk: Desk, claims: Sequence[Claim]) -> bool:
    """Say whether an article names the post that is not much older than the newest."""
    days = [article.published for article in desk.collection.articles if article.published]
    own = [desk.collection.article(claim.span.article).published for claim in claims]
    return not days or any(day is None or (max(days) - day).days < LONG_AGO for day in own)


def _is_past(desk: Desk, claim: Claim) -> bool:
    """Say whether the sentence tells that the post was held before: who holds it is another question."""
    article = desk.collection.article(claim.span.article)
    words = article.quote(claim.sentence)
    years = [int(year) for year in re.findall(r"\b(?:1[5-9]|20)\d\d\b", words)]
    old = article.published is not None and any(year <= article.published.year - _LONG_PAST for year in years)
    return old or bool(_PAST.search(words))


_CREDIT = re.compile(
    r"\bcontributed (?:to|reporting)\b|\b[Rr]eporting by\b|\b[Ee]dited by\b|\b[Ww]rites for\b"
)
"""What a page says of its writers."""


def _sounds_open(role: str) -> bool:
    """Say whether a post is spoken with a vowel first: "editor", "MP"."""
    first = role.split()[0]
    letters = first.isupper() and len(first) < ACRONYM
    return first[0] in "AEFHILMNORSX" if letters else first[0].lower() in "aeiou"


ACRONYM = 4
"""Letters from which capitals are said as a word."""


def _is_unique(role: str) -> bool:
    words = role.lower().split()
    return (
        bool({words[-1], words[0]} & _UNIQUE or words[-2:] == ["managing", "director"])
        and "former" not in words
    )


_ELSEWHERE_HELD = frozenset(
    "shortstop catcher pitcher singer actor actress player striker goalkeeper forward guard priest".split()
)


def _holds(claim: Claim) -> bool:
    """Say whether the post is one that the named country or organisation has."""
    last = claim.key.split()[-1] if claim.key else ""
    if country_of(claim.context) is not None:
        return last in _OFFICES
    return last not in _ELSEWHERE_HELD | {"minister"}  # "Cyber Security Minister" is no minister of a firm


def _attributed(desk: Desk, fact: Fact, claim: Claim) -> Iterator[Draft]:
    outlet = desk.outlet(claim)
    others = tuple(dict.fromkeys(other.value for other in fact.claims if other.key != claim.key))
    role = _role(claim)
    yield Draft(
        fact, (claim,), "role", "text",
        f"According to {outlet}, what is {_possessive(fact.subject)} position at {_the(claim.context)}?",
        (Answer(role, (f"a {role}", f"{claim.context} {role}")),), about="differ",
        reject=tuple(other for other in others if folded(other) not in folded(role) or folded(other) != folded(role)),
        quality=0.82 if _is_unique(role) else 0.55, tags=("people",), attribution=outlet,
    )  # fmt: skip


def _role(claim: Claim) -> str:
    words = claim.value.split()
    singular = [word[:-3] + "man" if word.endswith("men") and len(word) > 4 else word for word in words]
    text = " ".join(singular)
    return (
        text if text.isupper() else " ".join(w if w.isupper() and len(w) > 1 else w.lower() for w in singular)
    )


def _preposition(role: str) -> str:
    last = role.split()[-1]
    if last in ("spokesman", "spokeswoman", "spokesperson", "lawyer", "attorney", "correspondent"):
        return "for"
    return "of" if last in _OF else "at"


_OF = frozenset(
    """president chairman chairwoman head leader minister ceo chief founder co-founder owner co-owner director manager
    secretary treasurer governor boss executive chair commander""".split()
)


def _possessive(name: str) -> str:
    return f"{name}'" if name.endswith("s") else f"{name}'s"


def _the(name: str) -> str:
    country = country_of(name)
    the = ("United", "Netherlands", "Philippines", "Maldives", "Bahamas", "Czech Republic", "Democratic")
    body = country is None and " " in name and name.split()[-1].lower() in _BODIES
    return f"the {name}" if body or (country is not None and name.startswith(the)) else name


_BODIES = frozenset(
    """commission council union ministry department agency committee federation association authority board party court
    army navy institute office bureau""".split()
)
"""Last words of names that take "the"."""


def speech(desk: Desk, fact: Fact) -> Iterator[Draft]:
    """Word a `said` fact: "Who said …?"; the shortest version is quoted, which all articles hold."""
    claims = tuple(claim for claim in fact.claims if len(claim.context.split()) >= FEWEST_SPOKEN)
    if not claims:
        return
    words = _quotable(min((claim.context for claim in claims), key=len))
    speaker = claims[0].value
    kind = claims[0].type
    if words is None or any(part in folded(words).split() for part in folded(speaker).split()):
        return
    count = len(words.split())
    whole = words[:1].isupper() and count >= 7
    sure = 0.8 if whole and not _POINTS_AWAY.match(words) else 0.6
    if not _has_verb(words) or count > MOST_QUOTED:
        sure = min(sure, 0.6)
    if _OF_SOMEBODY.match(words):
        sure = 0.68 if count >= LONG_ENOUGH else 0.6
    if _POINTS_BACK.match(words) or _POINTS_OUT.search(words):
        sure = min(sure, 0.6)
    if " " not in speaker and country_of(speaker) is None:
        sure = min(sure, 0.55)  # a family name that no article gives in full, letters that nobody spells out
    if re.search(r"\w\(\w|\[", words):
        sure = min(sure, 0.6)  # an editor's hand in it
    if len(stems(words)) < FEWEST_TELLING and not re.search(r"(?<!^)\b(?!I\b)[A-Z]|\d", words):
        sure = min(sure, 0.6)  # anybody could have said it
    yield Draft(
        fact, claims, "speaker", "text", f"Who said {quoted(words)}?", (of_type(kind, speaker),), about="speaker",
        quality=sure + (0.05 if len(claims) > 1 else 0), tags=("quotations",),
    )  # fmt: skip


MOST_QUOTED_WORDS = 28
_POINTS_AWAY = re.compile(
    r"(?:(?:These|Those|They|But|And|So|That(?! [a-z]+s?\b)|It(?! (?:is|was|will be) (?:possible|impossible|clear|likely|unlikely|time|hard|difficult|important|true|the [a-z]+ (?:that|who))\b))\b"
    r"|This (?:is|was|has|will|would|could|can|should|may|might|means)\b)"
)
_POINTS_BACK = re.compile(r"(?:And|But|So|Because|However|Or)\b")
_OF_SOMEBODY = re.compile(r"(?:He|She)\b")
LONG_ENOUGH = 9
"""Words of a quotation that says enough of somebody whom the story is about."""
_POINTS_OUT = re.compile(
    r"\bsuch (?!as\b|an? )[a-z]+|\b(?:some|much|most|more|all|one|none|any) of (?:that|this|it|them|those)\b|\b(?:one|them|it|that) back\b"
    r"|\b(?:I'm|I am|she's|he's|they're) (?:not )?saying\b",
    re.IGNORECASE,
)
"""What a quotation says of something that only the words before it name."""
_BETWEEN_SENTENCES = re.compile(r"(?<=[a-z0-9)][.!?…])\s+(?=[A-Z])")


def _quotable(words: str) -> str | None:
    """Return a quotation's first whole sentences as far as one can take them in; None where even one is too long."""
    taken = ""
    for sentence in _BETWEEN_SENTENCES.split(words):
        longer = f"{taken} {sentence}".strip()
        if len(longer.split()) > MOST_QUOTED_WORDS:
            break
        if taken and len(sentence.split()) <= SHORT_REST and not _has_verb(sentence):
            break
        taken = longer
        if len(taken.split()) >= 12:
            break
    return taken or None


SHORT_REST = 4
"""Words up to which what follows a sentence without a verb is an answer to words that are not quoted: "God and the dogs"."""


def _has_verb(sentence: str) -> bool:
    words = re.findall(r"[a-z][a-z'\u2019]*", sentence.lower())
    return any(
        "d" in codes(word) or word in AUXILIARIES or word in _SUBJECTS or "'" in word or "\u2019" in word
        for word in words
    )


_SUBJECTS = frozenset("i we you they he she it this that there who".split())


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
            quality=0.62 if " " in claim.context else 0.5, tags=("quotations",), attribution=outlet,
        )  # fmt: skip
