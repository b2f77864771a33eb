"""Every step to a verdict, in words, for authors who wonder why."""

from broadsheet.grading import days, figures, guards, quantities
from broadsheet.grading.compile import CompiledKey
from broadsheet.grading.fit import fit_name
from broadsheet.grading.grade import grade
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
        lines += [f"number     {quantities.describe(reading)}" for reading in figures.read(given)]
    if any(answer.dates for answer in compiled.answers):
        lines += [f"date       {_shown(reading)}" for reading in days.read(given, compiled.key.language)]
    if compiled.items:
        lines += [f"item       {item.answers[0].answer.text}" for item in compiled.items if item.answers]
    else:
        lines += [f"name       {line}" for line in _fits(compiled, bare)]
    verdict = grade(compiled, given)
    lines.append(f"verdict    {verdict.verdict}, score {verdict.score:g}")
    lines.append(f"why        {verdict.why}")
    return lines


def _shown(reading: PartialDate) -> str:
    parts = [f"{name} {value}" for name in reading.parts if (value := getattr(reading, name)) is not None]
    return ", ".join(parts) or "no part of a date"


def _fits(compiled: CompiledKey, words: list[str]) -> list[str]:
    """Return, for the explanation, how the words fit each accepted name."""
    lines: list[str] = []
    for answer in compiled.answers:
        for name in answer.names:
            fit = fit_name(name, words, compiled.key.fuzz)
            if fit is None:
                lines.append(f"{name.key}: no word in common")
                continue
            parts = [f"{fit.edits} letters off"] if fit.edits else []
            parts += [f"missing {' '.join(fit.missing)}"] if fit.missing else []
            parts += [f"besides {' '.join(fit.extra)}"] if fit.extra else []
            lines.append(f"{name.key}: {', '.join(parts) or 'the same words'}")
    return lines
