"""What the wording of every family shares: a draft becomes a question only with evidence that holds."""

import hashlib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from broadsheet.articles.model import Collection, Span, outlet_names
from broadsheet.facts.model import Claim, Dropped, Fact, MentionType
from broadsheet.facts.quantity_values import SMALL_NUMBERS
from broadsheet.grading.model import Answer, AnswerKind
from broadsheet.language.clean import clean_line
from broadsheet.language.normal import folded
from broadsheet.quiz.aliases import TERRITORIES
from broadsheet.quiz.as_written import as_written
from broadsheet.quiz.halves import is_count_of_parts, is_half_of_range
from broadsheet.quiz.model import NEVER_SHOWN, About, Evidence, Question
from broadsheet.quiz.namesakes import told_apart
from broadsheet.quiz.prompt_faults import prompt_fault


@dataclass(frozen=True, slots=True)
class Draft:
    """A question as a family words it, before it is checked."""

    fact: Fact
    claims: tuple[Claim, ...]
    """The claims it rests on; each gives a piece of evidence."""
    slot: str
    """What is asked of the fact: with the fact's slot and kind it makes the question's id."""
    kind: AnswerKind
    prompt: str
    answers: tuple[Answer, ...]
    about: About = "fact"
    choices: tuple[str, ...] = ()
    reject: tuple[str, ...] = ()
    need: int | None = None
    quality: float = 0.7
    explanation: str = ""
    tags: tuple[str, ...] = ()
    attribution: str = ""
    """The outlet that the prompt names, where it names one."""
    lead: str = ""
    """The sentence before the one asked about, where that leans on it."""


@dataclass(slots=True)
class Desk:
    """Where drafts are checked: the collection, and what was thrown away and why."""

    collection: Collection
    dropped: list[Dropped] = field(default_factory=list)
    kinds: dict[str, str] = field(default_factory=dict)
    """Organisation -> what to ask for it by: "bank"."""
    types: dict[str, MentionType] = field(default_factory=dict)
    """Name -> what it names."""
    meant: dict[str, str] = field(default_factory=dict)
    """Family name that several people have -> whom it means alone; see quiz/namesakes.py."""
    written: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Name -> its other forms in the articles; see quiz/as_written.py."""
    disputed: frozenset[Span] = frozenset()
    """Quotations that accounts give to different speakers."""
    shortened: dict[str, bool] = field(default_factory=dict)
    """Name -> whether an "'s" of its own was taken for an owner's; filled as they are asked about."""
    names: dict[str, str] = field(init=False)
    """Article id -> what its outlet is called, never the same for two."""

    def __post_init__(self) -> None:
        self.names = outlet_names(self.collection.articles)

    def is_organisation(self, name: str) -> bool:
        """Say whether a name can be asked for as an organisation's: no town's, "St. Paul"."""
        return (
            self.types.get(name, "org") == "org"
            and not name.startswith("St. ")
            and not any(
                f"{name}s " in article.text for article in self.collection.articles
            )  # "the Social Democrats"
        )

    def outlet(self, claim: Claim) -> str:
        """Return the outlet of the article that makes a claim."""
        return self.names[claim.span.article]

    def evidence(self, claims: Iterable[Claim]) -> tuple[Evidence, ...]:
        """Return the sentences that the claims stand in, one an article and sentence."""
        found: dict[Span, Evidence] = {}
        for claim in claims:
            article = self.collection.article(claim.span.article)
            spans = [claim.sentence]
            if (
                claim.relation == "said"
                and claim.value_span
                and not claim.sentence.contains(claim.value_span)
            ):
                spans.append(claim.value_span)  # "he said" leans on the sentence that names him
            for span in spans:
                found.setdefault(span, Evidence(self.names[article.id], article.quote(span), span))
        return tuple(found.values())

    def question(self, draft: Draft) -> Question | None:
        """Return the question that a draft makes, or None with the reason kept."""
        reason = self._fault(draft)
        if reason:
            self.dropped.append(Dropped(draft.prompt, draft.claims[0].span, reason))
            return None
        told = [
            told_apart(as_written(answer, self.written, draft.reject), self.meant) for answer in draft.answers
        ]
        return Question(
            id=question_id(self.collection.name, draft),
            kind=draft.kind,
            about=draft.about,
            prompt=_of_territory(draft),
            answers=tuple(answer for answer, _ in told),
            prompt_on=tuple(name for _, shared in told for name in shared),
            evidence=self.evidence(draft.claims),
            choices=draft.choices,
            reject=draft.reject,
            need=draft.need,
            explanation=draft.explanation,
            tags=(draft.fact.relation, *draft.tags),
            quality=round(
                min(draft.quality, NEVER_SHOWN)
                if self._is_half(draft) or self._is_some(draft)
                else draft.quality,
                3,
            ),
            fact=draft.fact.id,
            topic=draft.fact.topic,
            lead=draft.lead,
        )

    def _fault(self, draft: Draft) -> str | None:
        for claim in draft.claims:
            article = self.collection.article(claim.span.article)
            if article.quote(claim.span) != claim.quote or not claim.sentence.contains(claim.span):
                return "its evidence does not stand in the article"
        if draft.kind == "text" and _WHO.search(draft.prompt) and _NOBODY.search(draft.answers[0].text):
            return "what answers it is no name"
        if draft.about == "fact" and draft.kind in ("text", "cloze") and self._is_its_own(draft):
            return "an outlet's name for itself answers it"
        for name in (draft.fact.subject, draft.answers[0].text):
            if self.types.get(name) in ("org", "product") and self._is_shortened(name):
                return "a name in it is cut short"
        if (
            draft.kind == "text"
            and "which team" in draft.prompt.lower()
            and self._is_byname(draft.answers[0].text)
        ):
            return "a byname that no account explains answers it"
        counted = _WHICH_MANY.search(draft.prompt)
        if counted is not None and draft.kind == "set" and len(draft.answers) != SMALL_NUMBERS[counted[1]]:
            return "it asks for another number of answers than there are"
        return prompt_fault(
            draft.prompt,
            draft.answers,
            cloze=draft.kind in ("cloze", "truefalse"),
            open_answer=draft.kind != "truefalse",
        )

    def _is_some(self, draft: Draft) -> bool:
        """Say whether "who" is answered by some people that no name tells: "first Spanish volunteers"."""
        return (
            draft.kind == "text"
            and draft.about == "fact"
            and _WHO.search(draft.prompt) is not None
            and re.search(r"(?:^|\s)[a-z]+s$", draft.answers[0].text) is not None
        )

    def _is_half(self, draft: Draft) -> bool:
        """Say whether one end of a range answers, which stands with the other, or a count that its parts give away."""
        if draft.about != "fact" or draft.kind not in ("text", "number", "choice", "cloze"):
            return False
        sentence = draft.claims[0].sentence
        quote = self.collection.article(sentence.article).quote(sentence)
        answer = draft.answers[0].text
        return is_half_of_range(answer, quote) or is_count_of_parts(answer, quote)

    def _is_its_own(self, draft: Draft) -> bool:
        """Say whether the answer is what the outlet that tells it calls itself: "El Reg", "SunSport"."""
        answer = draft.answers[0].text
        if self.types.get(answer, "org") not in ("org", "product"):
            return False
        outlets = [
            word for claim in draft.claims for word in folded(self.outlet(claim).partition(".")[0]).split()
        ]
        return any(
            _is_short_for(word, outlet) for word in answer.split() for outlet in outlets if len(outlet) > 2
        )

    def _is_shortened(self, name: str) -> bool:
        """Say whether a name has lost an "'s" of its own: "Marlow" of "Marlow's, which", where no account has it without."""
        if name not in self.shortened:
            texts = [article.text for article in self.collection.articles]
            ends = [f"{name}{own}{mark}" for own in ("'s", "\u2019s") for mark in ",.;)"]
            self.shortened[name] = any(end in text for end in ends for text in texts) and not any(
                re.search(rf"(?<!\w){re.escape(name)}(?!\w|['\u2019]s)", text) for text in texts
            )
        return self.shortened[name]

    def _is_byname(self, answer: str) -> bool:
        """Say whether a team is told by a word that is part of no longer name: "the Hammers"."""
        if " " in answer or not answer.endswith("s"):
            return False
        longer = any(name != answer and answer in name.split() for name in self.types)
        return not longer and any(
            f"the {answer}" in a.text or f"The {answer}" in a.text for a in self.collection.articles
        )


