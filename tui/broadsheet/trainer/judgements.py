"""What teachers thought of generated questions: one judgement a line, from which precision is measured."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from math import sqrt
from typing import Any, Literal, get_args

JudgementName = Literal["good", "flawed", "bad", "edited", "skipped", "undone", "saved"]
JUDGED: tuple[JudgementName, ...] = ("good", "edited", "flawed", "bad")
"""Judgements that count; `edited` is a question that was usable only after a change."""

_TEXTS = ("question", "prompt", "verdict", "cause", "at", "engine", "judge", "collection", "kind", "pack")
_OFFSET = "+00:00"


@dataclass(frozen=True, slots=True)
class Judgement:
    """One line of the record: nothing in it is ever changed, a later line on the same question goes before it."""

    question: str
    """Id of the question; empty in no line."""
    prompt: str
    """The question as it was generated, by which a judgement on other words is told."""
    verdict: JudgementName
    """`undone` takes back what this judge said of the question, `saved` says that it went into a pack."""
    at: datetime
    engine: str
    """Version of the program and a digest of the rooms that make questions."""
    judge: str
    collection: str
    """Name and version of the collection."""
    cause: str = ""
    """What was wrong, in the judge's own words."""
    kind: str = ""
    quality: float = 0.0
    shown: bool = True
    """A quiz draws from it; False for one that only `--all` brings up."""
    answers: tuple[str, ...] = ()
    revision: Mapping[str, Any] | None = None
    """For an edited question what was changed: `prompt`, `answers` and `choices` as a pack has them."""
    pack: str = ""
    """For `saved` the pack's file."""


def encode(one: Judgement) -> str:
    """Return the line that keeps `one`, without its end; ASCII, so that no character can break it."""
    record: dict[str, Any] = {
        "question": one.question,
        "prompt": one.prompt,
        "verdict": one.verdict,
        "cause": one.cause,
        "at": one.at.isoformat(timespec="seconds").replace(_OFFSET, "Z"),
        "engine": one.engine,
        "judge": one.judge,
        "collection": one.collection,
        "kind": one.kind,
        "quality": one.quality,
        "shown": one.shown,
        "answers": list(one.answers),
    }
    if one.revision is not None:
        record["revision"] = dict(one.revision)
    if one.pack:
        record["pack"] = one.pack
    return json.dumps(record, ensure_ascii=True)


def decode(line: str) -> Judgement:
    """Return the judgement that `line` keeps; ValueError where the line is damaged."""
    try:
        record = json.loads(line)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(record, dict):
        raise ValueError("not a judgement")
    texts = {key: record.get(key, "") for key in _TEXTS}
    answers, revision = record.get("answers", []), record.get("revision")
    if (
        not all(isinstance(text, str) for text in texts.values())
        or texts["verdict"] not in get_args(JudgementName)
        or not texts["question"]
        or not isinstance(answers, list)
        or not all(isinstance(answer, str) for answer in answers)
        or not isinstance(revision, dict | None)
    ):
        raise ValueError("not a judgement")
    at = datetime.fromisoformat(texts.pop("at"))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    quality = record.get("quality", 0.0)
    return Judgement(
        at=at,
        quality=float(quality) if isinstance(quality, int | float) else 0.0,
        shown=bool(record.get("shown", True)),
        answers=tuple(answers),
        revision=revision,
        **texts,
    )


def standing(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Return what holds at the end: the last judgement of each judge on each question, in order of time given.

    Lines `saved` are no judgement; an `undone` one takes what was before it away.
    """
    last: dict[tuple[str, str], Judgement] = {}
    for one in judgements:
        if one.verdict == "saved":
            continue
        last.pop((one.judge, one.question), None)
        if one.verdict != "undone":
            last[one.judge, one.question] = one
    return list(last.values())


@dataclass(frozen=True, slots=True)
class Share:
    """How many of so many questions were good."""

    good: int
    n: int

    @property
    def share(self) -> float | None:
        """Good ones of all, 0 to 1; None where there is nothing to tell of."""
        return self.good / self.n if self.n else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """Where the share lies with 95 % confidence (Wilson's score interval, 1927)."""
        if not self.n:
            return None
        z, n, share = 1.959964, self.n, self.good / self.n
        middle = (share + z * z / (2 * n)) / (1 + z * z / n)
        half = z / (1 + z * z / n) * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
        return max(middle - half, 0.0), min(middle + half, 1.0)


@dataclass(frozen=True, slots=True)
class Precision:
    """What the judgements on one collection come to."""

    all: Share
    counts: Mapping[str, int]
    """Judgements by name, those that count and `skipped`."""
    shown: Share
    """Only of what a quiz draws from."""
    by_kind: Mapping[str, Share] = field(default_factory=dict)
    by_engine: Mapping[str, Share] = field(default_factory=dict)
    by_judge: Mapping[str, Share] = field(default_factory=dict)
    causes: Mapping[str, int] = field(default_factory=dict)
    """The causes noted, the commonest first."""


def precision(judgements: Iterable[Judgement]) -> Precision:
    """Return counts and the shares of good questions; an edited one was not good as it was generated."""
    held = standing(judgements)
    judged = [one for one in held if one.verdict in JUDGED]
    causes = Counter(one.cause for one in judged if one.cause)
    return Precision(
        all=_share(judged),
        counts={name: sum(one.verdict == name for one in held) for name in (*JUDGED, "skipped")},
        shown=_share([one for one in judged if one.shown]),
        by_kind=_by(judged, "kind"),
        by_engine=_by(judged, "engine"),
        by_judge=_by(judged, "judge"),
        causes=dict(sorted(causes.items(), key=lambda item: (-item[1], item[0]))),
    )


def _share(judged: list[Judgement]) -> Share:
    return Share(sum(one.verdict == "good" for one in judged), len(judged))


def _by(judged: list[Judgement], key: str) -> dict[str, Share]:
    values = sorted({str(getattr(one, key)) for one in judged})
    return {value: _share([one for one in judged if getattr(one, key) == value]) for value in values}
