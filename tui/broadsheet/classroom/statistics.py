"""What the answers of a class say of its questions: how hard, how telling, and what was taken for what.

Facility is the mean score (0 to 1) of those who were there, with a 95 % Wilson interval. Discrimination is the
point-biserial correlation of a question's scores with the points in all the others (Henrysson 1963, corrected for overlap).
"""

from collections import Counter, defaultdict
from dataclasses import dataclass
from math import sqrt
from typing import Any

from broadsheet.articles.model import Collection, outlet_names
from broadsheet.language.normal import folded
from broadsheet.quiz.story import stems

FEWEST = 10
"""Students below which discrimination is refused: its standard error is beyond .33."""
WARNED = 30
"""Students below which it is given with a warning: its standard error is beyond .18."""
TWICE = 2
"""Students from which a wrong answer is a confusion, no slip of one."""
Z = 1.96

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """What the answers say of one question."""

    round: int
    there: int
    answered: int
    facility: float | None
    low: float | None
    high: float | None
    """Ends of the interval in which facility would lie for many such classes, 95 times of 100."""
    discrimination: float | None
    note: str
    """Why there is no discrimination, or with what care to take it; empty where it can stand."""


def final_scores(record: Record) -> dict[int, dict[str, float]]:
    """Return round -> student -> score of everybody who was there; no answer is 0."""
    scores = {one["round"]: dict.fromkeys(one["there"], 0.0) for one in record["questions"]}
    for answer in record["answers"]:
        own = scores[answer["round"]]
        own[answer["student"]] = max(own.get(answer["student"], 0.0), answer["worth"])
    return scores


def scored(record: Record) -> list[Record]:
    """Return the questions that count: no poll, not skipped, not asked again."""
    return [
        one
        for one in record["questions"]
        if one["kind"] != "poll" and not one["skipped"] and not one["again"]
    ]


def figures(record: Record) -> list[ItemFigures]:
    """Return the figures of each question that counts."""
    scores = final_scores(record)
    asked = scored(record)
    answered = Counter(number for number, _ in {(one["round"], one["student"]) for one in record["answers"]})
    found = []
    for question in asked:
        number = question["round"]
        own = scores[number]
        rest = {
            student: sum(scores[other["round"]].get(student, 0.0) for other in asked if other is not question)
            for student in own
        }
        facility = sum(own.values()) / len(own) if own else None
        low, high = (None, None) if facility is None else wilson(facility, len(own))
        value, note = discrimination([own[student] for student in own], [rest[student] for student in own])
        found.append(ItemFigures(number, len(own), answered[number], facility, low, high, value, note))
    return found


def wilson(share: float, count: int) -> tuple[float, float]:
    """Return the ends of the 95 % interval of a share of `count`."""
    middle = (share + Z * Z / (2 * count)) / (1 + Z * Z / count)
    half = Z * sqrt(share * (1 - share) / count + Z * Z / (4 * count * count)) / (1 + Z * Z / count)
    return max(middle - half, 0.0), min(middle + half, 1.0)


def discrimination(own: list[float], rest: list[float]) -> tuple[float | None, str]:
    """Return the correlation of one question's scores with the rest's points, and a note of care."""
    count = len(own)
    if count < FEWEST:
        return None, f"not told of fewer than {FEWEST} students"
    mean, mean_rest = sum(own) / count, sum(rest) / count
    spread = sum((one - mean) ** 2 for one in own)
    spread_rest = sum((one - mean_rest) ** 2 for one in rest)
    if spread == 0 or spread_rest == 0:
        return None, "everybody has the same score"
    shared = sum((one - mean) * (other - mean_rest) for one, other in zip(own, rest, strict=True))
    value = shared / sqrt(spread * spread_rest)
    notes = ["below 0: check the key"] if value < 0 else []
    notes += [f"of fewer than {WARNED} students: take it with care"] if count < WARNED else []
    return value, "; ".join(notes)


def distractors(record: Record) -> list[Record]:
    """Return, for each choice of each question with choices, how many took it and their mean points elsewhere."""
    scores = final_scores(record)
    asked = scored(record)
    rows = []
    for question in asked:
        if not question["choices"] or question["kind"] == "order":
            continue
        number = question["round"]
        taken: dict[str, list[str]] = defaultdict(list)
        for answer in record["answers"]:
            if answer["round"] == number:
                taken[answer["given"]].append(answer["student"])
        for choice in question["choices"]:
            elsewhere = [
                sum(scores[other["round"]].get(student, 0.0) for other in asked if other is not question)
                for student in taken[choice]
            ]
            rows.append(
                {
                    "round": number,
                    "question": question["question"],
                    "choice": choice,
                    "right": folded(choice) == folded(question["answer"]),
                    "count": len(elsewhere),
                    "share": round(len(elsewhere) / max(len(scores[number]), 1), 4),
                    "points_elsewhere": round(sum(elsewhere) / len(elsewhere), 4) if elsewhere else None,
                }
            )
    return rows


def confusions(record: Record, collection: Collection | None) -> list[Record]:
    """Return the wrong answers that several gave, each with the paragraph that may have led to it."""
    rows = []
    for question in scored(record):
        counts: Counter[str] = Counter()
        shown: dict[str, str] = {}
        for answer in record["answers"]:
            if answer["round"] == question["round"] and not answer["worth"] and answer["given"]:
                counts[answer["form"]] += 1
                shown.setdefault(answer["form"], answer["given"])
        for form, count in sorted(counts.items(), key=lambda item: (-item[1], item[0])):
            if count >= TWICE:
                row = {
                    "round": question["round"],
                    "question": question["question"],
                    "right": question["answer"],
                    "wrong": shown[form],
                    "count": count,
                    "there": len(question["there"]),
                }
                rows.append(row | _paragraph(question, shown[form], collection))
    return rows


def _paragraph(question: Record, wrong: str, collection: Collection | None) -> Record:
    """Return outlet, number and words of the paragraph that holds a wrong answer, nearest to what was asked."""
    best: tuple[int, Record] = (0, {"outlet": "", "paragraph": None, "words": ""})
    if collection is None or not folded(wrong):
        return best[1]
    names = outlet_names(collection.articles)
    asked = stems(question["prompt"] + " " + " ".join(one["quote"] for one in question["evidence"]))
    sought = f" {folded(wrong)} "
    for article in collection.articles:
        for place, (start, end) in enumerate(article.kept, 1):
            words = article.text[start:end]
            near = 1 + len(asked & stems(words)) if sought in f" {folded(words)} " else 0
            if near > best[0]:
                best = (
                    near,
                    {"outlet": names[article.id], "paragraph": place, "words": " ".join(words.split())},
                )
    return best[1]