def _of_territory(draft: Draft) -> str:
    """Return a draft's prompt, which asks for no country where Hong Kong or Greenland answers it."""
    if draft.answers and draft.answers[0].text in TERRITORIES:
        return re.sub(r"\b([Ww])hich country\b", r"\1hich territory", draft.prompt)
    return draft.prompt


def _is_short_for(word: str, outlet: str) -> bool:
    """Say whether a name's word is the beginning of an outlet's, or has it for its own: "Reg" of Register, "SunSport"."""
    own = word.casefold()
    if len(own) < 3:
        return False
    return (outlet.startswith(own) and own != outlet) or (
        own.startswith(outlet) and len(own) > len(outlet) and word[len(outlet)].isupper()
    )


_WHICH_MANY = re.compile(r"\b[Ww]hich (two|three|four|five|six) ")
_WHO = re.compile(r"(?:^|, )[Ww]ho\b(?! (?:said|says) \u201c)")
_NOBODY = re.compile(
    r"^(?:more than |about |some |nearly )?\d|\b(?:pupil|student|boy|girl|man|woman|teenager|child|worker|resident|spokesman|spokeswoman"
    r"|spokesperson|official|couple|family|mother|father|son|daughter|brother|sister|neighbour|passenger|driver)s?$"
)
"""A number or a description, which whoever knows the name would not give."""


def unclosed(text: str) -> int:
    """Return how many single quotation marks a text opens more than it closes; below 0 where it closes more."""
    if "'" not in text and "\u2019" not in text and "\u2018" not in text:
        return 0
    opened = re.findall(r"(?<!\w)['\u2018](?=\w)", text)
    closed = re.findall(r"(?<=[\w.,?!])['\u2019](?!\w)", text)
    return len(opened) - len(closed)


def question_id(collection: str, draft: Draft) -> str:
    """Return the stable id: of the slot asked, never of the value, wording or offsets."""
    parts = (collection, draft.fact.id, draft.slot, draft.kind, draft.attribution)
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def names(words: Sequence[str], joiner: str = "and") -> str:
    """Return a list as English writes it: "CNN, Fortune and RT"."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} {joiner} {words[-1]}"


_WITHIN = re.compile(r"['\u2018](?!\d)[^\u2018]*['\u2019]")


def quoted(text: str, limit: int = 26) -> str:
    """Return words in quotation marks, cut after `limit` words; marks inside become single."""
    words = (
        clean_line(text, 1000)
        .replace("\u201c", "\u2018")
        .replace("\u201d", "\u2019")
        .replace('"', "'")
        .split()
    )
    cut = re.sub(r",(?=['\u2019]$)", "", " ".join(words[:limit]).rstrip(",;:."))
    if _WITHIN.fullmatch(cut):
        cut = cut[1:-1].rstrip(",;:.")  # marked twice over
    return f"\u201c{cut}{' …' if len(words) > limit else ''}\u201d"
