"""Whole sentences turned into questions: who did it, the figure left out, the day, true or false, and who alone says so."""

import re
from collections.abc import Iterator
from dataclasses import replace

from broadsheet.facts.gazetteer import country_of
from broadsheet.facts.model import MentionType
from broadsheet.language.normal import folded
from broadsheet.quiz.aliases import government, of_type, place
from broadsheet.quiz.cut_out import SAID_IT_WOULD, tells_enough
from broadsheet.quiz.draft import Draft
from broadsheet.quiz.families.alone import alone
from broadsheet.quiz.families.sentence_days import days
from broadsheet.quiz.families.sentence_gaps import gaps
from broadsheet.quiz.families.sheet import TOLD_AFTER, Sheet, label, sentence_draft
from broadsheet.quiz.families.truths import truths
from broadsheet.quiz.families.unstated import unstated
from broadsheet.quiz.kinds import asked_for, by_deed, is_deed, is_short_for
from broadsheet.quiz.model import NOT_SHOWN
from broadsheet.quiz.pieces import Statement
from broadsheet.quiz.pointing import lacks_a_thing
from broadsheet.quiz.story import stems

SAME = 0.6
"""Share of a predicate's stems in another sentence from which both may tell the same of two subjects."""


def drafts(sheet: Sheet) -> Iterator[Draft]:
    """Yield what each statement can be asked for."""
    for statement in sheet.statements:
        key = folded(statement.text)
        if key in sheet.seen:
            continue  # outlets print one agency's words
        sheet.seen.add(key)
        if statement.leans or statement.lead:
            told = list(truths(sheet, statement)) if statement.lead and not statement.leans else []
            yield from _chosen(list(gaps(sheet, statement)), told, [])
            continue
        yield from _chosen(
            [*_subject(sheet, statement), *gaps(sheet, statement), *days(sheet, statement)],
            list(truths(sheet, statement)),
            sorted((*alone(sheet, statement), *unstated(sheet, statement)), key=lambda each: -each.quality),
        )


LONG = 18
"""Words of a question from which its sentence can be asked about twice in one way."""
VARIED = 3
"""Questions of a sentence up to which one about who reports it is added: it asks for something else than its figures do."""
BEHIND = 0.25
"""Quality that a sentence's further questions lose: they are kept, not shown."""
IN_RESERVE = 0.04
"""Quality that a whole statement loses where its sentence can be asked in parts: it is shown where none of the parts is."""


def _chosen(open_ones: list[Draft], truths: list[Draft], others: list[Draft]) -> Iterator[Draft]:
    """Yield a sentence's best questions about different things, then the rest with less quality.

    A statement made false by another figure comes before the gap for that figure, which would give it away; one to
    judge as it stands comes after all that asks for a part of it.
    """
    exchanged = [draft for draft in truths if draft.explanation]
    given_away = [draft for draft in open_ones if any(_tells(draft, false) for false in exchanged)]
    parts = sorted((d for d in open_ones if d not in given_away), key=lambda draft: -draft.quality)
    further = [
        draft for draft in parts[1:] if draft.kind != parts[0].kind or len(draft.prompt.split()) >= LONG
    ]
    taken = [*parts[:1], *(exchanged or further)[:1]]
    if len(taken) < VARIED:
        taken += others[:1]
    for draft in (*parts, *others):
        # What a gap leaves out is told apart by its place: how many a sentence bears, the shelf knows.
        kept = draft in taken or draft.kind == "cloze"
        yield draft if kept else replace(draft, quality=draft.quality - BEHIND)
    for draft in given_away:
        yield replace(draft, quality=draft.quality - BEHIND)
    for draft in truths:
        whole = taken and draft not in exchanged
        yield replace(draft, quality=draft.quality - IN_RESERVE) if whole else draft


def _tells(draft: Draft, false: Draft) -> bool:
    """Say whether a question's answer is what a statement has another figure for."""
    return f" {draft.answers[0].text}." in false.explanation


