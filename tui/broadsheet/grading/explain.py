"""Every step to a verdict, in words, for authors who wonder why."""

from broadsheet.grading import days, guards, quantities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.grade import grade
from broadsheet.grading.text import fits
from broadsheet.grading.words import words_of
from broadsheet.language.dates import PartialDate


def explain(compiled: CompiledKey, given: str) -> list[str]:
    """Return the steps from what was typed to the verdict, one line each."""
    words = words_of(given)
    lines = [f"typed      {given}", f"compared   {' '.join(words) or '(no words)'}"]
    bare = guards.without_lead_ins(words)
    if bare != words:
        lines.append(f"trimmed    {' '.join(bare)}")
    if any(answer.quantities for answer in compiled.answers):
        lines += [f"number     {quantities.describe(reading)}" for reading in quantities.read(given)]
    if any(answer.dates for answer in compiled.answers):
        lines += [f"date       {_shown(reading)}" for reading in days.read(given, compiled.key.language)]
    if compiled.items:
        lines += [f"item       {item.answers[0].answer.text}" for item in compiled.items if item.answers]
    else:
        lines += [f"name       {line}" for line in fits(compiled, bare)]
    verdict = grade(compiled, given)
    lines.append(f"verdict    {verdict.verdict}, score {verdict.score:g}")
    lines.append(f"why        {verdict.why}")
    return lines


def _shown(reading: PartialDate) -> str:
    parts = [f"{name} {value}" for name in reading.parts if (value := getattr(reading, name)) is not None]
    return ", ".join(parts) or "no part of a date"
