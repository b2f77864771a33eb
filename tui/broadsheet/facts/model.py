"""The objects of this room: mentions, claims, and the facts that claims of several articles make."""

from dataclasses import dataclass
from typing import Literal

from broadsheet.articles.model import Span

MentionType = Literal[
    "person", "org", "place", "nationality", "product", "event", "date", "number", "money", "percent"
]
ClaimType = MentionType | Literal["title", "quote", "list", "text", "clause"]
Status = Literal["agree", "differ", "single"]
Difference = Literal["value", "granularity", "wording", "unit"]
Modality = Literal["asserted", "reported", "possible", "planned", "denied"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, date or number where it stands in an article."""

    span: Span
    text: str
    """The words as found."""
    type: MentionType
    name: str
    """The canonical name that all mentions of one thing share: "Guo Ping" for a later "Guo"."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What one article says for one slot: a subject, a relation and a value, at a place."""

    relation: str
    subject: str
    value: str
    """What fills the slot, as this article has it."""
    span: Span
    """The words that say it."""
    quote: str
    sentence: Span
    """The sentence around them, which a learner is shown."""
    key: str
    """Folded form of the value, by which two claims are the same."""
    attribution: str | None = None
    """Who says so, where the article does not say it in its own voice."""
    modality: Modality = "asserted"
    confidence: float = 1.0
    items: tuple[str, ...] = ()
    """The members of a list value ("US, UK, Canada"), in the text's order; else empty."""
    value_span: Span | None = None
    """Where the value's own words stand, if they stand together."""
    type: ClaimType = "text"
    """What kind of thing the value is."""
    context: str = ""
    """The words that word the question: the verb phrase, the counted noun, the organisation."""
    parts: tuple[tuple[str, str], ...] = ()
    """For a clause, its parts by name as found: subject, verb, object, when, where, rest and the like."""

    def part(self, name: str) -> str:
        """Return one part of a clause; empty where it has none of that name."""
        return next((words for its, words in self.parts if its == name), "")


@dataclass(frozen=True, slots=True)
class Fact:
    """One slot and what each article says of it."""

    id: str
    relation: str
    subject: str
    topic: str
    claims: tuple[Claim, ...]
    status: Status
    difference: Difference | None = None


@dataclass(frozen=True, slots=True)
class Dropped:
    """A claim or question that was considered and thrown away, and why."""

    what: str
    span: Span | None
    reason: str


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, without the marks, and who says them."""

    span: Span
    sentence: int
    """Index into the reading's sentences of the one it begins in."""
    first: int
    last: int
    """Items [first:last] of that sentence, as far as the quotation lies in it."""
    speaker: Mention | None
    speaker_words: str
    """Who speaks, in the article's words, where it is no name ("the ministry")."""
    whole: bool
    """It is at least a clause of its own, not a phrase woven into the article's sentence."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What one article lets somebody say, before it is laid beside what the others have."""

    claim: Claim
    """A `said` claim; its subject is the words, its value the speaker."""
    words: str
    """The words folded, without an editor's glosses."""


@dataclass(frozen=True, slots=True)
class Analysis:
    """What one article says, before it is laid beside the others."""

    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    spoken: tuple[Spoken, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    sentences: tuple[Span, ...] = ()
    """In order, so that a place can be shown in its sentence without the text being cut again."""