def _subject(sheet: Sheet, statement: Statement) -> Iterator[Draft]:
    """Ask who or which country did it: the statement from its verb on, as it stands."""
    index = next((at for at, piece in enumerate(statement.pieces) if piece.mention), None)
    if index is None:
        return
    piece = statement.pieces[index]
    clause = next(
        (c for c in sheet.clauses.get(statement.span, ()) if c.part("type") and piece.mention and c.subject == piece.mention.name),
        None,
    )  # fmt: skip
    before, after = statement.before(index), statement.after(index)
    if (
        clause is None
        or clause.items
        or len(before.split()) > 4
        or re.search(r"\b(?:that|and|or|in|on|at|of|for|to|from|by|with|as|after|[a-z]+ing)\b|,", before)
    ):
        return
    verb = re.match(rf"(?:,[^,]+,)?\s+({re.escape(' '.join(_plain_words(clause.context)))}\b.*)$", after)
    if verb is None or "," in before:
        return
    name, kind = clause.subject, sheet.types.get(clause.subject)
    ask = asked_for(name, kind, sheet.kinds)
    plural = (
        clause.context.split()[0].lower() in ("are", "were", "have", "do") or clause.part("finite") == "VBP"
    )
    if ask is None or plural or kind in ("product", "event") or ask == "Which place":
        return
    ask = by_deed(ask, clause.context)
    if ask == "Which organisation" and (not is_deed(clause.context) or is_short_for(name)):
        return
    predicate = verb[1].rstrip(".")
    if name in _SIDES or (predicate.count("'") % 2 and re.search(r"\s'\w", predicate)):
        return
    if _told_of_others(sheet, predicate, name) or TOLD_AFTER.search(predicate):
        return
    if ask.startswith("Which") and re.search(r", which\b", predicate):
        return  # two "which" in one question
    inside: list[tuple[int, int, MentionType]] = [
        (*found.span(), other.mention.type)
        for other in statement.pieces[index + 1 :]
        if other.mention and (found := re.search(re.escape(other.text), predicate))
    ]
    if lacks_a_thing(predicate, inside, own=kind != "person") or SAID_IT_WOULD.search(predicate):
        return
    if ask == "Which organisation" and piece.mention and piece.mention.name.endswith("s") and " " not in name:
        return
    answer = (
        government(name)
        if "government" in ask
        else place(name)
        if country_of(name) and kind == "place"
        else of_type(kind or "org", name)
    )
    source = label(sheet, statement)
    outlet, _, when = source.rpartition(", ") if re.search(r"\d{4}$", source) else (source, "", "")
    lead = ask
    if source and not re.search(r"\b\d{4}\b", predicate) and outlet not in predicate.split():
        dated = f" ({when})" if when else ""
        lead = f"According to {outlet or 'the account'}{dated}, {ask[0].lower()}{ask[1:]}"
    if ask == "Who" and kind != "person" and re.search(r"\bits\b", predicate):
        return
    quality = 0.76 if tells_enough(f"{ask} {predicate}?") else NOT_SHOWN
    yield sentence_draft(sheet, statement, "who", "text", f"{lead} {predicate}?", answer, quality)


_SIDES = frozenset({"North", "South", "East", "West"})
"""Short for a country whose name the sentence does not give."""


def _plain_words(text: str) -> list[str]:
    return [
        word
        for word in text.replace("\u2019", "'").split()
        if word not in ("also", "recently", "already", "now", "just", "currently")
    ]


def _told_of_others(sheet: Sheet, predicate: str, name: str) -> bool:
    """Say whether another sentence tells much the same without this subject: the question would have two answers."""
    asked = stems(predicate)
    key = folded(name).split()
    return any(
        len(asked & other) >= max(2, SAME * len(asked))
        and not any(f" {part} " in f" {text} " for part in key if len(part) > 2)
        for _, other, text in sheet.sentences
    )
